"""Batches: files of requests that are answered when there is time."""

from motet.server.batches.routes import router
from motet.server.batches.runner import BatchRunner

__all__ = ["BatchRunner", "router"]

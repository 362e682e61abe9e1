"""Triton reads how it is to run when it is imported, which libraries do that tests import first."""

import os

import torch

if not torch.cuda.is_available():
    os.environ["TRITON_INTERPRET"] = "1"

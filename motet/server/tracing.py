"""Traces by OpenTelemetry, with the extra `motet[otel]`: a span a request, and one a generation.

A span continues the trace that a client's `traceparent` names. Where spans go is said by
OpenTelemetry's own variables (OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME, ...). No span holds
what a user wrote.
"""

import time
from typing import TYPE_CHECKING, Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from motet.errors import UsageError
from motet.server.turns import TurnRecord

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider

__all__ = ["Tracer", "Tracing"]

QUIET = {"/health", "/ready", "/metrics"}


class Tracer:
    """Makes spans. `provider` is OpenTelemetry's; without one, spans go out by OTLP over HTTP.

    Raises:
        UsageError: the extra is not installed.
    """

    def __init__(self, provider: "TracerProvider | None" = None) -> None:
        try:
            from opentelemetry import propagate, trace

            provider = provider or _exporting()
        except ImportError as error:
            raise UsageError(
                f"traces need OpenTelemetry ({error}); pip install 'motet[otel]'"
            ) from None
        self._provider = provider
        self._trace = trace
        self._propagate = propagate
        self._tracer = provider.get_tracer("motet.server")
        self.model = ""

    def span(self, scope: Scope) -> Any:
        """The span of a request, as a context in which it is the current one."""
        carrier = {
            name.decode("latin-1"): text.decode("latin-1") for name, text in scope["headers"]
        }
        return self._tracer.start_as_current_span(
            f"{scope['method']}",
            context=self._propagate.extract(carrier),
            kind=self._trace.SpanKind.SERVER,
            attributes={
                "http.request.method": scope["method"],
                "url.path": scope["path"],
                "motet.request_id": scope["state"]["request_id"],
            },
        )

    def generated(self, record: TurnRecord) -> None:
        """A span for a generation that is over, under the one of its request."""
        now, wall = time.monotonic(), time.time_ns()

        def at(moment: float) -> int:
            return wall - int((now - moment) * 1e9)

        span = self._tracer.start_span(
            f"chat {self.model}",
            start_time=at(record.opened),
            attributes={
                "gen_ai.operation.name": "chat",
                "gen_ai.provider.name": "motet",
                "gen_ai.request.model": self.model,
                "gen_ai.usage.input_tokens": record.usage.prompt_tokens,
                "gen_ai.usage.output_tokens": record.usage.completion_tokens,
                "gen_ai.usage.cache_read.input_tokens": record.usage.cached_tokens,
                "gen_ai.response.finish_reasons": (record.outcome,),
            },
        )
        if record.first is not None:
            span.add_event("first token", timestamp=at(record.first))
        if record.outcome not in ("stop", "length", "abort"):
            span.set_attribute("error.type", record.outcome)
            span.set_status(self._trace.StatusCode.ERROR)
        span.end(at(record.ended))

    def close(self) -> None:
        """Send what is left."""
        self._provider.shutdown()


class Tracing:
    """The ASGI middleware."""

    def __init__(self, app: ASGIApp, *, tracer: Tracer) -> None:
        self._app = app
        self._tracer = tracer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in QUIET:
            await self._app(scope, receive, send)
            return
        with self._tracer.span(scope) as span:

            async def send_told(message: Message) -> None:
                if message["type"] == "http.response.start":
                    route = getattr(scope.get("route"), "path", None)
                    if route is not None:
                        span.set_attribute("http.route", route)
                        span.update_name(f"{scope['method']} {route}")
                    span.set_attribute("http.response.status_code", message["status"])
                await send(message)

            await self._app(scope, receive, send_told)


def _exporting() -> "TracerProvider":
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    made = TracerProvider(resource=Resource.create({"service.name": "motet"}))
    made.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return made

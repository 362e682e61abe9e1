"""What the server counts, in Prometheus' text format.

Names are those of OpenTelemetry's conventions where there are any (`http_server_*`, `gen_ai_*`);
what the engine does has the names that are known from vLLM, with the prefix `motet_`. No label ever
holds what a client chose, so the number of series is bounded.
"""

from collections.abc import Callable, Iterator

from prometheus_client import (
    CollectorRegistry,
    Counter,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from motet.engine.stats import EngineStats
from motet.server.turns import TurnRecord

__all__ = ["Metrics"]

# Seconds; those of OpenTelemetry's conventions for generative models, and for HTTP.
FIRST_TOKEN = (
    0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0,
)  # fmt: skip
PER_TOKEN = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5, 1.0, 2.5)
WHOLE = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)
HTTP = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0, 60.0)
METHODS = {"GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS"}

Gauges = Callable[[], dict[str, tuple[str, float]]]  # name -> (help, value), read when asked


class Metrics:
    """The counters of one server, apart from those of others in the process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.num_active = 0  # HTTP requests in progress
        self._model = ""
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=self.registry)
        self._http = Histogram(
            "http_server_request_duration_seconds",
            "HTTP requests, to the last byte of the answer.",
            ("http_request_method", "http_route", "http_response_status_code"),
            buckets=HTTP,
            registry=self.registry,
        )
        model = ("gen_ai_operation_name", "gen_ai_request_model")
        self._whole = Histogram(
            "gen_ai_server_request_duration_seconds",
            "Generations, from when they were asked for to the last token.",
            (*model, "error_type"),
            buckets=WHOLE,
            registry=self.registry,
        )
        self._first = Histogram(
            "gen_ai_server_time_to_first_token_seconds",
            "From when a generation was asked for to its first token.",
            model,
            buckets=FIRST_TOKEN,
            registry=self.registry,
        )
        self._each = Histogram(
            "gen_ai_server_time_per_output_token_seconds",
            "Mean time of the tokens after the first, of each generation.",
            model,
            buckets=PER_TOKEN,
            registry=self.registry,
        )
        self._outcomes = Counter(
            "motet_generations",
            "Generations that ended: stop, length, abort, or the name of an error.",
            ("outcome",),
            registry=self.registry,
        )
        self._tokens = Counter(
            "motet_tokens",
            "Tokens of generations that ended; cached is part of prompt, reasoning of generated.",
            ("kind",),
            registry=self.registry,
        )

    def watch(self, model: str, gauges: Gauges, stats: Callable[[], EngineStats | None]) -> None:
        """Tell of these too, whenever somebody asks."""
        self._model = model
        self.registry.register(_Live(self, gauges, stats))

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """An HTTP request is over; `route` is "" where it reached none."""
        method = method if method in METHODS else "_OTHER"
        self._http.labels(method, route, str(status)).observe(seconds)

    def generated(self, record: TurnRecord) -> None:
        """A generation is over."""
        labels = ("chat", self._model)
        is_error = record.outcome not in ("stop", "length", "abort")
        self._outcomes.labels(record.outcome).inc()
        self._whole.labels(*labels, record.outcome if is_error else "").observe(
            record.ended - record.opened
        )
        usage = record.usage
        for kind, number in (
            ("prompt", usage.prompt_tokens),
            ("cached", usage.cached_tokens),
            ("generated", usage.completion_tokens),
            ("reasoning", usage.reasoning_tokens),
        ):
            self._tokens.labels(kind).inc(number)
        if record.first is None:
            return
        self._first.labels(*labels).observe(record.first - record.opened)
        if usage.completion_tokens > 1:
            self._each.labels(*labels).observe(
                (record.ended - record.first) / (usage.completion_tokens - 1)
            )

    def text(self) -> bytes:
        """All of it, in Prometheus' text format."""
        return generate_latest(self.registry)


class _Live(Collector):
    """What is read at the moment when somebody asks."""

    def __init__(
        self, metrics: Metrics, gauges: Gauges, stats: Callable[[], EngineStats | None]
    ) -> None:
        self._metrics = metrics
        self._gauges = gauges
        self._stats = stats

    def describe(self) -> list[Metric]:
        """Nothing: the registry need not ask for the values to learn the names."""
        return []

    def collect(self) -> Iterator[Metric]:
        """The values."""
        yield GaugeMetricFamily(
            "http_server_active_requests", "HTTP requests in progress.", self._metrics.num_active
        )
        for name, (meaning, value) in self._gauges().items():
            if name.endswith("_total"):
                yield CounterMetricFamily(name.removesuffix("_total"), meaning, value)
            else:
                yield GaugeMetricFamily(name, meaning, value)
        stats = self._stats()
        if stats is None:
            return
        for name, meaning, value in (
            ("num_requests_running", "Requests that the engine computes.", stats.num_running),
            ("num_requests_waiting", "Requests that wait in the engine.", stats.num_waiting),
            ("kv_cache_usage_ratio", "Share of the cache that requests hold.", stats.cache_use),
            ("kv_cache_blocks", "Blocks of the cache.", stats.num_blocks),
            ("kv_cache_used_blocks", "Blocks that requests hold.", stats.num_used_blocks),
            ("kv_cache_reusable_blocks", "Free blocks that hold a prefix.",
             stats.num_cached_blocks),
            ("generation_tokens_per_second", "Over the last seconds.", stats.tokens_per_s),
            ("prompt_tokens_per_second", "Over the last seconds.", stats.prompt_tokens_per_s),
        ):  # fmt: skip
            yield GaugeMetricFamily(f"motet_{name}", meaning, value)
        for name, meaning, value in (
            ("prefix_cache_queries", "Tokens of prompts looked up in the cache.",
             stats.prompt_tokens),
            ("prefix_cache_hits", "Tokens of prompts found in the cache.", stats.cached_tokens),
            ("num_preemptions", "Requests that gave up their blocks.", stats.num_preemptions),
            ("generation_tokens", "Tokens that the engine generated.", stats.generated_tokens),
            ("engine_steps", "Steps of the engine.", stats.num_steps),
            ("engine_failed_requests", "Requests that the engine failed.", stats.num_failed),
            ("evicted_blocks", "Blocks whose prefix was overwritten.", stats.num_evicted_blocks),
            ("drafted_tokens", "Tokens guessed ahead.", stats.drafted_tokens),
            ("accepted_tokens", "Guesses that were right.", stats.accepted_tokens),
        ):  # fmt: skip
            yield CounterMetricFamily(f"motet_{name}", meaning, value)

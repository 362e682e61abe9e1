"""What the command line says about a model and its sampling, and the model that it names."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from motet.cli.commands.options import (
    Activations,
    Backend,
    Choice,
    Dense,
    Device,
    Dtype,
    ExpertCacheBytes,
    JsonSchema,
    KvCacheDtype,
    Lark,
    MaxContext,
    MaxTokens,
    MinP,
    ReasoningBudget,
    Regex,
    Seed,
    Speculate,
    Stop,
    Temperature,
    Threads,
    TokenizerPath,
    TopK,
    TopP,
    VerifyHash,
)

if TYPE_CHECKING:
    from motet.llm import LLM

__all__ = ["FormOptions", "ModelOptions", "SamplingOptions", "sampling"]


@dataclass(frozen=True)
class ModelOptions:
    """A model and how to run it; the arguments of `LLM`."""

    model: str = "nano"
    adapter: str | None = None  # a folder with a LoRA adapter, for all that is asked
    device: Device = "auto"
    backend: Backend = "auto"
    dtype: Dtype = "auto"
    dense: Dense = "stored"
    activations: Activations = "exact"
    kv_cache_dtype: KvCacheDtype = "auto"
    expert_cache_bytes: ExpertCacheBytes = None
    threads: Threads = None
    max_context: MaxContext = None
    tokenizer: TokenizerPath = None
    speculate: Speculate = None
    verify_hash: VerifyHash = False
    warm_up: bool = False  # for those who will ask soon

    @property
    def adapter_name(self) -> str | None:
        """What requests name, so that they have the adapter."""
        return None if self.adapter is None else "adapter"

    def load(self, progress: bool | Callable[[int, int], None] = True) -> "LLM":
        """Load the model and the adapter; raises what `LLM` and `LLM.load_adapter` raise."""
        from motet.llm import LLM

        options = {field.name: getattr(self, field.name) for field in fields(self)}
        del options["adapter"]
        llm = LLM(**options, progress=progress)
        if self.adapter is not None and self.adapter_name is not None:
            llm.load_adapter(self.adapter_name, self.adapter)
        return llm


@dataclass(frozen=True)
class SamplingOptions:
    """What `SamplingParams` calls the same."""

    max_tokens: MaxTokens = None
    temperature: Temperature = None
    top_p: TopP = None
    top_k: TopK = None
    min_p: MinP = None
    seed: Seed = None
    stop: Stop = None


@dataclass(frozen=True)
class FormOptions:
    """What `motet.cli.form.answer_form` takes."""

    json_schema: JsonSchema = None
    regex: Regex = None
    lark: Lark = None
    choice: Choice = None
    reasoning_budget: ReasoningBudget = None


def sampling(**given: Any) -> dict[str, Any]:
    """The fields of `SamplingParams` that were given, checked at once.

    Checked before a model is loaded, so that a typing error does not cost the loading time.

    Raises:
        UsageError: a value outside its range.
    """
    from motet.engine.request import SamplingParams

    chosen = {name: value for name, value in given.items() if value not in (None, [])}
    SamplingParams(**chosen)
    return chosen

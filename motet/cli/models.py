"""What the command line says about a model and its sampling, and the model that it names."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from motet.llm import LLM

__all__ = ["ModelOptions", "sampling"]


@dataclass(frozen=True)
class ModelOptions:
    """A model and how to run it; the arguments of `LLM`."""

    model: str = "nano"
    device: str = "auto"
    backend: str = "auto"
    dtype: str = "auto"
    max_context: int | None = None
    tokenizer: str | None = None
    verify_hash: bool = False
    adapter: str | None = None  # a folder with a LoRA adapter, for all that is asked
    speculate: str | None = None
    threads: int | None = None
    dense: str = "stored"
    activations: str = "exact"
    kv_cache_dtype: str = "auto"
    expert_cache_bytes: int | None = None

    @property
    def adapter_name(self) -> str | None:
        """What requests name, so that they have the adapter."""
        return None if self.adapter is None else "adapter"

    def load(self, progress: bool | Callable[[int, int], None] = True) -> "LLM":
        """Load the model and the adapter; raises what `LLM` and `LLM.load_adapter` raise."""
        from motet.llm import LLM

        llm = LLM(
            self.model,
            device=self.device,
            backend=self.backend,
            dtype=self.dtype,
            max_context=self.max_context,
            tokenizer=self.tokenizer,
            verify_hash=self.verify_hash,
            speculate=self.speculate,
            threads=self.threads,
            dense=self.dense,
            activations=self.activations,
            kv_cache_dtype=self.kv_cache_dtype,
            expert_cache_bytes=self.expert_cache_bytes,
            progress=progress,
        )
        if self.adapter is not None and self.adapter_name is not None:
            llm.load_adapter(self.adapter_name, self.adapter)
        return llm


def sampling(**given: Any) -> dict[str, Any]:
    """The fields of `SamplingParams` that were given, checked at once.

    Checked before a model is loaded, so that a typing error does not cost the loading time.

    Raises:
        UsageError: a value outside its range.
    """
    from motet.engine.request import SamplingParams

    chosen = {name: value for name, value in given.items() if value is not None}
    SamplingParams(**chosen)
    return chosen

"""What the command line says about a model and its sampling, and the model that it names."""

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

    def load(self) -> "LLM":
        """Load the model; raises what `LLM` raises."""
        from motet.llm import LLM

        return LLM(
            self.model,
            device=self.device,
            backend=self.backend,
            dtype=self.dtype,
            max_context=self.max_context,
            tokenizer=self.tokenizer,
            verify_hash=self.verify_hash,
        )


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

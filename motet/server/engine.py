"""The model behind a server: what it is called, its vocabulary, and who takes its requests.

`EngineHost` keeps the engine that answers now; a test, or a restart, gives another one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motet.engine.client import EngineClient
from motet.engine.request import SamplingParams
from motet.errors import EngineDeadError
from motet.harmony import HarmonyEncoding

if TYPE_CHECKING:
    from motet.llm import LLM

__all__ = ["Engine", "EngineHost"]


@dataclass(frozen=True)
class Engine:
    """A model that is loaded."""

    name: str
    encoding: HarmonyEncoding
    client: EngineClient
    defaults: SamplingParams  # sampling where a request does not say
    close: Callable[[], None] = lambda: None
    adapters: tuple[str, ...] = ()  # names of loaded ones, which clients may ask for as models
    num_layers: int = 0
    num_experts: int = 0  # of a layer
    experts_per_token: int = 0

    @classmethod
    def of(cls, llm: "LLM") -> "Engine":
        """That of an LLM; UsageError if it has no tokenizer."""
        return cls(
            llm.name,
            llm.encoding,
            llm.client,
            llm.default_chat_params,
            llm.close,
            num_layers=llm.config.num_layers,
            num_experts=llm.config.num_experts,
            experts_per_token=llm.config.experts_per_token,
        )


class EngineHost:
    """The engine that answers now. Used on the event loop."""

    def __init__(self, engine: Engine | None) -> None:
        self._engine = engine

    @property
    def engine(self) -> Engine | None:
        """The engine, if there is one."""
        return self._engine

    def current(self) -> Engine:
        """The engine; EngineDeadError while there is none."""
        if self._engine is None:
            raise EngineDeadError("the model is not loaded yet; try again")
        return self._engine

    def replace(self, engine: Engine | None) -> None:
        """Another one takes the requests that come from now on."""
        self._engine = engine

"""The LoRA adapters of an engine: loaded by name, and unloaded, while requests run.

A request keeps the adapter that had its name when it came. Unloading gives the name free at once:
new requests are refused, those that have the adapter go on to their end, and its memory is free
when the last of them has ended.

Example::

    adapters = Adapters(config, device=torch.device("cpu"), backend="ref", max_adapters=8,
                        max_bytes=1 << 30)
    adapters.load("sql", "./sql-lora")
    adapters.get("sql").layers  # what `motet.ops.lora.lora_slots` takes
    adapters.unload("sql")
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from weakref import WeakSet

import torch

from motet.checkpoint.adapter import WEIGHTS, AdapterLayer, read_adapter
from motet.checkpoint.names import tensor_shapes
from motet.engine.wire import AdapterInfo, is_adapter_name
from motet.errors import BackendError, CapacityError, UsageError
from motet.model.config import ModelConfig
from motet.ops.check import LORA_BACKENDS

__all__ = ["Adapters", "LoadedAdapter"]


@dataclass(frozen=True, eq=False)
class LoadedAdapter:
    """An adapter that requests can have."""

    info: AdapterInfo
    number: int  # no other adapter of this engine ever had it; the cache tells them apart by it
    layers: tuple[AdapterLayer, ...]


class Adapters:
    """Adapters by name. `load` may be called from another thread than the rest.

    Args:
        config: of the model that they are for.
        device: where the model runs.
        backend: of the model.
        max_adapters: so many names at once.
        max_bytes: of all adapters' matrices, those included that are unloaded but still in use.
    """

    def __init__(
        self,
        config: ModelConfig,
        *,
        device: torch.device,
        backend: str,
        max_adapters: int,
        max_bytes: int,
    ) -> None:
        self._shapes = tensor_shapes(config.to_hf(), packed=False)
        self._device = device
        self._backend = backend
        self._max_adapters = max_adapters
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._loaded: dict[str, LoadedAdapter] = {}
        self._loading: dict[str, int] = {}  # bytes of the files that are being read
        self._in_memory: WeakSet[LoadedAdapter] = WeakSet()  # loaded, or kept by requests
        self._numbers = count(1)

    @property
    def infos(self) -> list[AdapterInfo]:
        """Those that can be asked for, in the order in which they were loaded."""
        return [adapter.info for adapter in self._loaded.values()]

    def load(self, name: str, folder: str) -> AdapterInfo:
        """Read a PEFT LoRA folder; requests may name it from now on.

        Raises:
            UsageError: a name that cannot be, or that is taken.
            CheckpointError: the folder holds no adapter of this model; named file and tensor.
            CapacityError: there are too many adapters, or no room for this one.
            BackendError: the model's backend cannot apply adapters.
        """
        if not is_adapter_name(name):
            raise UsageError(f"the adapter's name is {name!r:.80}; give a short text")
        if self._backend not in LORA_BACKENDS:
            raise BackendError(
                f"backend {self._backend!r} cannot apply adapters; load the model with backend="
                f"{LORA_BACKENDS[0]!r}"
            )
        with self._room_for(name, folder):
            adapter = read_adapter(folder, self._shapes, device=self._device)
        info = AdapterInfo(name, folder, adapter.base_model, adapter.max_rank, adapter.nbytes)
        loaded = LoadedAdapter(info, next(self._numbers), adapter.layers)
        with self._lock:
            self._loaded[name] = loaded
            self._in_memory.add(loaded)
        return info

    def unload(self, name: str) -> None:
        """Let no new request have it; its memory is free when the last that has it has ended.

        Raises:
            UsageError: there is none of that name.
        """
        self.get(name)
        with self._lock:
            del self._loaded[name]

    def get(self, name: str) -> LoadedAdapter:
        """The adapter of that name.

        Raises:
            UsageError: there is none.
        """
        adapter = self._loaded.get(name)
        if adapter is None:
            known = ", ".join(map(repr, self._loaded)) or "none"
            raise UsageError(f"no adapter {name!r:.200} is loaded; loaded: {known}")
        return adapter

    @contextmanager
    def _room_for(self, name: str, folder: str) -> Iterator[None]:
        """Keep the name and the bytes while the adapter is read."""
        try:
            num_bytes = (Path(folder).expanduser() / WEIGHTS).stat().st_size
        except OSError:  # `read_adapter` says what is wrong
            num_bytes = 0
        with self._lock:
            if name in self._loaded or name in self._loading:
                raise UsageError(
                    f"an adapter {name!r} is loaded already; unload it first, or give another name"
                )
            if len(self._loaded) + len(self._loading) >= self._max_adapters:
                raise CapacityError(
                    f"{self._max_adapters} adapters are loaded, which is max_adapters; unload one"
                )
            taken = sum(one.info.num_bytes for one in self._in_memory) + sum(self._loading.values())
            if taken + num_bytes > self._max_bytes:
                raise CapacityError(
                    f"adapter {name!r} has {num_bytes} bytes, and {taken} of the {self._max_bytes} "
                    "bytes for adapters are taken; unload one"
                )
            self._loading[name] = num_bytes
        try:
            yield
        finally:
            with self._lock:
                del self._loading[name]

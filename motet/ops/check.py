"""Checks of arguments that all ops share. An op checks once, so that its backends need not."""

from typing import Protocol

from motet.errors import BackendError, UsageError
from motet.ops.batch import LoraSlots

__all__ = ["LORA_BACKENDS", "check_shape", "refuse_lora"]

LORA_BACKENDS = ("ref", "cpu", "gpu")  # those that apply adapters


class HasShape(Protocol):
    """A tensor, or packed matrices by the shape of their values."""

    @property
    def shape(self) -> tuple[int, ...]: ...


def check_shape(op: str, name: str, tensor: HasShape, *expected: int | None) -> None:
    """Raise UsageError unless the tensor has the expected sizes; None stands for any size."""
    shape = tuple(tensor.shape)
    if len(shape) != len(expected) or any(
        want is not None and want != have for want, have in zip(expected, shape, strict=True)
    ):
        want = ", ".join("any" if size is None else str(size) for size in expected)
        raise UsageError(f"{op}: {name} has shape {list(shape)}; expected [{want}]")


def refuse_lora(op: str, backend: str, lora: LoraSlots | None) -> None:
    """Raise BackendError when adapters are handed to a backend that cannot apply them."""
    if lora is not None and backend not in LORA_BACKENDS:
        raise BackendError(
            f"{op}: backend {backend!r} cannot apply adapters; what can is "
            f"{', '.join(LORA_BACKENDS)}"
        )

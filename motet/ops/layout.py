"""Which layouts of weights a backend takes: each op's `prepare` asks here, once at load."""

from collections.abc import Mapping
from typing import TypeAlias

from torch import Tensor

from motet.errors import BackendError, UsageError
from motet.ops.weights import Packed

__all__ = ["Layouts", "check_layout"]

#: For each backend of an op, the layouts of one of its weights that it takes.
Layouts: TypeAlias = Mapping[str, tuple[type[Tensor] | type[Packed], ...]]


def check_layout(
    op: str, name: str, weight: Tensor | Packed, backend: str, layouts: Layouts
) -> None:
    """Refuse a weight that the backend cannot take as it is stored.

    Raises:
        BackendError: it is in a layout that is not listed for the backend, or there is no such
            backend.
        UsageError: a plain tensor of another type than float, which no backend takes.
    """
    if backend not in layouts:
        raise BackendError(f"{op} has no backend {backend!r}; it has {', '.join(layouts)}")
    if isinstance(weight, Tensor) and not weight.is_floating_point():
        raise UsageError(f"{op}: {name} is {weight.dtype}; expected a float type")
    if not isinstance(weight, layouts[backend]):
        taken = ", or ".join(_name(layout) for layout in layouts[backend])
        raise BackendError(
            f"{op}: backend {backend!r} cannot take {name} as {_name(type(weight))}; it takes "
            f"{taken}. Choose another backend, or convert the checkpoint"
        )


def _name(layout: type[Tensor] | type[Packed]) -> str:
    return layout.layout if issubclass(layout, Packed) else "a float type"

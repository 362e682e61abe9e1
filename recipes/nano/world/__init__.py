"""nano's small world: every family of conversations that it is trained and tested on.

`FAMILIES` maps "family/kind" to the function that makes one sample; `WEIGHTS` says how often each
is drawn in training.
"""

from collections.abc import Callable

from recipes.nano.world import (
    about,
    arith,
    calling,
    calling_matched,
    comparing,
    counting,
    dates,
    extracting,
    instructed,
    smalltalk,
    sorting,
    strings,
    turns,
    units,
    words,
)
from recipes.nano.world.base import Draw, Sample

__all__ = ["FAMILIES", "WEIGHTS"]

_MODULES = (
    arith, words, units, dates, sorting, counting, strings, comparing, extracting, calling, calling_matched, turns,
    instructed, about, smalltalk,
)  # fmt: skip

# How often a family is drawn; its kinds share this by their own weights.
_FAMILY_WEIGHTS = {
    "arith": 2.6, "word": 5.3, "unit": 1.0, "date": 1.3, "sort": 2.1, "count": 1.3, "string": 3.0,
    "compare": 3.5, "json": 4.4, "tool": 9.5, "multi": 4.1, "instruct": 2.2, "motet": 1.1,
    "outside": 0.9, "smalltalk": 1.2,
}  # fmt: skip

FAMILIES: dict[str, Callable[[Draw], Sample]] = {}
WEIGHTS: dict[str, float] = {}


for _module in _MODULES:
    FAMILIES.update(_module.FAMILIES)
    WEIGHTS.update(getattr(_module, "WEIGHTS", {}))
for _family, _weight in _FAMILY_WEIGHTS.items():
    _kinds = [kind for kind in FAMILIES if kind.split("/")[0] == _family]
    _total = sum(WEIGHTS.get(kind, 1.0) for kind in _kinds)
    for _kind in _kinds:
        WEIGHTS[_kind] = _weight * WEIGHTS.get(_kind, 1.0) / _total
if _unknown := set(FAMILIES) - set(WEIGHTS):
    raise ValueError(f"families without a weight: {sorted(_unknown)}")

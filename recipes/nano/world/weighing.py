"""The working of a call: what is wanted, which function does it, which field is asked for.

At high effort functions are weighed one by one, in their order, until what is wanted is found:

    want delete invoice. archive_bill: archive invoice no. bin_it: delete invoice yes. call bin_it
"""

from collections.abc import Sequence

from recipes.nano.world.base import Draw
from recipes.nano.world.declaring import Declared, Request
from recipes.nano.world.lookups import LookUp, spaced

__all__ = ["asked", "heard", "planned", "unfitting", "weighed"]


def weighed(wanted: Sequence[Declared], shelf: Sequence[Declared], draw: Draw) -> str:
    """What is wanted in fixed words, and of each function whether it is that, until all are found."""
    if draw.effort != "high":
        return ""
    missing = list(dict.fromkeys(one.does for one in wanted))
    lines = [f"want {', '.join(one.does for one in wanted)}."]
    for one in shelf:
        fits = one.does in missing
        words = one.does
        if draw.split == "train" and not one.opaque and draw.chance(0.12):
            words = spaced(one.name.replace("-", "_"))  # so that the meaning decides, not the words
        lines.append(f"{one.name}: {words} {'yes' if fits else 'no'}.")
        if fits:
            missing.remove(one.does)
        if not missing:
            break
    return " ".join([*lines, ""])


def planned(request: Request, shelf: Sequence[Declared], draw: Draw) -> str | None:
    """The call that is made."""
    if draw.effort == "low":
        return None
    return f"{weighed([request.declared], shelf, draw)}call {request.declared.name}"


def asked(found: LookUp, wanted: Sequence[str], draw: Draw) -> str | None:
    """The keys of the record that are asked for, after what they stand for where it is weighed."""
    if draw.effort == "low":
        return None
    if draw.effort != "high":
        return f"asked {', '.join(wanted)}"
    return f"asked {', '.join(f'{found.meanings.get(key, spaced(key))}: {key}' for key in wanted)}"


def unfitting(wanted: Declared, shelf: Sequence[Declared], draw: Draw) -> str | None:
    """That no function does what is wanted."""
    if draw.effort == "low":
        return None
    return f"{weighed([wanted], shelf, draw)}no tool fits, outside my world"


def heard(draw: Draw) -> str | None:
    """That there is a result to tell."""
    return None if draw.effort == "low" else "result"

"""A question that is worked out and answered: the frame that many kinds share.

Example::

    done = partial(worked_out, family="string", mark=": ", case=True)
    return done(draw, "last_letter", question, "last letter", "l e m o n, n", "n")
"""

from collections.abc import Mapping, Sequence
from typing import Any

from recipes.nano.world.base import Draw, Sample, answer, exact, user
from recipes.nano.world.phrases import lead

__all__ = ["ask_in_words", "capital", "worked_out"]


def capital(text: str) -> str:
    """The text with a capital in front."""
    return text[:1].upper() + text[1:]


def worked_out(
    draw: Draw,
    kind: str,
    question: str,
    name: str,
    steps: str,
    final: str,
    check: dict[str, Any] | None = None,
    *,
    family: str,
    mark: str = ". ",
    case: bool = False,
    capitals: float = 0.0,
) -> Sample:
    """The sample: at medium effort the plan's `name` alone is worked, at high its `steps` after `mark`.

    Unless there is another `check` the answer must be `final`, capitals too where `case` matters.
    So large a share as `capitals` of the questions begin with one.
    """
    if capitals == 1 or (capitals and draw.chance(capitals)):
        question = capital(question)
    high = f"{name}{mark}{steps}" if steps else name
    analysis = {"low": None, "medium": name, "high": high}[draw.effort]
    messages = [user(lead(draw, question)), answer(final, analysis)]
    return Sample(family, messages, check or exact(final, case), effort=draw.effort, kind=kind)


def ask_in_words(
    draw: Draw, texts: Mapping[str, Sequence[str]], task: str, **values: object
) -> str:
    """A wording of the task, filled in; now and then it begins with a capital."""
    wording = draw.wording(texts[task])
    text = wording.format(**values)
    return capital(text) if wording[0] != "{" and draw.chance(0.5) else text

"""The control tokens that harmony is made of, looked up once in a vocabulary."""

from dataclasses import dataclass

from motet.errors import HarmonyError
from motet.tokenizer import Tokenizer

__all__ = ["ControlIds"]


@dataclass(frozen=True)
class ControlIds:
    """The ids of the control tokens that harmony is made of."""

    start: int
    end: int
    message: int
    channel: int
    constrain: int
    return_: int
    call: int
    endoftext: int

    @classmethod
    def of(cls, tokenizer: Tokenizer) -> "ControlIds":
        """Find them in `tokenizer`; HarmonyError names those that are missing."""
        names = [f"<|{field.rstrip('_')}|>" for field in cls.__dataclass_fields__]
        known = tokenizer.control_tokens
        if missing := [name for name in names if name not in known]:
            raise HarmonyError(
                f"the tokenizer lacks the control tokens {', '.join(missing)}; "
                "harmony needs a gpt-oss tokenizer (their entries must be marked special)"
            )
        return cls(*(known[name] for name in names))

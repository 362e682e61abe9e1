"""What may stand in a message's header: the one rule that rendering and parsing share.

The renderer refuses a field that breaks it, the parser discards one; so whatever is parsed can be
rendered again, and no text in a header can pass for another field or another speaker.
"""

from motet.harmony.message import Role

__all__ = ["CONSTRAIN", "MAX_FIELD_BYTES", "is_safe_author_name", "is_safe_field"]

CONSTRAIN = "<|constrain|>"
MAX_FIELD_BYTES = 256

# A tool's header begins with its name, where any other message has its role.
_RESERVED_NAMES = frozenset(role.value for role in Role if role is not Role.TOOL)


def is_safe_field(text: str) -> bool:
    """Whether `text` can stand in a header and mean nothing but itself.

    No space (it would begin another field), nothing unprintable, no "<|" (the model may read a
    spelled control token as the real one), not "to=..." and neither empty nor endless.
    """
    return (
        0 < len(text) <= MAX_FIELD_BYTES
        and text.isprintable()  # false for spaces but ' ', and for surrogates
        and len(text.encode()) <= MAX_FIELD_BYTES
        and " " not in text
        and "<|" not in text
        and not text.startswith("to=")
    )


def is_safe_author_name(name: str, role: Role) -> bool:
    """Whether an author of this role can have this name and not pass for someone else."""
    if not is_safe_field(name):
        return False
    return role is not Role.TOOL or name.split(":", 1)[0].casefold() not in _RESERVED_NAMES

"""The key-value pairs of a GGUF file, left in the file until they are asked for.

A header walk (`header.read_header`) finds where each value lies and that it ends inside the file;
here a value becomes Python when its key is read, as the kind that the reader expects. So a file
full of strings costs no memory until somebody wants them.
"""

import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from motet.errors import CheckpointError

__all__ = ["ARRAY", "SCALARS", "STRING", "Field", "Metadata", "show"]

# Numbers of the value types in the format, with the struct codes of those of fixed size.
SCALARS: dict[int, str] = {
    0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d",
}  # fmt: skip
STRING, ARRAY = 8, 9
_INTEGERS = (0, 1, 2, 3, 4, 5, 10, 11)
_FLOATS = (6, 12)
_BOOL = 7
_LENGTH = struct.Struct("<Q")
_MAX_ITEM = 1 << 12  # bytes of a string in an array: a token or two


@dataclass(frozen=True)
class Field:
    """Where a value lies in the file. Its bytes are known to be there."""

    kind: int  # of the value, or of the array's items
    offset: int  # of the value or of the first item
    count: int | None  # items of an array; None: a single value


class Metadata:
    """The values of one file by key. Every method raises CheckpointError naming file and key."""

    def __init__(self, file: Path, data: memoryview, fields: Mapping[str, Field]) -> None:
        """`data`: the bytes of the file, mapped."""
        self.file = file
        self._data = data
        self._fields = dict(fields)

    def __contains__(self, key: str) -> bool:
        return key in self._fields

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def integer(self, key: str, default: int | None = None, *, most: int = 2**32 - 1) -> int:
        """A whole number from 0 to `most`; without a default the key must be there."""
        field = self._single(key, _INTEGERS, "an integer", default is None)
        value = default if field is None else self._scalar(field)
        if type(value) is not int or not 0 <= value <= most:
            self.refuse(key, value, f"0 to {most}")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """A finite number; without a default the key must be there.

        A float32 is given as the shortest decimal that stands for it: 1e-05, not 9.99999974e-06.
        """
        field = self._single(key, _FLOATS, "a float", default is None)
        value = default if field is None else self._scalar(field)
        if field is not None and SCALARS[field.kind] == "f":
            value = float(str(np.float32(value)))
        if type(value) is not float or not np.isfinite(value):
            self.refuse(key, value, "a finite number")
        return value

    def text(self, key: str, most: int = 1 << 20) -> str | None:
        """A string of at most `most` bytes, None if the key is not there."""
        field = self._single(key, (STRING,), "a string", required=False)
        return None if field is None else self._string(key, field.offset, most)[0]

    def texts(self, key: str) -> list[str] | None:
        """An array of strings, None if the key is not there."""
        field = self._array(key, (STRING,), "an array of strings")
        if field is None:
            return None
        texts, offset = [], field.offset
        for _ in range(field.count or 0):
            text, offset = self._string(key, offset, _MAX_ITEM)
            texts.append(text)
        return texts

    def find(self, key: str, wanted: Iterable[str]) -> dict[str, int]:
        """Where in an array of strings each of `wanted` is first; nothing else is decoded."""
        field = self._array(key, (STRING,), "an array of strings")
        if field is None:
            return {}
        missing = {text.encode(): text for text in wanted}
        lengths = {len(raw) for raw in missing}
        found, begin = {}, field.offset
        for idx in range(field.count or 0):
            begin += _LENGTH.size
            end = begin + _LENGTH.unpack_from(self._data, begin - _LENGTH.size)[0]
            if end - begin in lengths:
                text = missing.pop(bytes(self._data[begin:end]), None)
                if text is not None:
                    found[text] = idx
            begin = end
        return found

    def integers(self, key: str) -> NDArray[Any] | None:
        """An array of whole numbers or truth values, in the file; None if the key is not there."""
        field = self._array(key, (*_INTEGERS, _BOOL), "an array of integers")
        if field is None:
            return None
        dtype = np.dtype(f"<{SCALARS[field.kind]}" if field.kind != _BOOL else np.uint8)
        return np.frombuffer(self._data, dtype, field.count or 0, field.offset)

    def count(self, key: str) -> int | None:
        """How many items an array has; None if the key is not there or no array."""
        field = self._fields.get(key)
        return None if field is None else field.count

    def refuse(self, key: str, found: object, expected: str) -> NoReturn:
        """Raise the CheckpointError of a value that cannot be used."""
        raise CheckpointError(f"{self.file}: key {key}: found {show(found)}; expected {expected}")

    def _single(self, key: str, kinds: tuple[int, ...], what: str, required: bool) -> Field | None:
        field = self._fields.get(key)
        if field is None:
            if required:
                raise CheckpointError(f"{self.file}: key {key}: missing; expected {what}")
            return None
        if field.count is not None or field.kind not in kinds:
            self.refuse(key, self._kind_name(field), what)
        return field

    def _array(self, key: str, kinds: tuple[int, ...], what: str) -> Field | None:
        field = self._fields.get(key)
        if field is not None and (field.count is None or field.kind not in kinds):
            self.refuse(key, self._kind_name(field), what)
        return field

    def _scalar(self, field: Field) -> Any:
        return struct.unpack_from("<" + SCALARS[field.kind], self._data, field.offset)[0]

    def _string(self, key: str, offset: int, most: int) -> tuple[str, int]:
        begin = offset + _LENGTH.size
        end = begin + _LENGTH.unpack_from(self._data, offset)[0]
        if end - begin > most:
            self.refuse(key, f"a string of {end - begin} bytes", f"at most {most}")
        try:
            return bytes(self._data[begin:end]).decode("utf-8"), end
        except UnicodeDecodeError:
            self.refuse(key, bytes(self._data[begin:end]), "text in UTF-8")

    @staticmethod
    def _kind_name(field: Field) -> str:
        one = {STRING: "a string", _BOOL: "a truth value"} | dict.fromkeys(_FLOATS, "a float")
        name = one.get(field.kind, "an integer")
        return name if field.count is None else f"an array of {field.count} ({name} each)"


def show(value: object) -> str:
    """A value for an error message, shortened: a stranger's file may hold anything."""
    text = value if isinstance(value, str) and value.isprintable() else repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."

"""The words of a text around a value: what a working quotes before it takes the value.

The quote starts where the clause starts, so that it holds the words that say what the value is, and
ends at most two words after it. Knows nothing of what the value means.

    quote("Bianca from Tallinn spent 879.95 euros on 9 frames.", "9")
    # "Bianca from Tallinn spent 879.95 euros on 9 frames"
"""

import re

__all__ = ["quote"]

_CLAUSE = re.compile(r"[.!?;,:|]\s+|\n+|\s[-=/|]+>?\s|\t")


def quote(text: str, shown: str, most: int = 8) -> str:
    """The clause of `text` around `shown`; `shown` itself if it stands there more than once.

    A clause that starts with the value is taken together with the one before it, if that is short;
    of a long one the last `most` words before the value are taken. Returns "" if `shown` is empty or not in the text.
    """
    if not shown:
        return ""
    pattern = rf"(?<![\w.,:/@-]){re.escape(shown)}(?![\w@]|[.,:/-]\w)"
    found = list(re.finditer(pattern, text))
    if len(found) != 1:
        return shown if found else ""
    start, end = found[0].span()
    cuts = [m.end() for m in _CLAUSE.finditer(text, 0, start)]
    begin = cuts[-1] if cuts else 0
    if cuts and not text[begin:start].strip(" '\"("):
        earlier = cuts[-2] if len(cuts) > 1 else 0
        if text[begin - 1 : begin] != "\n" and 0 < len(text[earlier:start].split()) <= 4:
            begin = earlier
    words = text[begin:start].split(" ")
    kept = most + (words[-1] == "")
    if len(words) > kept:
        begin = start - len(" ".join(words[-kept:]))
    after = _CLAUSE.search(text, end)
    stop = after.start() if after else len(text)
    tail = " ".join(text[end:stop].split(" ")[:3])
    return (text[begin:end] + tail).strip().rstrip(".!?;,'\"")

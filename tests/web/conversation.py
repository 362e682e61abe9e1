"""A conversation of any length, as a file that the page imports."""

from typing import Any

__all__ = ["long_conversation"]

ANSWER = """This is answer {i}, with a few words about *one* thing and `another`.

- a point that is made
- and a second one, $x^{i} + y$

```python
def number_{i}(value: int) -> int:
    # what the answer is about
    return value + {i}
```

| what | how much |
|---|---|
| first | {i} |
"""


def long_conversation(num_messages: int) -> dict[str, Any]:
    """So many messages, questions and answers in turn; each third answer has some Markdown."""
    messages: list[dict[str, Any]] = []
    for at in range(num_messages):
        i = at // 2
        message: dict[str, Any] = {
            "id": f"m{at}",
            "conversation": "c",
            "parent": f"m{at - 1}" if at else None,
            "createdAt": at,
        }
        if at % 2 == 0:
            message |= {"role": "user", "text": f"Question {i}?", "files": []}
        else:
            text = ANSWER.format(i=i) if i % 3 == 0 else f"This is answer {i}. " * (1 + i % 7)
            message |= {
                "role": "assistant",
                "model": "scripted",
                "status": "completed",
                "items": [_item("reasoning", i, f"Thought {i}."), _item("message", i, text)],
                "settings": {},
                "usage": {"input": i, "cached": 0, "output": 9, "reasoning": 3},
                "timing": {"first": 10, "total": 100, "thinking": {}},
                "failure": None,
            }
        messages.append(message)
    about = {
        "id": "c", "title": "A long one", "createdAt": 0, "updatedAt": 0,
        "leaf": messages[-1]["id"], "settings": {}, "draft": "", "draftFiles": [],
    }  # fmt: skip
    archived = {"conversation": about, "messages": messages}
    return {"format": "motet.conversations", "version": 1, "conversations": [archived]}


def _item(kind: str, i: int, text: str) -> dict[str, Any]:
    if kind == "reasoning":
        content: dict[str, Any] = {"type": "reasoning_text", "text": text}
        return {"type": kind, "id": f"rs_{i}", "summary": [], "content": [content]}
    content = {"type": "output_text", "text": text, "annotations": []}
    return {"type": kind, "id": f"msg_{i}", "role": "assistant", "content": [content]}

"""Motet: the open stack for gpt-oss.

Importing the package is cheap: the names below are loaded when they are first used, so that
neither `import motet` nor `motet --help` waits for torch.

    from motet import LLM, SamplingParams

    llm = LLM("nano")
    print(llm.chat([{"role": "user", "content": "What is 37 + 58 - 12?"}]).final)
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motet.llm import LLM, SamplingParams

__all__ = ["LLM", "SamplingParams", "__version__"]

__version__ = "0.1.0"

_LAZY = ("LLM", "SamplingParams")


def __getattr__(name: str) -> object:
    if name not in _LAZY:
        raise AttributeError(f"module 'motet' has no attribute {name!r}")
    from motet import llm

    return getattr(llm, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY})

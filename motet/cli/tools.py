"""The tools that `--tools` names: the built-in ones, and the functions of a Python file."""

import importlib.util
import inspect
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from types import ModuleType

from motet.chat import FunctionTool
from motet.chat.calculator import calculator
from motet.errors import ToolError, UsageError

__all__ = ["BUILT_IN", "load_tools"]

BUILT_IN = {"calculator": calculator}


def load_tools(names: Sequence[str]) -> list[FunctionTool]:
    """The tools by name or file. A file is run, and each public function it defines is a tool.

    If the file has an `__all__`, only those functions are; a name with a leading underscore is
    always private.

    Raises:
        UsageError: an unknown name, a missing file, or one name for two functions.
        ToolError: the file cannot be run, holds no function, or one that cannot be a tool.
    """
    tools: list[FunctionTool] = []
    for name in names:
        if name in BUILT_IN:
            tools.append(FunctionTool.of(BUILT_IN[name]))
        elif name.endswith(".py"):
            tools += _from_file(Path(name))
        else:
            near = get_close_matches(name, BUILT_IN, n=1, cutoff=0)
            raise UsageError(f"no tool {name!r}; give a .py file, or {near[0]}")
    for i, tool in enumerate(tools):
        if any(tool.name == other.name for other in tools[:i]):
            raise UsageError(f"two tools are named {tool.name!r}; rename one of them")
    return tools


def _from_file(file: Path) -> list[FunctionTool]:
    if not file.is_file():
        raise UsageError(f"no tool file {file}; give a Python file with functions")
    module = _run(file)
    names = getattr(module, "__all__", [name for name in vars(module) if not name.startswith("_")])
    functions = [
        function
        for name in names
        if inspect.isfunction(function := getattr(module, name, None))
        and function.__module__ == module.__name__
    ]
    if not functions:
        raise ToolError(f"{file} defines no public function; define one with def")
    return [FunctionTool.of(function) for function in functions]


def _run(file: Path) -> ModuleType:
    name = f"motet_tools_{file.stem}"
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # type hints of the file's classes are looked up there
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise ToolError(f"{file} cannot be run: {type(error).__name__}: {error}") from error
    return module

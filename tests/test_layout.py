"""The shape of the package: the direction of imports, what packages export, the errors' tree."""

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from motet import errors

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "motet"

# Every room, with the rooms that it may import; `errors` is open to all. A new room needs a line.
NUMERICS = {"ops", "checkpoint", "parallel", "model", "tokenizer"}
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "tokenizer": set(),
    "memory": set(),
    "progress": set(),
    "nano": set(),
    "ops": {"_native"},
    "checkpoint": {"ops.mxfp4", "nano", "tokenizer"},
    "harmony": {"tokenizer"},
    "parallel": set(),
    "model": (NUMERICS - {"tokenizer"}) | {"memory"},
    "engine": NUMERICS | {"memory"},
    "train": NUMERICS | {"harmony"},
    "quantize": NUMERICS,
    "tools": {"harmony"},
    "chat": {"engine", "harmony", "tools", "tokenizer"},
    "llm": {"chat", "engine", "harmony", "progress", "tools", "tokenizer"},
    "server": {"llm", "chat", "engine", "harmony", "tools", "tokenizer"},
    "evals": {"llm", "chat", "engine", "harmony", "tools", "tokenizer"},
}
OPEN = {"cli", "__main__"}  # may import every room

# What decides about requests needs no tensor library, so that its tests run in milliseconds.
NO_TORCH = [
    "llm.py",
    "errors.py",
    *(f"engine/{name}.py" for name in (
        "client", "config", "frames", "kv_cache", "local", "messages", "request", "scheduler",
        "sequence", "shared", "stats", "supervisor", "wire",
    )),
]  # fmt: skip


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sources()}


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def imported_modules(path: Path) -> Iterator[str]:
    """Absolute names of every module that the file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute"
            assert node.module is not None
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                is_module = whole in MODULES or whole == "motet._native"
                yield whole if is_module else node.module


def is_allowed(importer: str, imported: str) -> bool:
    here, there = room(importer), room(imported)
    if here in OPEN or there in ("errors", here):
        return True
    inside = imported.removeprefix("motet.")
    return any(inside == way or inside.startswith(f"{way}.") for way in MAY_IMPORT[here])


def test_every_room_is_known() -> None:
    unknown = {room(name) for name in MODULES} - set(MAY_IMPORT) - OPEN - {""}
    assert not unknown, f"say in {Path(__file__).name} what these may import: {sorted(unknown)}"


def test_imports_point_one_way() -> None:
    wrong = [
        f"{name} imports {imported}"
        for name, path in MODULES.items()
        if name != "motet"  # its __init__ is the front door and loads motet.llm lazily
        for imported in imported_modules(path)
        if imported.split(".")[0] in ("motet", "recipes", "tests")
        and (imported.split(".")[0] != "motet" or not is_allowed(name, imported))
    ]
    assert not wrong, "\n".join(wrong)


def test_modules_have_no_import_cycle() -> None:
    graph = {
        name: {module for module in imported_modules(path) if module in MODULES and module != name}
        for name, path in MODULES.items()
        if name != "motet"
    }
    done: set[str] = set()

    def visit(name: str, above: tuple[str, ...]) -> None:
        assert name not in above, " -> ".join((*above[above.index(name) :], name))
        if name not in done:
            for imported in sorted(graph.get(name, ())):
                visit(imported, (*above, name))
            done.add(name)

    for name in graph:
        visit(name, ())


@pytest.mark.parametrize("relative", NO_TORCH)
def test_policy_imports_no_torch(relative: str) -> None:
    path = PACKAGE / relative
    if path.exists():
        assert "torch" not in {module.split(".")[0] for module in imported_modules(path)}


def test_importing_motet_is_cheap() -> None:
    code = (
        "import sys, motet; motet.__version__; "
        "print(*{'torch', 'numpy', 'pydantic', 'tokenizers'} & set(sys.modules))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=ROOT)
    assert loaded.returncode == 0
    assert not loaded.stdout.split(), "`import motet` should load none of these"


def public_definitions(tree: ast.Module) -> set[str]:
    return {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
    }


PACKAGES = [name for name, path in MODULES.items() if path.name == "__init__.py"]


@pytest.mark.parametrize("name", PACKAGES)
def test_package_lists_what_it_exports(name: str) -> None:
    tree = ast.parse(MODULES[name].read_text("utf-8"))
    if len(tree.body) <= 1:
        return  # a docstring alone
    module = importlib.import_module(name)
    assert hasattr(module, "__all__"), f"{name} needs an __all__"
    exported: list[str] = module.__all__
    assert len(exported) == len(set(exported)), f"{name}.__all__ names something twice"
    missing = [entry for entry in exported if not hasattr(module, entry)]
    assert not missing, f"{name}.__all__ lists what is not there: {missing}"
    private = [entry for entry in exported if entry.startswith("_") and entry != "__version__"]
    assert not private, f"{name}.__all__ lists private names: {private}"
    left_out = public_definitions(tree) - set(exported)
    assert not left_out, f"{name}.__all__ leaves out {sorted(left_out)}"


def error_classes() -> dict[str, type[Exception]]:
    return {name: getattr(errors, name) for name in errors.__all__}


def test_errors_docstring_is_the_tree() -> None:
    assert errors.__doc__ is not None
    drawn = re.findall(r"^    (?:(\|--|`--) )?(\w+Error)\b", errors.__doc__, re.MULTILINE)
    assert [name for branch, name in drawn if not branch] == ["MotetError"]
    assert {name for _, name in drawn} == set(errors.__all__)
    for branch, name in drawn:
        base = errors.MotetError if branch else Exception
        assert error_classes()[name].__bases__[0] is base, name


def test_every_exception_lives_in_errors() -> None:
    defined = {
        node.name
        for node in ast.parse((PACKAGE / "errors.py").read_text("utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    assert defined == set(errors.__all__)
    elsewhere = [
        f"{name}.{node.name}"
        for name, path in MODULES.items()
        if name != "motet.errors"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base).endswith(("Error", "Exception")) for base in node.bases)
    ]
    assert not elsewhere, f"exceptions belong in motet/errors.py: {elsewhere}"


def test_errors_explain_themselves() -> None:
    undocumented = [name for name, cls in error_classes().items() if not cls.__doc__]
    assert not undocumented


def test_usage_error_is_a_value_error() -> None:
    assert issubclass(errors.UsageError, ValueError)

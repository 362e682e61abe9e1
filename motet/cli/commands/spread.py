"""Options that commands share as one argument: a dataclass, whose options take its place.

    @spread
    def chat(*, model: Model = "nano", run: ModelOptions, as_json: Json = False) -> None:
        run.device  # what --device says

Fields without a `typer.Option` are no options; they keep their defaults.
"""

import functools
import inspect
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Annotated, Any, get_origin, get_type_hints

__all__ = ["spread"]


def spread(function: Callable[..., None]) -> Callable[..., None]:
    """The same command, with each dataclass among its arguments as options of its own."""
    parameters: list[inspect.Parameter] = []
    groups: dict[str, tuple[Any, list[str]]] = {}
    hints = get_type_hints(function, include_extras=True)
    for name, parameter in inspect.signature(function).parameters.items():
        kind = hints[name]
        if not is_dataclass(kind):
            parameters.append(parameter)
            continue
        own = get_type_hints(kind, include_extras=True)
        options = [field for field in fields(kind) if get_origin(own[field.name]) is Annotated]
        parameters += [
            inspect.Parameter(
                field.name,
                parameter.KEYWORD_ONLY,
                default=field.default,
                annotation=own[field.name],
            )
            for field in options
        ]
        groups[name] = kind, [field.name for field in options]

    @functools.wraps(function)
    def run(**given: Any) -> None:
        for name, (kind, options) in groups.items():
            given[name] = kind(**{option: given.pop(option) for option in options})
        function(**given)

    run.__dict__["__signature__"] = inspect.Signature(parameters)
    run.__annotations__ = {one.name: one.annotation for one in parameters}
    return run

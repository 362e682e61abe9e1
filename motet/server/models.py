"""Which models are served, and which one a request means.

`/v1/models` answers everybody in one object: OpenAI's list, whose entries have the fields of
Anthropic's too, and for Codex, which tells its version, the catalogue of what the model can do.
"""

import datetime
import time
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from fastapi.responses import JSONResponse, Response
from openai.types import Model

from motet.errors import ApiError
from motet.server.auth import Caller, caller
from motet.server.context import Server, server
from motet.server.paging import page
from motet.server.strict import JsonRoute

__all__ = ["ModelRef", "codex_model", "resolve_model", "router"]

Json = dict[str, Any]
_STARTED = int(time.time())  # when the models began to be served here
router = APIRouter(prefix="/v1/models", tags=["Models"], route_class=JsonRoute)
Asked = Annotated[Server, Depends(server)]
By = Annotated[Caller, Depends(caller)]
Cursor = Annotated[str | None, Query(max_length=256)]


@dataclass(frozen=True)
class ModelRef:
    """A model by the name that clients see, and the adapter behind it, if any."""

    name: str
    adapter: str | None = None


def served_models(server: Server) -> list[ModelRef]:
    """All that may be asked for: the model, and the adapters over it."""
    engine = server.turns.host.current()
    model = ModelRef(server.settings.model_name or engine.name)
    return [model, *(ModelRef(name, name) for name in engine.adapters)]


def resolve_model(server: Server, name: str) -> ModelRef:
    """The model that a client names; ApiError 404 for one that is not served."""
    served, *adapters = served_models(server)
    if name in (served.name, served.name.rsplit("/", 1)[-1], *server.settings.model_aliases):
        return served
    for adapter in adapters:
        if name == adapter.name:
            return adapter
    raise ApiError(
        404,
        f"The model {name!r:.200} is not served here; ask for {served.name!r}.",
        param="model",
        code="model_not_found",
    )


@router.get("")
async def list_models(
    asked: Asked,
    by: By,
    client_version: Cursor = None,
    after_id: Cursor = None,
    before_id: Cursor = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 1000,
) -> Response:
    """The models that are served; with `client_version`, which Codex gives, its catalogue too."""
    models = served_models(asked)
    told = [_about(one) for one in models]
    if before_id is None:
        listed = page(told, after=after_id, limit=limit, order="asc", param="after_id")
    else:
        if after_id is not None:
            raise ApiError(400, "after_id and before_id: give one of them", param="before_id")
        listed = page(told, after=before_id, limit=limit, order="desc", param="before_id")
        listed["data"].reverse()
        listed["first_id"], listed["last_id"] = listed["last_id"], listed["first_id"]
    if client_version is not None:
        context = asked.turns.host.current().client.max_context
        listed["models"] = [codex_model(one.name, context) for one in models]
    return JSONResponse(listed)


@router.get("/{model:path}", response_model=Model)
async def get_model(model: str, asked: Asked, by: By) -> Response:
    """One model."""
    return JSONResponse(_about(resolve_model(asked, model)))


def _about(model: ModelRef) -> Json:
    started = datetime.datetime.fromtimestamp(_STARTED, datetime.UTC)
    return {
        "id": model.name,
        "object": "model",
        "created": _STARTED,
        "owned_by": "motet",
        "type": "model",
        "display_name": model.name,
        "created_at": started.isoformat().replace("+00:00", "Z"),
        "lifecycle": "active",
    }


_EFFORTS = {
    "low": "Answers soon, with little thought",
    "medium": "Thinks as much as most tasks need",
    "high": "Thinks long, for hard tasks",
}
_INSTRUCTIONS = """\
You are a coding agent in the user's terminal, and work in the folder that the environment names.

- Read before you change: look at the files that the task is about.
- Change files with apply_patch; run commands with the shell tool.
- Make the smallest change that does the whole task, in the style of what is there.
- Check what you did where you can: run the tests or the program.
- Do not commit, and touch nothing outside the folder, unless you are asked to.
- When you are done, say in a few sentences what you did."""


def codex_model(name: str, max_context: int) -> Json:
    """An entry of the catalogue that Codex reads, also from a file (`model_catalog_json`)."""
    return {
        "slug": name,
        "display_name": name,
        "description": "Served by Motet",
        "default_reasoning_level": "medium",
        "supported_reasoning_levels": [
            {"effort": effort, "description": told} for effort, told in _EFFORTS.items()
        ],
        "shell_type": "shell_command",
        "visibility": "list",
        "supported_in_api": True,
        "priority": 1,
        "additional_speed_tiers": [],
        "service_tiers": [],
        "availability_nux": None,
        "upgrade": None,
        "base_instructions": _INSTRUCTIONS,
        "supports_reasoning_summaries": True,
        "default_reasoning_summary": "auto",
        "support_verbosity": True,
        "default_verbosity": None,
        "apply_patch_tool_type": "freeform",  # text that a grammar binds, which this server does
        "web_search_tool_type": "text",
        "truncation_policy": {"mode": "tokens", "limit": min(10_000, max_context // 4)},
        "supports_parallel_tool_calls": True,
        "supports_image_detail_original": False,
        "context_window": max_context,
        "max_context_window": max_context,
        "effective_context_window_percent": 95,
        "experimental_supported_tools": [],
        "input_modalities": ["text"],
        "supports_search_tool": False,
    }

"""What the caller's process and the engine's process say to each other.

Each message is a msgspec.Struct; a name in front tells them apart. The first to the engine is
`Load`, answered by `Ready` or `Refused`; then requests and outputs go their own ways.
"""

from collections import deque
from typing import Any

import msgspec

from motet.engine.shared import read_arrays, share_arrays
from motet.engine.stats import EngineStats
from motet.engine.wire import AdapterInfo, EngineFacts, RequestInput, RequestOutput
from motet.errors import EngineDeadError

__all__ = [
    "Abort",
    "Add",
    "Answer",
    "AskStats",
    "FromCore",
    "Heartbeat",
    "Load",
    "LoadAdapter",
    "Loading",
    "Log",
    "Outputs",
    "Ready",
    "Refused",
    "Shutdown",
    "ToCore",
    "UnloadAdapter",
    "pack_outputs",
    "unpack_outputs",
]


class Load(msgspec.Struct, tag=True):
    """Load this model. Values are checked by who loads it, so that its errors name them."""

    options: dict[str, Any]  # the fields of `EngineOptions`
    log_level: int  # of the package's logger: less is not worth sending


class Add(msgspec.Struct, tag=True):
    """Take a request."""

    request: RequestInput


class Abort(msgspec.Struct, tag=True):
    """End a request, if it has not ended; nothing more is told of it."""

    request_id: str


class AskStats(msgspec.Struct, tag=True):
    """Answer with statistics: after everything that was asked before, or, if a step takes long,
    with those from before it.
    """

    number: int


class LoadAdapter(msgspec.Struct, tag=True):
    """Read an adapter while steps go on; answered when requests may name it, or with an error."""

    number: int
    name: str
    folder: str


class UnloadAdapter(msgspec.Struct, tag=True):
    """Let no new request have an adapter; answered with nothing, or with an error."""

    number: int
    name: str


class Shutdown(msgspec.Struct, tag=True):
    """Leave, after the present step."""


ToCore = Load | Add | Abort | AskStats | LoadAdapter | UnloadAdapter | Shutdown


class Loading(msgspec.Struct, tag=True):
    """How many of the model's bytes are read."""

    done: int
    total: int


class Ready(msgspec.Struct, tag=True):
    """The model is loaded."""

    facts: EngineFacts


class Refused(msgspec.Struct, tag=True):
    """The model cannot be loaded; the process ends."""

    error_type: str  # the name of a class in motet.errors
    error: str


class Outputs(msgspec.Struct, tag=True):
    """What a step gave. Scores pass beside the message, in one file."""

    outputs: list[RequestOutput]
    scores: list[tuple[int, int, int]] = []  # (index of the output, rows, columns), as in the file


class Answer(msgspec.Struct, tag=True):
    """The answer to the question of that number: what was asked for, or an error."""

    number: int
    stats: EngineStats | None = None
    adapter: AdapterInfo | None = None
    error_type: str = ""  # the name of a class in motet.errors
    error: str = ""


class Heartbeat(msgspec.Struct, tag=True):
    """Sent all the time by a thread of its own: the process lives, whatever the step does."""

    num_steps: int
    step_s: float  # how long the present step has run; 0 between two


class Log(msgspec.Struct, tag=True):
    """A record of the engine's loggers."""

    name: str
    level: int
    text: str


FromCore = Loading | Ready | Refused | Outputs | Answer | Heartbeat | Log


def pack_outputs(outputs: list[RequestOutput]) -> tuple[Outputs, list[int]]:
    """The message, and the files to send with it and to close then; scores leave `outputs`."""
    message, arrays = Outputs(outputs), []
    for i, output in enumerate(outputs):
        if output.scores is not None:
            arrays.append(output.scores)
            message.scores.append((i, *output.scores.shape))
            output.scores = None
    return message, [share_arrays(arrays)] if arrays else []


def unpack_outputs(message: Outputs, descriptors: deque[int]) -> list[RequestOutput]:
    """The outputs with their scores; takes the message's file from the queue.

    Raises:
        EngineDeadError: file and scores do not go together.
    """
    if message.scores:
        if not descriptors:
            raise EngineDeadError("scores came without their file")
        shapes = [(rows, columns) for _, rows, columns in message.scores]
        arrays = read_arrays(descriptors.popleft(), shapes)
        for (i, _, _), scores in zip(message.scores, arrays, strict=True):
            message.outputs[i].scores = scores
    return message.outputs

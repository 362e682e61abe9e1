"""Whether a model has room on a GPU, all of it, or with its experts in the host's memory.

Example::

    room = needs(open_checkpoint("synthetic:gpt-oss-20b"), config)
    room.on_gpu, room.least_cache  # 2.4e9 and 1.3e9 bytes in place of 13.8e9
"""

from collections.abc import Mapping
from dataclasses import dataclass

import torch

from motet.checkpoint import Checkpoint, TensorEntry
from motet.checkpoint.pinned import pinned_bytes
from motet.errors import CapacityError
from motet.memory import ram
from motet.model.config import ModelConfig

__all__ = ["EMBEDDING", "Room", "check_room", "is_host_tensor", "needs"]

EMBEDDING = "model.embed_tokens.weight"
_MATRICES = ("_blocks", "_scales")
_WORK = 1_000_000_000  # bytes, for activations and a cache of some thousand tokens


@dataclass(frozen=True)
class Room:
    """Bytes of a model whose experts stay in the host's memory."""

    in_host: int  # pinned, rounded up as that is
    on_gpu: int  # all else
    least_cache: int  # and the least of `expert_cache_bytes`

    def most_cache(self, free: int, available: int) -> int:
        """The most of them with so many bytes free on the GPU and available in the host's memory;
        0 where one of the two has no room for its part.
        """
        most = free - self.on_gpu - _WORK
        return most if most >= self.least_cache and self.in_host <= available else 0


def is_host_tensor(name: str) -> bool:
    """Whether a tensor stays in the host's memory where experts do: packed experts, and the
    embedding, of which a token reads one row.
    """
    return name == EMBEDDING or name.endswith(_MATRICES)


def needs(checkpoint: Checkpoint, config: ModelConfig) -> Room | None:
    """What a model takes in this way; None for one whose experts are not packed as Hugging Face
    stores them.
    """
    entries: Mapping[str, TensorEntry] = checkpoint.entries
    matrices = sum(e.nbytes for n, e in entries.items() if n.endswith(_MATRICES))
    if not matrices:
        return None
    held = {n: e.nbytes for n, e in entries.items() if is_host_tensor(n)}
    expert = matrices // (config.num_layers * config.num_experts)
    least = max(config.experts_per_token * config.num_layers, config.num_experts) * expert
    return Room(pinned_bytes(held), checkpoint.nbytes - sum(held.values()), least)


def check_room(
    checkpoint: Checkpoint,
    config: ModelConfig,
    device: torch.device,
    expert_cache_bytes: int | None,
) -> None:
    """Refuse, before anything is read, what the GPU or the RAM has no room for.

    Raises:
        CapacityError: says what there is, and what would fit.
    """
    free = torch.cuda.mem_get_info(device)[0]
    # What torch keeps of tensors that are gone is free too.
    free += torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    room = needs(checkpoint, config)
    if expert_cache_bytes is not None and room is not None:
        if expert_cache_bytes < room.least_cache:
            raise CapacityError(
                f"{checkpoint.name}: expert_cache_bytes is {expert_cache_bytes}; it needs at least "
                f"{room.least_cache}"
            )
        wanted = room.on_gpu + expert_cache_bytes + _WORK
        what = f"its weights without the experts, expert_cache_bytes and {_WORK} for work take"
    else:
        wanted, what = checkpoint.nbytes, "its weights take"
    fits_whole = checkpoint.nbytes <= free
    if wanted <= free:
        if expert_cache_bytes is not None and room is not None:
            available = ram().available
            if room.in_host > available:
                short = _short_of_ram(room, available, fits_whole=fits_whole)
                raise CapacityError(f"{checkpoint.name}: {short}")
        return
    remedy = "; take a larger GPU or --device cpu, or packed experts as Hugging Face stores them"
    if room is not None:
        remedy = "; even with its experts in the host's memory it does not fit"
        available = ram().available
        if most := room.most_cache(free, available):
            remedy = f"; with expert_cache_bytes {most} its experts stay in the host's memory"
        elif room.most_cache(free, room.in_host):
            remedy = f"; {_short_of_ram(room, available, fits_whole=fits_whole)}"
    raise CapacityError(
        f"{checkpoint.name}: {what} {wanted} bytes, and {device} has {free} free{remedy}"
    )


def _short_of_ram(room: Room, available: int, *, fits_whole: bool) -> str:
    """What the host's memory lacks for the experts, and what helps."""
    whole = "leave expert_cache_bytes out, " if fits_whole else ""
    return (
        f"its experts and its embedding take {room.in_host} bytes of the host's memory that cannot "
        f"be paged out, and {available} are available; free some, {whole}or take --device cpu, "
        "which reads weights from their files"
    )

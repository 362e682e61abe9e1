"""moe for many tokens on any GPU that Triton knows: sort, two grouped products, a weighted sum.

Packed experts are unpacked tile by tile on the way to the product; plain ones in bfloat16 go
through the library's. Adapters of the experts are added inside. Nothing is read back to the host
(but for adapters in other types than bfloat16), and sums are always taken in the same order.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from motet.ops.batch import LoraSlots, LowRank
from motet.ops.cuda.linear import linear
from motet.ops.cuda.rows import norm_rows
from motet.ops.moe.lora import ExpertAdapters
from motet.ops.moe.ref import Routing, swiglu
from motet.ops.weights import MoeWeights, Mxfp4

__all__ = ["moe_portable"]

# Rows, columns and inner values of a tile. In float32 there are no tensor cores, and a product is
# unrolled into an instruction a value: with larger tiles it takes the compiler seconds.
_TILE = {"M": 128, "N": 64, "L": 64}
_TILE_FLOAT32 = {"M": 64, "N": 32, "L": 32}
_OPTIONS = {"num_warps": 4, "num_stages": 3}
_ALIGNED = 8  # values: rows of 16 bytes, as the library's grouped product wants them


def moe_portable(
    x: Tensor,
    weights: MoeWeights,
    top_k: int,
    norm_eps: float,
    alpha: float,
    limit: float,
    experts: range,
    add_residual: bool,
    lora: LoraSlots | None,
    routing: list[Routing] | None,
    out: Tensor | None,
) -> Tensor:
    """See `motet.ops.moe.moe`; experts in the MXFP4 of Hugging Face, or plain in bfloat16."""
    num_held, two_width = weights.gate_up_bias.shape
    n_TD = norm_rows(x, weights.norm, norm_eps)
    logits_TE = linear(n_TD.float(), weights.router.float(), weights.router_bias)
    best, chosen = logits_TE.topk(top_k, dim=-1)
    probabilities = best.softmax(dim=-1)
    if routing is not None:
        routing.append(Routing(chosen, probabilities, logits_TE))
    rows = _Rows.of(chosen, experts, num_held)
    adapters = _Adapters.of(lora, rows)

    h_RF = _gate_up(n_TD, weights, rows, adapters, two_width // 2, top_k, alpha, limit)
    y_RD = _down(h_RF, weights, rows)
    if adapters is not None and (delta := adapters.of_matrix("down", h_RF, x.shape[1])) is not None:
        y_RD.index_copy_(0, rows.order, (y_RD.index_select(0, rows.order) + delta).to(y_RD.dtype))

    y_TkD = y_RD.unflatten(0, (-1, top_k))
    y_TD = torch.zeros(x.shape, dtype=torch.float32, device=x.device)
    for k in range(top_k):
        y_TD.addcmul_(y_TkD[:, k].float(), probabilities[:, k, None])
    y_TD = y_TD.to(x.dtype)
    if add_residual:
        y_TD = y_TD + x
    return y_TD if out is None else out.copy_(y_TD)


@dataclass(frozen=True)
class _Rows:
    """Chosen pairs of token and expert, sorted by expert; those of other ranks come last."""

    order: Tensor  # [R] int64: which pair is at a row
    expert: Tensor  # [R] int64 of a row, the number of held ones for those of other ranks
    counts: Tensor  # [E] int32
    ends: Tensor  # [E] int32
    tokens: Tensor  # [R] int64

    @classmethod
    def of(cls, chosen: Tensor, experts: range, num_held: int) -> "_Rows":
        held = chosen.flatten() - experts.start
        held = torch.where((held >= 0) & (held < num_held), held, num_held)
        order = held.argsort(stable=True)
        counts = torch.zeros(num_held + 1, dtype=torch.int32, device=chosen.device)
        counts = counts.scatter_add_(0, held, torch.ones_like(held, dtype=torch.int32))[:num_held]
        tokens = order.div(chosen.shape[1], rounding_mode="floor")
        return cls(order, held.index_select(0, order), counts, counts.cumsum(0).int(), tokens)

    def tiles(
        self, x: Tensor, num_columns: int
    ) -> tuple[tuple[int, int], tuple[Tensor, ...], dict[str, int]]:
        """For a product of rows x [R, in] that has so many columns: the grid, what the kernels want
        to know of the rows, and constants.
        """
        num_held = len(self.counts)
        tile = dict(_TILE_FLOAT32 if x.dtype == torch.float32 else _TILE)
        if x.shape[1] % tile["L"]:
            tile["L"] = 32
        rows = tile["M"]
        tile_ends = ((self.counts + rows - 1) // rows).cumsum(0).int()
        grid = (-(-len(self.order) // rows) + num_held, -(-num_columns // tile["N"]))
        tensors = (self.order.int(), tile_ends, self.ends - self.counts, self.counts)
        return grid, tensors, {"E": num_held, "E2": 1 << (num_held - 1).bit_length(), **tile}


def _gate_up(
    n_TD: Tensor,
    weights: MoeWeights,
    rows: _Rows,
    adapters: "_Adapters | None",
    width: int,
    top_k: int,
    alpha: float,
    limit: float,
) -> Tensor:
    """[R, F]: the activations between the two products of the experts."""
    matrix, size = weights.gate_up, n_TD.shape[1]
    delta = None
    if adapters is not None:
        delta = adapters.of_matrix("gate_up", n_TD.index_select(0, rows.tokens), 2 * width)
    if isinstance(matrix, Tensor):
        n_RD = n_TD.index_select(0, rows.tokens)
        h_R2F = functional.grouped_mm(n_RD, matrix.to(n_RD.dtype), offs=rows.ends).float()
        h_R2F += _of_rows(weights.gate_up_bias, rows)
        if delta is not None:
            h_R2F += delta
        return swiglu(h_R2F, alpha, limit).to(n_TD.dtype)
    from motet.ops.moe.kernels import gate_up_kernel

    assert isinstance(matrix, Mxfp4)
    grid, tensors, constants = rows.tiles(n_TD, width)
    h_RF = n_TD.new_empty(len(rows.order), width)
    gate_up_kernel[grid](
        n_TD, matrix.blocks, matrix.scales, weights.gate_up_bias, h_RF if delta is None else delta,
        h_RF, *tensors, size, width, top_k, alpha, limit,
        **constants, HAS_DELTA=delta is not None, **_OPTIONS,
    )  # fmt: skip
    return h_RF


def _down(h_RF: Tensor, weights: MoeWeights, rows: _Rows) -> Tensor:
    """[R, D] in the order of the pairs: what each chosen expert makes of its token."""
    matrix, (num_held, size) = weights.down, weights.down_bias.shape
    num_rows, width = h_RF.shape
    if isinstance(matrix, Tensor):
        y_RD = functional.grouped_mm(h_RF, matrix.to(h_RF.dtype), offs=rows.ends).float()
        y_RD += _of_rows(weights.down_bias, rows)
        y_RD = torch.where(rows.expert[:, None] < num_held, y_RD, 0)
        return torch.empty_like(y_RD).index_copy_(0, rows.order, y_RD)
    from motet.ops.moe.kernels import down_kernel

    assert isinstance(matrix, Mxfp4)
    grid, tensors, constants = rows.tiles(h_RF, size)
    is_whole = num_held == len(weights.router)
    y_RD = (h_RF.new_empty if is_whole else h_RF.new_zeros)(num_rows, size)
    down_kernel[grid](
        h_RF, matrix.blocks, matrix.scales, weights.down_bias, y_RD,
        *tensors, width, size, **constants, **_OPTIONS,
    )  # fmt: skip
    return y_RD


def _of_rows(bias: Tensor, rows: _Rows) -> Tensor:
    """Each row's bias [R, out] of a bias [E, out]."""
    return bias.index_select(0, rows.expert.clamp(max=len(bias) - 1))


@dataclass(frozen=True)
class _Adapters:
    """The adapters of a step that change experts."""

    lora: LoraSlots
    rows: _Rows
    slots: Tensor  # [R, 1] int64: of a row's token; -1 for rows of other ranks too

    @classmethod
    def of(cls, lora: LoraSlots | None, rows: _Rows) -> "_Adapters | None":
        if lora is None:
            return None
        slots = lora.slot_of_token.index_select(0, rows.tokens)
        slots = torch.where(rows.expert < len(rows.counts), slots, -1)
        return cls(lora, rows, slots.unsqueeze(1))

    def of_matrix(self, name: str, x_rows: Tensor, num_out: int) -> Tensor | None:
        """[R, out]: what they add to x_rows [R, in] times a matrix of each row's expert; None where
        none of them changes it.
        """
        found: list[LowRank | None] = [getattr(one, name) for one in self.lora.adapters]
        if all(one is None for one in found):
            return None
        if x_rows.dtype != torch.bfloat16:
            delta = x_rows.new_zeros(len(x_rows), num_out)
            counts = self.rows.counts.tolist()
            held = sum(counts)
            adapters = ExpertAdapters.of(self.lora, self.rows.tokens[:held], counts)
            adapters.add_all(delta[:held], x_rows[:held], name)
            return delta
        delta = x_rows.new_zeros(len(x_rows), num_out, dtype=torch.float32)
        for slot, low_rank in enumerate(found):
            if low_rank is not None:
                rank = low_rank.a.shape[1]
                more = -rank % _ALIGNED
                a = functional.pad(low_rank.a.to(x_rows.dtype), (0, 0, 0, more))
                b = functional.pad(low_rank.b.to(x_rows.dtype), (0, more))
                low = functional.grouped_mm(x_rows, a.transpose(1, 2), offs=self.rows.ends)
                low = torch.where(self.slots == slot, low * low_rank.scale, 0)
                high = functional.grouped_mm(low, b.transpose(1, 2), offs=self.rows.ends)
                delta += torch.where(self.slots == slot, high, 0)
        return delta

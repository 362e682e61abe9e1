"""Muon: momentum, orthogonalized, for the matrices of the model (Jordan et al. 2024,
https://kellerjordan.github.io/posts/muon/); all other parameters go to AdamW.
"""

from collections.abc import Iterable

import torch
from torch import Tensor

# Coefficients of the quintic Newton-Schulz iteration of the reference above.
_A, _B, _C = 3.4445, -4.7750, 2.0315


def orthogonalize(update: Tensor, steps: int = 5) -> Tensor:
    """The nearest semi-orthogonal matrix to each [..., rows, columns], approximately."""
    x: Tensor = update.bfloat16()
    wide = x.size(-2) <= x.size(-1)
    if not wide:
        x = x.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    shape = x.shape
    x = x.flatten(0, -3) if x.dim() > 2 else x.unsqueeze(0)
    for _ in range(steps):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=_B, alpha=_C), x, beta=_A)
    x = x.view(shape)
    return (x if wide else x.mT).to(update.dtype)


class Muon(torch.optim.Optimizer):
    """Matrices of any leading dimensions; the last two are orthogonalized together.

    The rate is a tensor on their device, so that a step can be captured into a CUDA graph.
    """

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: Tensor,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self) -> None:  # type: ignore[override]
        """One update of every parameter that has a gradient."""
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p]
                if not state:
                    state["momentum"] = torch.zeros_like(p)
                momentum = state["momentum"]
                momentum.lerp_(p.grad, 1 - group["momentum"])
                update = orthogonalize(p.grad.lerp(momentum, group["momentum"]))
                scale = max(1.0, p.size(-2) / p.size(-1)) ** 0.5
                p.mul_(1 - group["lr"] * group["weight_decay"])
                p.sub_(update * (group["lr"] * scale))

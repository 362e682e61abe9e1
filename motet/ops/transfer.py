"""Moving small tensors to the device of the model without waiting for what it is doing."""

import torch
from torch import Tensor

__all__ = ["to_device"]


def to_device(tensor: Tensor, device: torch.device | str) -> Tensor:
    """The same on a device. From memory that is not pinned it would wait for the device's queue."""
    if torch.device(device).type == "cpu":
        return tensor
    return tensor.pin_memory().to(device, non_blocking=True)

"""Between the host and the device of the model, without waiting for what it is doing."""

import torch
from torch import Tensor

__all__ = ["seen_by", "to_device"]


def to_device(tensor: Tensor, device: torch.device | str) -> Tensor:
    """The same on a device. From memory that is not pinned it would wait for the device's queue."""
    if torch.device(device).type == "cpu":
        return tensor
    return tensor.pin_memory().to(device, non_blocking=True)


def seen_by(tensor: Tensor, device: torch.device) -> Tensor:
    """The same memory as a tensor of the device: pinned memory of the host, without gaps, which a
    GPU reads over the bus at the same address.
    """
    if tensor.device.type == device.type:
        return tensor
    seen = torch.as_tensor(_Pinned(tensor), device=device)
    return seen.view(tensor.dtype).view(tensor.shape)


class _Pinned:
    """What torch takes for memory of a GPU. Who is made of it keeps it, and it the tensor."""

    def __init__(self, tensor: Tensor) -> None:
        self._tensor = tensor
        self.__cuda_array_interface__ = {
            "shape": (tensor.nbytes,),
            "typestr": "|u1",
            "data": (tensor.data_ptr(), False),
            "strides": None,
            "version": 3,
        }

"""The numerics of gpt-oss, one folder an op: signature in `__init__`, backends beside it.

A decoder layer is `attn_in` -> `attention` -> `attn_out` -> `moe`; `embed` comes before the first
layer, `unembed` and `sample` after the last; `mxfp4` is the number format of the experts and `q8_0`
that of dense matrices in GGUF files. Each op has a plain torch `ref.py`, its living definition. The
ops know nothing of checkpoints, of configurations or of each other's order: that is `motet.model`.

Example::

    from motet.ops.mxfp4 import dequantize
    weight = dequantize(blocks, scales)  # [..., G, 16] bytes and [..., G] bytes -> [..., G * 32]
"""

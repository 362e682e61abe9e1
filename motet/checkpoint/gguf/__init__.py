"""GGUF, the one-file format of llama.cpp: reading with `GgufCheckpoint`, writing with `plan_gguf`.

The header is parsed here, hardened against damage, rather than with the `gguf` package; the tests
compare the two.

Example::

    checkpoint = GgufCheckpoint(Path("gpt-oss-20b.gguf"), "gpt-oss-20b.gguf")
    checkpoint.entries["model.layers.0.mlp.experts.down_proj_mxfp4"].shape
"""

from motet.checkpoint.gguf.checkpoint import GgufCheckpoint
from motet.checkpoint.gguf.write import Dense, plan_gguf

__all__ = ["Dense", "GgufCheckpoint", "plan_gguf"]

"""What a step must read and multiply, from the sizes in a checkpoint's table of contents.

Counted once each: the experts that the step's tokens were routed to, the matrices of attention,
the routers, the output matrix when a row of logits is wanted, the embeddings of the tokens, and the
keys and values that attention looks at. Activations, and what is written, are not counted.

Example::

    cost = Cost(open_checkpoint("nano"), config)
    cost.step(routed=[4] * config.num_layers, seq_lens=[129], num_new=[1]).total
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from motet.checkpoint import Checkpoint, TensorEntry
from motet.model.config import ModelConfig

__all__ = ["Cost", "StepBytes"]

_PROJECTIONS = tuple(f"{name}.weight" for name in ("q_proj", "k_proj", "v_proj", "o_proj"))
_INT8_BYTES, _INT8_VALUES = 34, 32  # a block of Q8_0


@dataclass(frozen=True)
class StepBytes:
    """Bytes that one step reads, by what they are."""

    experts: float
    attention: float  # its matrices, biases, norms and sinks
    router: float
    head: float  # the output matrix and the last norm
    embedding: float
    cache: float

    @property
    def total(self) -> float:
        """All together."""
        return float(sum(asdict(self).values()))


class Cost:
    """The sizes of one model.

    Args:
        checkpoint: as it is stored.
        config: its shapes.
        dense: "stored", or "int8" where attention and the output matrix are rounded at load.
        cache_itemsize: bytes of a number in the cache.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        config: ModelConfig,
        *,
        dense: str = "stored",
        cache_itemsize: int = 2,
    ) -> None:
        self._config = config
        self._is_rounded = dense == "int8"
        self._kv_bytes = 2 * config.num_kv_heads * config.head_dim * cache_itemsize
        layers = range(config.num_layers)
        self._experts, self._attention, self._router = ([0.0 for _ in layers] for _ in range(3))
        self._head = self._embedding_row = 0.0
        self._token_macs = self._head_macs = 0.0
        self._last_macs = 0.0  # of the last layer, without keys and values
        for entry in checkpoint.entries.values():
            self._count(entry)

    def _count(self, entry: TensorEntry) -> None:
        name, nbytes = entry.name, self._nbytes(entry)
        num_values = 1
        for size in entry.shape:
            num_values *= size
        if name == "model.embed_tokens.weight":
            self._embedding_row = nbytes / self._config.vocab_size
        elif not name.startswith("model.layers."):
            self._head += nbytes
            self._head_macs += num_values if name == "lm_head.weight" else 0
        else:
            layer = int(name.split(".")[2])
            if ".mlp.experts." in name:
                self._experts[layer] += nbytes / self._config.num_experts
            elif ".mlp." in name or ".post_attention_layernorm." in name:
                self._router[layer] += nbytes
            else:
                self._attention[layer] += nbytes
            if name.endswith((*_PROJECTIONS, "router.weight")):
                self._token_macs += num_values
                is_last = layer == self._config.num_layers - 1
                if is_last and not name.endswith(("k_proj.weight", "v_proj.weight")):
                    self._last_macs += num_values

    def _nbytes(self, entry: TensorEntry) -> float:
        is_dense = entry.name == "lm_head.weight" or entry.name.endswith(_PROJECTIONS)
        if not self._is_rounded or not is_dense or entry.dtype == "Q8_0":
            return entry.nbytes
        return entry.shape[0] * entry.shape[1] * _INT8_BYTES / _INT8_VALUES

    def step(
        self,
        *,
        routed: Sequence[int],
        seq_lens: Sequence[int],
        num_new: Sequence[int],
        num_logit_rows: int = 1,
    ) -> StepBytes:
        """Bytes of one step.

        Args:
            routed: for each layer the different experts that the step's tokens were routed to.
            seq_lens: tokens of each sequence, the new ones included.
            num_new: of them, computed in this step.
            num_logit_rows: rows of logits that are wanted.
        """
        config = self._config
        cache = 0
        for layer in range(config.num_layers):
            for length, new in zip(seq_lens, num_new, strict=True):
                window = config.sliding_window + new - 1
                seen = min(length, window) if config.is_sliding(layer) else length
                cache += seen * self._kv_bytes
        return StepBytes(
            experts=sum(n * nbytes for n, nbytes in zip(routed, self._experts, strict=True)),
            attention=sum(self._attention),
            router=sum(self._router),
            head=self._head if num_logit_rows else 0.0,
            embedding=sum(num_new) * self._embedding_row,
            cache=cache,
        )

    def macs(self, num_tokens: int, num_logit_rows: int, num_ends: int | None = None) -> float:
        """Multiplications with weights for so many tokens; those of attention are not counted. Of
        `num_ends` tokens the last layer computes more than keys and values; None for all.
        """
        config = self._config
        experts = 3 * config.hidden_size * config.expert_size * config.experts_per_token
        left_out = 0 if num_ends is None else num_tokens - num_ends
        return (
            num_tokens * (self._token_macs + config.num_layers * experts)
            - left_out * (self._last_macs + experts)
            + num_logit_rows * self._head_macs
        )

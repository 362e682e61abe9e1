"""The facts of a gpt-oss checkpoint: shapes, windows, rotary embedding.

`ModelConfig` is what the rest of Motet reads; `ModelConfig.from_hf` reads the dictionary of a
Hugging Face `config.json` in both of its spellings (`rope_scaling` with `rope_theta`, and
`rope_parameters`). It knows nothing of tensors or of files.

Example::

    config = ModelConfig.from_hf(json.loads(Path("config.json").read_text()))
    config.is_sliding(0)  # True: even layers see a window, odd layers everything
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, NoReturn

from motet.errors import CheckpointError

__all__ = ["ModelConfig", "RopeConfig"]

_MAX_LAYERS = 1000  # what is larger is damage, and its table of tensors would fill the memory
_MAX_SIZE = 2**31 - 1


@dataclass(frozen=True)
class RopeConfig:
    """YaRN rotary embedding (Peng et al. 2023, https://arxiv.org/abs/2309.00071).

    `factor` 1.0 is the plain rotary embedding.
    """

    theta: float = 150_000.0
    factor: float = 32.0
    original_context: int = 4096  # tokens the unscaled embedding was made for
    beta_fast: float = 32.0  # rotations over the original context above which nothing is scaled
    beta_slow: float = 1.0  # and below which a frequency is divided by `factor`
    truncate: bool = False  # round the ends of the ramp to whole dimensions


@dataclass(frozen=True)
class ModelConfig:
    """Shapes and constants of one gpt-oss model. The defaults are gpt-oss-20b."""

    num_layers: int = 24
    hidden_size: int = 2880
    num_heads: int = 64
    num_kv_heads: int = 8
    head_dim: int = 64
    vocab_size: int = 201_088
    num_experts: int = 32
    experts_per_token: int = 4
    expert_size: int = 2880
    sliding_window: int = 128  # tokens a sliding layer sees, the current one included
    layer_types: tuple[str, ...] = ()  # "sliding_attention" or "full_attention" a layer
    max_context: int = 131_072
    norm_eps: float = 1e-5
    swiglu_limit: float = 7.0
    swiglu_alpha: float = 1.702
    rope: RopeConfig = RopeConfig()
    pad_token_id: int | None = 199_999
    eos_token_ids: tuple[int, ...] = (200_002,)

    def __post_init__(self) -> None:
        if not self.layer_types:
            self._check_sizes()
            kinds = ("sliding_attention", "full_attention")
            types = tuple(kinds[i % 2] for i in range(self.num_layers))
            object.__setattr__(self, "layer_types", types)
        self._check()

    def is_sliding(self, layer: int) -> bool:
        """Whether this layer sees only the last `sliding_window` tokens."""
        return self.layer_types[layer] == "sliding_attention"

    @property
    def qkv_sizes(self) -> tuple[int, int, int]:
        """Rows of the query, key and value projections."""
        kv = self.num_kv_heads * self.head_dim
        return self.num_heads * self.head_dim, kv, kv

    def _check_sizes(self) -> None:
        for name in (
            "num_layers", "hidden_size", "num_heads", "num_kv_heads", "head_dim", "vocab_size",
            "num_experts", "experts_per_token", "expert_size", "sliding_window", "max_context",
        ):  # fmt: skip
            value = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                _refuse(f"{name} is {value!r:.80}; expected an integer of at least 1")
            if value > (_MAX_LAYERS if name == "num_layers" else _MAX_SIZE):
                _refuse(f"{name} is {str(value)[:80]}, which no model has")

    def _check(self) -> None:
        self._check_sizes()
        for name, number in (
            ("norm_eps", self.norm_eps),
            ("swiglu_limit", self.swiglu_limit),
            ("swiglu_alpha", self.swiglu_alpha),
            *((f"rope {key}", value) for key, value in asdict(self.rope).items()),
        ):
            if not 0 <= number < math.inf:  # NaN compares false
                _refuse(f"{name} is {number!r:.80}; expected a finite number that is not negative")
        if self.num_heads % self.num_kv_heads:
            _refuse(
                f"{self.num_heads} attention heads cannot share {self.num_kv_heads} kv heads; "
                "expected a multiple"
            )
        if self.head_dim % 2:
            _refuse(f"head_dim is {self.head_dim}; the rotary embedding needs an even number")
        if self.experts_per_token > self.num_experts:
            _refuse(f"{self.experts_per_token} experts a token of only {self.num_experts} experts")
        if len(self.layer_types) != self.num_layers:
            _refuse(f"layer_types has {len(self.layer_types)} entries for {self.num_layers} layers")
        unknown = set(self.layer_types) - {"sliding_attention", "full_attention"}
        if unknown:
            _refuse(
                f"layer_types holds {sorted(unknown)[0]!r:.80}; known are sliding_attention and "
                "full_attention"
            )
        ends: tuple[object, ...] = self.eos_token_ids
        wrong = [token for token in ends if not isinstance(token, int)]
        if wrong:
            _refuse(f"eos_token_id holds {wrong[0]!r:.80}; expected token ids")

    @classmethod
    def from_hf(
        cls, hf: dict[str, Any], generation: Mapping[str, Any] | None = None
    ) -> "ModelConfig":
        """Read the dictionary of a Hugging Face config.json (`model_type` "gpt_oss").

        Keys that are absent mean what they mean in transformers. `generation` is the dictionary of
        generation_config.json, whose end tokens go before those of config.json.

        Raises:
            CheckpointError: another model type, a missing or a senseless value; named.
        """
        if hf.get("model_type") != "gpt_oss":
            raise CheckpointError(
                f"config.json: model_type is {hf.get('model_type')!r:.80}; Motet runs "
                "'gpt_oss' models"
            )

        def need(key: str) -> Any:
            if key not in hf:
                raise CheckpointError(f"config.json: {key!r} is missing")
            return hf[key]

        activation = hf.get("hidden_act", "silu")
        if activation != "silu":
            raise CheckpointError(f"config.json: hidden_act is {activation!r:.80}; expected 'silu'")
        eos = (generation or {}).get("eos_token_id")
        if eos is None:
            eos = hf.get("eos_token_id", 200_002)
        return cls(
            num_layers=need("num_hidden_layers"),
            hidden_size=need("hidden_size"),
            num_heads=need("num_attention_heads"),
            num_kv_heads=need("num_key_value_heads"),
            head_dim=hf.get("head_dim", 64),
            vocab_size=need("vocab_size"),
            num_experts=need("num_local_experts"),
            experts_per_token=hf.get("num_experts_per_tok", hf.get("experts_per_token", 4)),
            expert_size=need("intermediate_size"),
            sliding_window=hf.get("sliding_window", 128),
            layer_types=tuple(hf.get("layer_types") or ()),
            max_context=hf.get("max_position_embeddings", 131_072),
            norm_eps=float(hf.get("rms_norm_eps", 1e-5)),
            swiglu_limit=float(hf.get("swiglu_limit", 7.0)),
            swiglu_alpha=float(hf.get("swiglu_alpha", 1.702)),
            rope=_rope_from_hf(hf),
            pad_token_id=hf.get("pad_token_id"),
            eos_token_ids=tuple(eos) if isinstance(eos, list) else (() if eos is None else (eos,)),
        )

    def to_hf(self) -> dict[str, Any]:
        """The config.json that `from_hf` reads back to an equal config, and transformers too."""
        rope = {
            "rope_type": "yarn" if self.rope.factor != 1.0 else "default",
            "rope_theta": self.rope.theta,
        }
        if self.rope.factor != 1.0:
            rope |= {
                "factor": self.rope.factor,
                "original_max_position_embeddings": self.rope.original_context,
                "beta_fast": self.rope.beta_fast,
                "beta_slow": self.rope.beta_slow,
                "truncate": self.rope.truncate,
            }
        return {
            "architectures": ["GptOssForCausalLM"],
            "model_type": "gpt_oss",
            "num_hidden_layers": self.num_layers,
            "hidden_size": self.hidden_size,
            "num_attention_heads": self.num_heads,
            "num_key_value_heads": self.num_kv_heads,
            "head_dim": self.head_dim,
            "vocab_size": self.vocab_size,
            "num_local_experts": self.num_experts,
            "num_experts_per_tok": self.experts_per_token,
            "experts_per_token": self.experts_per_token,
            "intermediate_size": self.expert_size,
            "sliding_window": self.sliding_window,
            "layer_types": list(self.layer_types),
            "max_position_embeddings": self.max_context,
            "initial_context_length": self.rope.original_context,
            "rms_norm_eps": self.norm_eps,
            "swiglu_limit": self.swiglu_limit,
            "swiglu_alpha": self.swiglu_alpha,
            "rope_theta": self.rope.theta,
            "rope_parameters": rope,
            "hidden_act": "silu",
            "attention_bias": True,
            "tie_word_embeddings": False,
            "pad_token_id": self.pad_token_id,
            "eos_token_id": (
                self.eos_token_ids[0] if len(self.eos_token_ids) == 1 else list(self.eos_token_ids)
            ),
        }

    def as_dict(self) -> dict[str, Any]:
        """All fields as plain values, for --json and logs."""
        return asdict(self)


def _refuse(what: str) -> NoReturn:
    raise CheckpointError(f"config.json: {what}")


def _rope_from_hf(hf: dict[str, Any]) -> RopeConfig:
    """Both spellings: `rope_parameters` (transformers 5), or `rope_scaling` and `rope_theta`."""
    rope = hf.get("rope_parameters") or hf.get("rope_scaling")
    if not rope:
        return RopeConfig(theta=float(hf.get("rope_theta", 150_000.0)))
    theta = float(rope.get("rope_theta", hf.get("rope_theta", 150_000.0)))
    kind = rope.get("rope_type", rope.get("type", "default"))
    if kind == "default":
        return RopeConfig(theta=theta, factor=1.0)
    if kind != "yarn":
        raise CheckpointError(
            f"config.json: rope_type is {kind!r:.80}; expected 'yarn' or 'default'"
        )
    for key in ("attention_factor", "mscale", "mscale_all_dim"):
        if rope.get(key) is not None:
            raise CheckpointError(
                f"config.json: the RoPE configuration has {key} {rope[key]!r:.80}, which Motet "
                "does not apply; gpt-oss models have none"
            )
    if "factor" not in rope:
        raise CheckpointError("config.json: 'factor' is missing from the RoPE configuration")
    return RopeConfig(
        theta=theta,
        factor=float(rope["factor"]),
        original_context=int(
            rope.get("original_max_position_embeddings", hf.get("initial_context_length", 4096))
        ),
        beta_fast=float(rope.get("beta_fast", 32.0)),
        beta_slow=float(rope.get("beta_slow", 1.0)),
        truncate=bool(rope.get("truncate", True)),
    )

"""The shape of nano and the names of its files."""

from pathlib import Path

from motet.model.config import ModelConfig, RopeConfig

VOCAB_SIZE = 1536
CONTROL_TOKENS = (
    "<|startoftext|>",
    "<|endoftext|>",
    "<|return|>",
    "<|constrain|>",
    "<|channel|>",
    "<|start|>",
    "<|end|>",
    "<|message|>",
    "<|call|>",
)  # in the order of their ids in o200k_harmony; here they are the last ids of the vocabulary

FOLDER = Path(__file__).parents[2] / "motet" / "nano"
MAX_BYTES = 12_000_000  # of the whole folder


def nano_config() -> ModelConfig:
    """gpt-oss in small: the same architecture, 16M parameters of which 9M are active."""
    first = VOCAB_SIZE - len(CONTROL_TOKENS)
    ids = {name: first + i for i, name in enumerate(CONTROL_TOKENS)}
    return ModelConfig(
        num_layers=8,
        hidden_size=256,
        num_heads=8,
        num_kv_heads=4,
        head_dim=32,
        vocab_size=VOCAB_SIZE,
        num_experts=8,
        experts_per_token=4,
        expert_size=256,
        sliding_window=128,
        max_context=4096,
        rope=RopeConfig(theta=10_000.0, factor=4.0, original_context=1024),
        pad_token_id=ids["<|endoftext|>"],
        eos_token_ids=(ids["<|return|>"], ids["<|endoftext|>"]),
    )

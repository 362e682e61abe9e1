"""Trains nano's vocabulary: byte-level BPE with every digit a token, on generated conversations.

The pieces that merges may not cross are: a word with its leading space, a digit, a run of other
signs, white space. Control tokens are appended as special tokens, so text never becomes one.
"""

from collections.abc import Iterator

import tokenizers
from tokenizers import Regex, decoders, models, pre_tokenizers, trainers

from motet.tokenizer import Tokenizer
from recipes.nano.config import CONTROL_TOKENS, VOCAB_SIZE
from recipes.nano.data import draw_sample

PIECES = r"\p{N}| ?\p{L}+| ?[^\s\p{L}\p{N}]+|\s+"


def train_tokenizer(num_samples: int = 60_000) -> Tokenizer:
    """A vocabulary for the texts of so many samples of the training split."""
    inner = tokenizers.Tokenizer(models.BPE())
    inner.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    inner.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCAB_SIZE - len(CONTROL_TOKENS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    inner.train_from_iterator(_texts(num_samples), trainer)
    inner.add_special_tokens(list(CONTROL_TOKENS))
    return Tokenizer(inner)


def _texts(num_samples: int) -> Iterator[str]:
    for i in range(num_samples):
        sample = draw_sample(f"tokenizer/{i}", "train")
        for message in sample.messages:
            for key in ("content", "analysis", "final"):
                if message.get(key):
                    yield message[key]
            for called in message.get("tool_calls", ()):
                yield f"{called['name']} {called['arguments']}"
        for tool in sample.tools:
            yield f"{tool['function']['name']} {tool['function'].get('description', '')}"
    # The frame that harmony puts around every conversation.
    frame = (
        "You are ChatGPT, a large language model trained by OpenAI.\nKnowledge cutoff: 2024-06\n"
        "Current date: 2026-01-15\n\nReasoning: high\n\n# Valid channels: analysis, commentary, "
        "final. Channel must be included for every message.\nCalls to these tools must go to the "
        "commentary channel: 'functions'. # Instructions # Tools ## functions namespace functions "
        "type = (_: { string, number, boolean, }) => any; } // namespace functions"
    )
    for _ in range(num_samples // 10):
        yield frame

"""llama.cpp runs the GGUF files that are written here and agrees about the next token.

Agreement, not equality. llama.cpp deviates in two known ways: on the CPU it rounds activations to
Q8_0 before each product, and it rounds both ends of the YaRN ramp to whole dimensions, so that its
positions drift; hence short contexts, and the same tokens given to both. Needs llama-cpp-python.
"""

from pathlib import Path

import numpy as np
import pytest

from motet import LLM, SamplingParams
from motet.checkpoint import open_checkpoint
from motet.checkpoint.gguf import Dense, plan_gguf
from motet.checkpoint.planned import write_planned
from motet.harmony import Conversation, Message, Role

pytestmark = pytest.mark.nightly

LONGEST = 127  # tokens, fewer than the window
QUESTIONS = [
    "What is 37 + 58 - 12?",
    "Sort these words: pear, apple, fig.",
    "Turn 'hello world' to upper case.",
    "What is the capital of France?",
    "How many letters are in the word strawberry?",
    "Who are you?",
]


@pytest.mark.parametrize("dense", ["bf16", "q8_0"])
def test_llama_cpp_agrees_about_the_next_token(tmp_path: Path, dense: Dense) -> None:
    llama_cpp = pytest.importorskip("llama_cpp")
    plan = plan_gguf(open_checkpoint("nano"), dense=dense)
    file = write_planned(tmp_path / "nano.gguf", plan).path
    peer = llama_cpp.Llama(str(file), n_ctx=256, logits_all=True, verbose=False)
    llm = LLM(file)
    divergences, agreements = [], []
    for question in QUESTIONS:
        conversation = Conversation.from_messages(
            [Message.from_role_and_content(Role.USER, question)]
        )
        prompt = llm.encoding.render_conversation_for_completion(conversation, Role.ASSISTANT)
        out = llm.generate([prompt], SamplingParams(max_tokens=60, temperature=0))[0]
        ids = [*prompt, *out.token_ids][:LONGEST]
        ours = llm.score([ids])[0].astype(np.float64)
        peer.reset()
        peer.eval(ids)
        logits = np.array(peer.scores[: len(ids)], dtype=np.float64)
        logits -= logits.max(-1, keepdims=True)
        theirs = logits - np.log(np.exp(logits).sum(-1, keepdims=True))
        divergences.append((np.exp(ours) * (ours - theirs)).sum(-1))
        agreements.append(ours.argmax(-1) == theirs.argmax(-1))
    assert np.concatenate(divergences).mean() < 0.01
    assert np.concatenate(agreements).mean() >= 0.98


def test_llama_cpp_loads_a_model_without_a_vocabulary(tmp_path: Path) -> None:
    llama_cpp = pytest.importorskip("llama_cpp")
    plan = plan_gguf(open_checkpoint("synthetic:tiny"))
    file = write_planned(tmp_path / "tiny.gguf", plan).path
    peer = llama_cpp.Llama(str(file), n_ctx=64, logits_all=True, verbose=False)
    peer.eval([1, 2, 3])
    assert np.isfinite(peer.scores[:3]).all()

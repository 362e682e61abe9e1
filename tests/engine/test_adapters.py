"""LoRA adapters in the engine: what PEFT computes, whatever else is in the batch."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import torch
from numpy.testing import assert_allclose
from peft import LoraConfig, PeftModel, get_peft_model

from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams, TokenOut
from motet.engine.wire import RequestInput, RequestOutput
from motet.errors import BackendError, CapacityError, CheckpointError, UsageError
from motet.model.gpt_oss import GptOss
from motet.ops import native
from tests.model.small import CONFIGS, random_weights, transformers_model

CONFIG = CONFIGS["tiny"]
ATTENTION = ["q_proj", "k_proj", "v_proj", "o_proj"]
EXPERTS = ["mlp.experts.gate_up_proj", "mlp.experts.down_proj"]
SETTINGS: dict[str, dict[str, Any]] = {
    "everything": {
        "r": 4,
        "target_modules": ATTENTION,
        "target_parameters": EXPERTS,
        "rank_pattern": {"q_proj": 7, "experts.down_proj": 2},
        "alpha_pattern": {"v_proj": 3},
    },
    "experts": {"r": 2, "target_modules": [], "target_parameters": EXPERTS},
    "attention": {"r": 3, "target_modules": ATTENTION[1:], "layers_to_transform": [0, 2]},
}
NAMES = (None, *SETTINGS)

pytestmark = pytest.mark.filterwarnings("ignore")  # those of peft and transformers


@dataclass
class Trained:
    """Adapters of random weights, as PEFT saves them and computes with them."""

    folder: Path
    models: dict[str | None, Any] = field(default_factory=dict)

    def of(self, name: str) -> str:
        return str(self.folder / name)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    trained = Trained(tmp_path_factory.mktemp("adapters"))
    weights = random_weights(CONFIG)
    trained.models[None] = transformers_model(CONFIG, weights)
    for seed, (name, settings) in enumerate(SETTINGS.items()):
        model: PeftModel = get_peft_model(
            transformers_model(CONFIG, weights), LoraConfig(**settings)
        )
        generator = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            for parameter_name, parameter in model.named_parameters():
                if "lora_" in parameter_name:
                    parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.2)
        model.save_pretrained(trained.of(name))
        trained.models[name] = model
    return trained


@pytest.fixture(scope="module")
def model() -> GptOss:
    return GptOss(CONFIG, random_weights(CONFIG))


@pytest.fixture
def core(model: GptOss, trained: Trained) -> EngineCore:
    return make(model, trained)


def make(
    model: GptOss, trained: Trained, names: Sequence[str] = tuple(SETTINGS), **config: Any
) -> EngineCore:
    core = EngineCore(model, EngineConfig(**{"max_context": 128, **config}))
    for name in names:
        core.load_adapter(name, trained.of(name))
    return core


def prompt(length: int, seed: int = 0) -> list[int]:
    r = random.Random(seed)
    return [r.randrange(CONFIG.vocab_size) for _ in range(length)]


GREEDY = SamplingParams(max_tokens=8, temperature=0, ignore_eos=True)


def ask(
    request_id: str,
    ids: list[int],
    adapter: str | None,
    params: SamplingParams = GREEDY,
    **more: Any,
) -> RequestInput:
    return RequestInput(request_id, ids, params, adapter=adapter, **more)


def run(core: EngineCore, *requests: RequestInput) -> dict[str, list[RequestOutput]]:
    """All outputs of some requests that run together."""
    for request in requests:
        core.add(request)
    outputs: dict[str, list[RequestOutput]] = {one.request_id: [] for one in requests}
    for output in steps(core):
        assert output.error is None
        outputs[output.request_id].append(output)
    return outputs


def steps(core: EngineCore) -> Iterator[RequestOutput]:
    while core.has_work:
        yield from core.step()


def tokens(outputs: Sequence[RequestOutput]) -> list[TokenOut]:
    return [token for output in outputs for token in output.tokens]


def ids_of(outputs: Sequence[RequestOutput]) -> list[int]:
    return [token.token_id for token in tokens(outputs)]


def test_scores_of_a_batch_of_adapters_are_those_of_peft(
    core: EngineCore, trained: Trained
) -> None:
    ids = prompt(40)
    outputs = run(core, *(ask(str(name), ids, name, scores=True) for name in NAMES))
    found = {}
    for name in NAMES:
        (scores,) = (output.scores for output in outputs[str(name)])
        assert scores is not None
        found[name] = scores
        with torch.no_grad():
            logits = trained.models[name](torch.tensor([ids])).logits[0]
        assert_allclose(found[name], torch.log_softmax(logits, -1), atol=2e-4, rtol=0)
    for name in SETTINGS:  # it says something
        assert abs(found[name] - found[None]).max() > 0.05


def test_tokens_of_a_batch_of_adapters_are_those_of_peft(
    core: EngineCore, trained: Trained
) -> None:
    prompts = [prompt(n, n) for n in (1, 5, 23)]
    requests = [ask(f"{i} {name}", ids, name) for name in NAMES for i, ids in enumerate(prompts)]
    random.Random(0).shuffle(requests)
    outputs = run(core, *requests)
    for request in requests:
        with torch.no_grad():
            whole = trained.models[request.adapter].generate(
                input_ids=torch.tensor([request.prompt_ids]),
                attention_mask=torch.ones(1, len(request.prompt_ids), dtype=torch.int64),
                max_new_tokens=8,
                do_sample=False,
                eos_token_id=None,
                pad_token_id=0,
            )[0]
        assert ids_of(outputs[request.request_id]) == whole[len(request.prompt_ids) :].tolist()


def test_requests_without_an_adapter_keep_every_bit(model: GptOss, trained: Trained) -> None:
    plain = ask("plain", prompt(30), None, replace(GREEDY, logprobs=3))
    alone = run(make(model, trained, (), deterministic=True), plain)
    core = make(model, trained, deterministic=True)
    beside = run(core, plain, *(ask(name, prompt(30), name) for name in SETTINGS))
    assert tokens(beside["plain"]) == tokens(alone["plain"])


@pytest.mark.parametrize("backend", ["ref", "cpu"])
def test_a_deterministic_mix_gives_bitwise_what_each_gives_alone(
    model: GptOss, trained: Trained, backend: str
) -> None:
    """Prompts in common, chunks, preemption, steps ahead, and adapters that are loaded again
    meanwhile.
    """
    if backend == "cpu":
        if not native.is_available():
            pytest.skip("no native module")
        weights = random_weights(CONFIG, dtype=torch.bfloat16, packed=True)
        model = GptOss(CONFIG, weights, backend=backend, dtype=torch.bfloat16)
    r = random.Random(5)
    roots = [prompt(60, 1), prompt(33, 2)]
    params = [replace(GREEDY, logprobs=2, temperature=t, seed=7, max_tokens=6) for t in (0.0, 1.2)]
    cases: list[tuple[list[int], str | None, SamplingParams]] = [
        ([*root[: r.randint(8, 60)], *prompt(3, i)], name, params[i % 2])
        for i, (root, name) in enumerate([(root, name) for root in roots for name in NAMES] * 2)
    ]
    plenty = make(model, trained, deterministic=True)
    alone = [tokens(run(plenty, ask("", *case))[""]) for case in cases]
    small = make(
        model, trained, deterministic=True, block_len=4, max_batch_requests=6, max_batch_tokens=40,
        kv_cache_bytes=50 * 4 * 2 * 2 * 2 * 16 * model.dtype.itemsize, max_context=80,
        run_ahead=True,
    )  # fmt: skip
    waiting = list(enumerate(cases)) * 2
    r.shuffle(waiting)
    got: dict[str, list[TokenOut]] = {}
    num_reused = 0
    while waiting or small.has_work:
        if waiting and r.random() < 0.5:
            index, case = waiting.pop()
            request_id = f"{index} {len(waiting)}"
            small.add(ask(request_id, *case, priority=r.choice([0, 0, 1])))
            got[request_id] = []
        if r.random() < 0.1:
            name = r.choice(list(SETTINGS))
            small.unload_adapter(name)
            small.load_adapter(name, trained.of(name))
        for output in small.step():
            assert output.error is None
            got[output.request_id] += output.tokens
            num_reused += output.num_cached > 0
    for request_id, said in got.items():
        assert said == alone[int(request_id.split()[0])]
    assert num_reused > 0
    assert small.stats().num_preemptions > 0
    assert small.stats().num_ahead > 0
    assert len(got) == 2 * len(cases)


def test_prefixes_are_shared_within_an_adapter_alone(core: EngineCore, trained: Trained) -> None:
    ids = prompt(50)

    def num_cached(name: str | None, **more: Any) -> int:
        return sum(output.num_cached for output in run(core, ask("", ids, name, **more))[""])

    assert [num_cached(name) for name in NAMES] == [0, 0, 0, 0]
    assert [num_cached(name) for name in NAMES] == [48, 48, 48, 48]
    assert num_cached("experts", cache_salt="tenant") == 0
    core.unload_adapter("experts")
    core.load_adapter("experts", trained.of("attention"))  # another one of the same name
    assert num_cached("experts") == 0
    assert num_cached("everything") == 48


def test_adapters_come_and_go_while_requests_run(model: GptOss, trained: Trained) -> None:
    core = make(model, trained, ["everything"])
    params = replace(GREEDY, max_tokens=12)
    alone = {
        name: ids_of(run(make(model, trained), ask("", prompt(20), name, params))[""])
        for name in NAMES
    }
    got: Mapping[str, list[RequestOutput]] = {"1": [], "2": [], "3": []}
    core.add(ask("1", prompt(20), "everything", params))
    core.add(ask("2", prompt(20), None, params))
    for number, output in enumerate(steps(core)):
        got[output.request_id].append(output)
        if number == 4:
            core.unload_adapter("everything")
            with pytest.raises(UsageError, match="no adapter 'everything' is loaded; loaded: none"):
                core.add(ask("4", prompt(20), "everything", params))
            core.load_adapter("everything", trained.of("experts"))
            core.add(ask("3", prompt(20), "everything", params))
    assert ids_of(got["1"]) == alone["everything"]
    assert ids_of(got["2"]) == alone[None]
    assert ids_of(got["3"]) == alone["experts"]


def test_an_unloaded_adapter_takes_memory_until_its_last_request_has_ended(
    model: GptOss, trained: Trained
) -> None:
    num_bytes = make(model, trained, []).load_adapter("x", trained.of("everything")).num_bytes
    file_bytes = Path(trained.of("everything"), "adapter_model.safetensors").stat().st_size
    core = make(model, trained, ["everything"], max_adapter_bytes=num_bytes + file_bytes - 1)
    with pytest.raises(CapacityError, match=rf"'b' has {file_bytes} bytes, and {num_bytes} of"):
        core.load_adapter("b", trained.of("everything"))
    for request_id in ("1", "2", "3"):
        core.add(ask(request_id, prompt(5), "everything"))
    core.step()
    core.unload_adapter("everything")
    with pytest.raises(CapacityError, match="'b' has"):
        core.load_adapter("b", trained.of("everything"))
    core.abort("2")
    assert all(output.error is None for output in steps(core))
    core.load_adapter("b", trained.of("everything"))


def test_what_cannot_be_loaded_is_refused_by_name(
    model: GptOss, core: EngineCore, trained: Trained, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="'experts' is loaded already"):
        core.load_adapter("experts", trained.of("experts"))
    for name in ("", "x" * 300, 3, "\ud800"):
        with pytest.raises(UsageError, match="the adapter's name is"):
            core.load_adapter(name, trained.of("experts"))  # type: ignore[arg-type]
    with pytest.raises(CheckpointError, match=str(tmp_path)):
        core.load_adapter("x", str(tmp_path))
    other = EngineCore(GptOss(CONFIGS["wide"], random_weights(CONFIGS["wide"])))
    with pytest.raises(CheckpointError, match="expected"):
        other.load_adapter("x", trained.of("experts"))
    compiled = EngineCore(GptOss(CONFIG, random_weights(CONFIG), backend="compiled"))
    with pytest.raises(BackendError, match=r"'compiled' cannot apply .* backend='ref'"):
        compiled.load_adapter("x", trained.of("experts"))
    full = make(model, trained, max_adapters=3)
    with pytest.raises(CapacityError, match="3 adapters are loaded"):
        full.load_adapter("x", trained.of("experts"))
    full.unload_adapter("experts")
    full.load_adapter("x", trained.of("experts"))


def test_requests_for_what_is_not_loaded_are_refused_by_name(core: EngineCore) -> None:
    with pytest.raises(UsageError, match="no adapter 'sql' is loaded; loaded: 'everything', 'exp"):
        core.add(ask("", [1], "sql"))
    with pytest.raises(UsageError, match="adapter is 3"):
        core.add(ask("", [1], 3))  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="no adapter 'sql' is loaded"):
        core.unload_adapter("sql")
    assert not core.has_work

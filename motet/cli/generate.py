"""`motet generate`: continue a text or token ids, once."""

import json
import re
import sys
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from motet.cli.form import AnswerForm
from motet.cli.given import check_text, read_stdin
from motet.cli.models import ModelOptions
from motet.engine.request import SamplingParams, TokenLogprobs
from motet.errors import UsageError

if TYPE_CHECKING:
    from motet.llm import Generation

__all__ = ["generation_facts", "run_generate"]


def run_generate(
    options: ModelOptions,
    prompt: str | None,
    prompt_ids: str | None,
    sampling: dict[str, Any],
    form: AnswerForm,
    *,
    as_json: bool,
) -> None:
    """Print the continuation as it comes, or one JSON object.

    Raises:
        UsageError: no prompt or two, or an option that has no effect as given.
    """
    params = SamplingParams(**sampling)
    if params.logprobs is not None and not as_json:
        raise UsageError("--logprobs are shown in the JSON object only; add --json")
    asked = _prompt(prompt, prompt_ids)
    llm, adapter = options.load(), options.adapter_name
    params = form.bind(llm, params)
    if as_json:
        facts = {
            "model": llm.name,
            **generation_facts(llm.generate(asked, params, adapter=adapter)[0]),
        }
        print(json.dumps(facts, ensure_ascii=False))
        return
    is_first = True
    with closing(llm.generate(asked, params, stream=True, adapter=adapter)) as stream:
        for piece in stream:
            text = piece.text
            if text is None:  # a model without a tokenizer speaks in ids
                text = f"{'' if is_first else ','}{piece.token.token_id}"
            sys.stdout.write(text)
            sys.stdout.flush()
            is_first = False
    print()


def _prompt(text: str | None, ids: str | None) -> str | list[int]:
    if text is not None and ids is not None:
        raise UsageError("both --prompt and --prompt-ids are given; give one")
    if ids is not None:
        if not re.fullmatch(r"\s*\d+\s*(,\s*\d+\s*)*", ids, re.ASCII):
            raise UsageError(f"--prompt-ids is {ids!r}; give token ids as in 1,2,3")
        return [int(part) for part in ids.split(",")]
    if text is None:
        if sys.stdin.isatty():
            raise UsageError("no prompt; give --prompt TEXT, --prompt-ids 1,2,3, or text on stdin")
        text = read_stdin()
    check_text(text)
    return text


def generation_facts(out: "Generation") -> dict[str, Any]:
    """An answer as plain data."""
    return {
        "prompt_token_ids": out.prompt_token_ids,
        "token_ids": out.token_ids,
        "text": out.text,
        "finish_reason": out.finish_reason,
        "stop_reason": out.stop_reason,
        "logprobs": None if out.logprobs is None else [_logprobs(one) for one in out.logprobs],
        "usage": {**asdict(out.usage), "total_tokens": out.usage.total_tokens},
    }


def _logprobs(one: TokenLogprobs) -> dict[str, Any]:
    top = [{"token_id": token, "logprob": value} for token, value in one.top]
    return {"logprob": one.logprob, "top": top}

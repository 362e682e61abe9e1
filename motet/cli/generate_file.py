"""`motet generate -i prompts.jsonl -o out.jsonl`: a file of prompts, results as they finish.

Every line is checked before the model is loaded. What goes wrong with a line later is its result;
what goes wrong with the model ends the run, and the next one continues it.
"""

import json
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from motet.cli.batch_input import BatchInput, BatchLine
from motet.cli.batch_output import BatchOutput
from motet.cli.form import AnswerForm
from motet.cli.generate import generation_facts
from motet.cli.models import ModelOptions
from motet.engine.request import SamplingParams
from motet.errors import EngineDeadError, MotetError
from motet.progress import request_bar

if TYPE_CHECKING:
    from motet.llm import LLM

__all__ = ["run_generate_file"]

AT_ONCE = 64  # lines that are worked on at once: a full batch


def run_generate_file(
    options: ModelOptions,
    source: Path,
    target: Path,
    sampling: dict[str, Any],
    form: AnswerForm,
    *,
    as_json: bool,
) -> None:
    """Run the lines of `source` that have no result in `target` yet.

    A line's own grammar, response_format or reasoning_budget goes before those of `form`.

    Raises:
        UsageError: a file or a line that cannot be used; named.
        MotetError: some lines failed, after all are done; or the model cannot be loaded.
    """
    lines = BatchInput(source, sampling)
    model = asdict(options)
    del model["speculate"]  # which changes no result
    run = {"format": 1, "input_sha256": lines.sha256, "model": model, "sampling": sampling,
           "form": asdict(form) if form != AnswerForm() else None}  # fmt: skip
    with BatchOutput(target, run) as output:
        num_before = len(output.done)
        if num_before:
            print(f"{num_before} of {len(lines.indices)} results are there", file=sys.stderr)
        if num_before < len(lines.indices):
            with (
                options.load() as llm,
                request_bar(len(lines.indices), done=num_before) as advance,
            ):
                waiting = (line for line in lines if line.index not in output.done)
                for line, result, num_tokens in _results(
                    llm, waiting, sampling, form, options.adapter_name
                ):
                    output.write(line.index, {"id": line.id, **result})
                    advance(1, num_tokens)
        num_failed = output.num_failed
    if as_json:
        facts = {"output": str(target), "num_results": len(lines.indices),
                 "num_before": num_before, "num_failed": num_failed}  # fmt: skip
        print(json.dumps(facts))
    if num_failed:
        raise MotetError(
            f"{num_failed} of {len(lines.indices)} lines failed; see error in {target}"
        )


def _results(
    llm: "LLM",
    lines: Iterator[BatchLine],
    defaults: dict[str, Any],
    form: AnswerForm,
    adapter: str | None,
) -> Iterator[tuple[BatchLine, dict[str, Any], int]]:
    """Each line with its result and the number of tokens, as they finish. One thread works on one
    line at a time; a chat may take several rounds.
    """
    results: SimpleQueue[tuple[BatchLine, dict[str, Any], int] | BaseException | None] = (
        SimpleQueue()
    )
    taking = threading.Lock()

    def work() -> None:
        try:
            while True:
                with taking:
                    line = next(lines, None)
                if line is None:
                    break
                results.put((line, *_answer(llm, line, defaults, form, adapter)))
            results.put(None)
        except BaseException as error:
            results.put(error)

    for _ in range(AT_ONCE):
        threading.Thread(target=work, daemon=True).start()
    num_left = AT_ONCE
    while num_left:
        result = results.get()
        if isinstance(result, BaseException):
            raise result
        if result is None:
            num_left -= 1
        else:
            yield result


def _answer(
    llm: "LLM", line: BatchLine, defaults: dict[str, Any], form: AnswerForm, adapter: str | None
) -> tuple[dict[str, Any], int]:
    try:
        if line.prompt is None:
            params = replace(llm.default_chat_params, **{**defaults, **line.sampling})
            asked = {**form.chat, **line.chat}
            reply = llm.chat(line.messages, params=params, adapter=adapter, **asked)
            return {
                "final": reply.final,
                "reasoning": reply.reasoning,
                "tool_calls": [call.to_dict() for call in reply.tool_calls],
                "finish_reason": reply.finish_reason,
                "usage": {**asdict(reply.usage), "total_tokens": reply.usage.total_tokens},
            }, reply.usage.completion_tokens
        params = form.bind(llm, SamplingParams(**{**defaults, **line.sampling}))
        (out,) = llm.generate([line.prompt], params, adapter=adapter)
        return generation_facts(out), len(out.token_ids)
    except EngineDeadError:
        raise  # no fault of the line
    except MotetError as error:
        return {"error": str(error), "error_type": type(error).__name__}, 0

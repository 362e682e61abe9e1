"""What a model takes of a CPU's memory, and how long it takes to the first token.

The process opens the model, answers one token, then computes a prompt of `--context` tokens. Told
are the seconds to the first token, and what is resident in the end and was at most (VmRSS, VmHWM of
/proc/self/status), beside the bytes of the checkpoint. Linux only. The last line on stdout is one
JSON object.

    python benchmarks/cpu_memory.py ./gpt-oss-20b --dense int8 --context 4096
"""

import argparse
import json
import time
from pathlib import Path

from motet import LLM, SamplingParams
from motet.checkpoint import open_checkpoint


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("--dense", default="stored")
    parser.add_argument("--activations", default="exact")
    parser.add_argument("--context", type=int, default=4096)
    parser.add_argument("--threads", type=int)
    args = parser.parse_args()
    file_bytes = open_checkpoint(args.model).nbytes
    params = SamplingParams(max_tokens=1, temperature=0, ignore_eos=True)
    start = time.perf_counter()
    llm = LLM(
        args.model,
        backend="cpu",
        dense=args.dense,
        activations=args.activations,
        threads=args.threads,
        max_context=args.context + 16,
        in_process=True,
        progress=False,
    )
    open_s = time.perf_counter() - start
    llm.generate([list(range(1, 9))], params)
    first_token_s = time.perf_counter() - start
    prompt = [(7 * i) % 50000 + 1 for i in range(args.context)]
    llm.generate([prompt], params)
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    resident, peak = (int(status[name].split()[0]) << 10 for name in ("VmRSS", "VmHWM"))
    result = {
        "model": args.model,
        "dense": args.dense,
        "activations": args.activations,
        "context": args.context,
        "open_s": round(open_s, 3),
        "first_token_s": round(first_token_s, 3),
        "file_bytes": file_bytes,
        "resident_bytes": resident,
        "peak_bytes": peak,
        "resident_over_file": resident - file_bytes,
    }
    for name, value in result.items():
        print(f"{name:20} {value}")
    print(json.dumps(result))


if __name__ == "__main__":
    main()

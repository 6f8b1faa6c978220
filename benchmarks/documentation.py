"""Time of a search in the documentation: `python -m benchmarks.documentation [PROJECT]`.

The questions of `tests/agent/documentation_questions.jsonl` are asked five times in one warm
process, then some very long ones; then the command is started anew for one of them. It wants an
index of Django's documentation, as `django-pro docs` makes one.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.agent.documentation_evaluate import QUESTIONS

from django_pro.agent import documentation

ROUNDS = 5
LONG = {
    "100 kB of prose": "how do I select the related rows of a model in the admin, " * 1_700,
    "100 kB without a space": "x" * 100_000,
    "words that stand everywhere": "model field view form request template class function query",
}


def main() -> None:
    """Measure and print."""
    root = Path(sys.argv[1] if len(sys.argv) > 1 else "examples/bookstore")
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines]
    documentation.search(questions[0], root=root)
    spent = [(_seconds(each, root), _cpu(each, root)) for _ in range(ROUNDS) for each in questions]
    print(f"{len(questions)} questions, {ROUNDS} times")
    for name, figures in zip(("wall", "CPU"), zip(*spent, strict=True), strict=True):
        cuts = statistics.quantiles(figures, n=100)
        print(f"{name:28} median {cuts[49] * 1000:.1f} ms, p95 {cuts[94] * 1000:.1f} ms, ", end="")
        print(f"most {max(figures) * 1000:.1f} ms")
    for name, question in LONG.items():
        print(f"{name:28} {min(_seconds(question, root) for _ in range(ROUNDS)) * 1000:6.1f} ms")
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "django_pro", "docs", "on_delete", str(root), "--json"],
        check=True,
        capture_output=True,
    )
    print(f"{'the command, once':28} {(time.perf_counter() - started) * 1000:6.0f} ms")


def _seconds(question: str, root: Path) -> float:
    started = time.perf_counter()
    documentation.search(question, root=root)
    return time.perf_counter() - started


def _cpu(question: str, root: Path) -> float:
    started = time.process_time()
    documentation.search(question, root=root)
    return time.process_time() - started


if __name__ == "__main__":
    main()

"""From a request to the first useful line of `ask`: `python -m benchmarks.asking`.

The first line says where the request goes and which steps of the work are checked. All requests of
the training set are asked in one warm process, and some of each tier by a command that starts anew.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.agent.requests import TRAINING, load

from django_pro.agent.answer import AskRequest
from django_pro.agent.asking import ask

WANTED = {"simple": 200, "medium": 600, "complex": 1_000}
"""Milliseconds, p95."""
STARTED = 20
"""Commands that are started of each tier."""


def main() -> None:
    """Measure and print."""
    requests = [(each.request, each.tier) for each in load(TRAINING)]
    with TemporaryDirectory() as folder:
        _warm(requests[0][0], Path(folder))
        for tier, wanted in WANTED.items():
            texts = [text for text, of in requests if of == tier]
            warm = [_warm(text, Path(folder)) for text in texts]
            started = [_started(text, folder) for text in texts[:: len(texts) // STARTED]]
            print(
                f"{tier:8} {len(texts):5} requests, warm: p95 {_p95(warm):6.1f} ms; "
                f"{len(started)} commands from their start: median "
                f"{statistics.median(started) * 1000:4.0f} ms, p95 {_p95(started):4.0f} ms "
                f"(wanted {wanted})"
            )


def _p95(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=20)[-1] * 1000


def _warm(request: str, folder: Path) -> float:
    began = time.perf_counter()
    moments = iter(ask(AskRequest(folder, request, no_model=True)))
    next(moments)
    return time.perf_counter() - began


def _started(request: str, folder: str) -> float:
    began = time.perf_counter()
    command = [sys.executable, "-m", "django_pro", "ask", request, folder, "--no-model"]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL
    ) as process:
        if process.stderr is None or not process.stderr.readline():
            raise SystemExit("ask said nothing")
        spent = time.perf_counter() - began
        process.kill()
    return spent


if __name__ == "__main__":
    main()

"""Time of `django-pro route`: `python -m benchmarks.routing`.

Each request held apart from the training, and some very long ones, are routed in one warm process;
then the command is started anew for one of them.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from tests.agent.requests import HELD_APART, load

from django_pro.agent.routing import route

ROUNDS = 5
LONG = {
    "100 kB of prose": "please make the list of orders in our shop faster, " * 2_000,
    "100 kB of code": "def view(request):\n    return render(request, 'x.html')\n" * 1_800,
    "100 kB without a space": "x" * 100_000,
}


def main() -> None:
    """Measure and print."""
    requests = [each.request for each in load(HELD_APART)]
    route(requests[0])
    spent = [_seconds(request) for _ in range(ROUNDS) for request in requests]
    cuts = statistics.quantiles(spent, n=100)
    print(f"{len(requests)} requests, {ROUNDS} times: median {cuts[49] * 1000:.2f} ms, ", end="")
    print(f"p95 {cuts[94] * 1000:.2f} ms, most {max(spent) * 1000:.2f} ms")
    for name, request in LONG.items():
        print(f"{name:24} {min(_seconds(request) for _ in range(ROUNDS)) * 1000:6.2f} ms")
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "django_pro", "route", "add auth", "--json"],
        check=True,
        capture_output=True,
    )
    print(f"{'the command, once':24} {(time.perf_counter() - started) * 1000:6.0f} ms")


def _seconds(request: str) -> float:
    started = time.perf_counter()
    route(request)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()

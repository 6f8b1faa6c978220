"""CPU from start to tools/list, and time of a call: `python -m benchmarks.mcp_server`.

A server is started as a client starts it, over stdio, and asked for its tools, a few times anew;
then one of them is called for the pages of all rules, again and again.
"""

from __future__ import annotations

import os
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.mcp_serving import Place, Wire

from django_pro import actions

STARTS = 5
ROUNDS = 5


def main() -> None:
    """Measure and print."""
    with TemporaryDirectory() as folder:
        place = Place(Path(folder))
        spent = [_start(place) for _ in range(STARTS)]
        print(f"start to tools/list: {statistics.median(spent):.2f} s CPU, most {max(spent):.2f} s")
        wire = Wire.start(place)
        wire.initialize()
        names = [page.name for page in actions.rules()] * ROUNDS
        taken = [_call(wire, number, name) for number, name in enumerate(names, 1)]
        wire.close()
    cuts = statistics.quantiles(taken, n=100)
    print(f"explain, {len(names)} calls: median {cuts[49] * 1000:.1f} ms, ", end="")
    print(f"p95 {cuts[94] * 1000:.1f} ms, first {taken[0] * 1000:.1f} ms")


def _start(place: Place) -> float:
    """CPU seconds of the server until its tools are listed."""
    wire = Wire.start(place)
    wire.initialize()
    wire.request(1, "tools/list")
    assert "tools" in wire.answer(1)["result"]
    stat = Path(f"/proc/{wire.process.pid}/stat").read_text().rpartition(")")[2].split()
    wire.close()
    ticks = int(stat[11]) + int(stat[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _call(wire: Wire, number: int, rule: str) -> float:
    started = time.perf_counter()
    wire.call(number, "explain", rule=rule)
    answer = wire.answer(number)
    assert not answer["result"].get("isError"), answer
    return time.perf_counter() - started


if __name__ == "__main__":
    main()

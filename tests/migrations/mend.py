"""How many unsafe migrations are written as safe ones: `python -m tests.migrations.mend [NAME...]`.

Runs `fix --only migrations` on projects of the labelled cases, prints what became of each unsafe
one, and exits 1 where a safe one would be changed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.migrations.harness import Case, load, write

TOGETHER = 12


@dataclass
class Mended:
    """What `fix` said of one case."""

    case: Case
    proved: list[dict[str, Any]] = field(default_factory=list)
    refuted: list[dict[str, Any]] = field(default_factory=list)
    unfixed: list[dict[str, Any]] = field(default_factory=list)

    @property
    def is_mended(self) -> bool:
        """Whether a change holds, and nothing that is labelled is left."""
        left = {each["rule"] for each in self.unfixed}
        return bool(self.proved) and not left & self.case.rules

    @property
    def reasons(self) -> list[str]:
        return [f"{each['rule']}: {each['reason']}" for each in self.unfixed]


def mend(cases: Sequence[Case], *arguments: str) -> Iterator[Mended]:
    """`fix` on projects of the cases; those that break a project have one of their own."""
    shared = [case for case in cases if not case.alone]
    groups = [shared[at : at + TOGETHER] for at in range(0, len(shared), TOGETHER)]
    groups += [[case] for case in cases if case.alone]
    for group in groups:
        yield from _mended(group, arguments)


def _mended(cases: Sequence[Case], arguments: Iterable[str]) -> list[Mended]:
    with tempfile.TemporaryDirectory() as folder:
        project = write(cases, Path(folder) / "suite")
        command = [sys.executable, "-m", "django_pro", "fix", str(project), "--json"]
        done = subprocess.run(
            [*command, "--only", "migrations", *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode not in (0, 1):
        raise SystemExit(f"{[case.name for case in cases]}: {done.stderr}")
    told = json.loads(done.stdout)
    found = {case.name: Mended(case) for case in cases}
    for each in told["fixes"]:
        holder = _tested(found, each)
        if holder is not None:
            (holder.proved if each["verdict"] == "proved" else holder.refuted).append(each)
    for each in told["unfixed"]:
        holder = _tested(found, each)
        if holder is not None:
            holder.unfixed.append(each)
    return list(found.values())


def _tested(found: dict[str, Mended], each: dict[str, Any]) -> Mended | None:
    """The case that an entry is about, where it is about a migration under test."""
    path = Path(each["path"])
    holder = found.get(path.parts[0])
    if holder is None or (path.stem not in holder.case.tests and str(path) in holder.case.files):
        return None
    return holder  # what is new is meant for the migrations under test


def main(names: Sequence[str]) -> int:
    """Prints a line for each case; 1 where a safe one is touched. Without names all unsafe ones."""
    cases = [case for case in load() if case.name in names or not (names or case.kind == "safe")]
    unsafe = done = touched = 0
    for each in mend(cases):
        if each.case.kind == "safe":
            touched += bool(each.proved)
            if each.proved or each.refuted:
                print(f"TOUCHED {each.case.name}: {each.proved or each.refuted}")
            continue
        unsafe += 1
        done += each.is_mended
        print(f"{'mended ' if each.is_mended else 'left   '} {each.case.name}", flush=True)
        if not each.is_mended:
            for reason in each.reasons:
                print(f"          {reason[:300]}")
    print(f"{done} of {unsafe} unsafe migrations written as safe ones, {touched} safe ones changed")
    return 1 if touched else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""How many labelled bad cases `fix` mends: `python -m tests.cases.mend [NAME...]`.

Builds projects of the bad examples, lets `django-pro fix --write` change them, and checks each with
plain Django at two sizes, before and after: the answers are the same, and the queries flat.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.cases import harness
from tests.cases.harness import Example
from tests.cases.score import PROJECT_SIZE, measured

GROWS = 4
"""Queries more at the larger size, as the labels have it."""


@dataclass
class Mended:
    """What became of one example."""

    example: Example
    before: list[list[Any]]
    """[status, queries, digest of the answer and of what is written] at each size."""
    after: list[list[Any]]
    told: list[dict[str, Any]]
    """Fixes and unfixed findings of it."""

    @property
    def broken(self) -> bool:
        """Another status or answer than before, or other rows; a page that raised has none."""
        return any(
            (was[0], was[2]) != (now[0], now[2]) and (was[0] < 500 or now[0] >= 400)
            for was, now in zip(self.before, self.after, strict=True)
        )

    @property
    def mended(self) -> bool:
        if not self.example.grows:
            ours = [entry for entry in self.told if self.example.rule in entry.get("rules", ())]
            return not self.broken and any(entry["verdict"] == "proved" for entry in ours)
        (_, small, _), (_, large, _) = self.after
        # What REST framework asks of each key in a body stays.
        most = (self.before[1][1] - self.before[0][1]) // 2 if self.example.cascades else 1
        return not self.broken and large - small <= most and large < self.before[1][1]


def mend(examples: list[Example]) -> list[Mended]:
    """Each example before and after."""
    found = []
    for start in range(0, len(examples), PROJECT_SIZE):
        part = examples[start : start + PROJECT_SIZE]
        with tempfile.TemporaryDirectory(prefix="cases-") as folder:
            project = harness.build(Path(folder) / "project", part)
            before = measured(project, part)
            told = _fixed(project)
            after = measured(project, part)
        for each in part:
            own = [entry for entry in told if entry["path"].partition("/")[0] == each.name]
            found.append(Mended(each, before[each.name], after[each.name], own))
    return found


def assert_mended(family: str) -> None:
    """Of a page's bad examples none is broken, and those are left that are labelled so.

    Of every three the first: `python -m tests.cases.mend` runs all.
    """
    bad = [each for each in harness.cases() if each.bad and each.family == family]
    results = mend(bad[::3])
    assert results
    assert [each.example.name for each in results if each.broken] == []
    left = {each.example.name for each in results if not each.mended}
    assert left == {each.example.name for each in results if each.example.mends}


def _fixed(project: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "django_pro", "fix", str(project)]
    run = subprocess.run(
        [*command, "--write", "--include-review", "--allow-dirty", "--json"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_CACHE_HOME": str(project.with_name("cache"))},
    )
    if run.returncode not in (0, 1):
        raise RuntimeError(run.stderr)
    fixes = json.loads(run.stdout)
    return [*fixes["fixes"], *fixes["unfixed"]]


def main() -> None:
    """Print the table, and each case that was not mended."""
    words = sys.argv[1:]
    examples = [
        each
        for each in harness.cases()
        if each.bad and (not words or any(word in each.name for word in words))
    ]
    results = mend(examples)
    rules = Counter(each.example.rule for each in results)
    for rule, count in sorted(rules.items()):
        own = [each for each in results if each.example.rule == rule]
        print(
            f"{rule:28} {sum(each.mended for each in own):3} of {count:3} mended, "
            f"{sum(each.broken for each in own)} broken"
        )
    print(f"{sum(each.mended for each in results)} of {len(results)} mended")
    for each in results:
        if each.broken or not each.mended:
            left = "left, as it should be" if each.example.mends else "left"
            print("BROKEN" if each.broken else left, each.example.name, each.before, each.after)
            for entry in each.told:
                print(
                    "    ", entry["path"], entry["line"], entry.get("change") or entry.get("plan")
                )
                print("      ", entry.get("verdict", ""), entry.get("reason"))


if __name__ == "__main__":
    main()

"""How the labelled migrations come out: `python -m tests.migrations.score [NAME...]`.

Audits a project of all of them through the command line and compares findings, locks and rewrites
with the labels; exits 1 where a label is missed or a safe migration is flagged.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django_pro.proofs.locks import SPELLED
from tests.migrations.harness import Case, load, write

LOUD = ("error", "warning")
TOGETHER = 12
"""Cases in one project: each adds its tables to every copy of the database."""


@dataclass
class Result:
    """What the audit said of one case."""

    case: Case
    findings: list[dict[str, Any]] = field(default_factory=list)
    runs: list[dict[str, Any]] = field(default_factory=list)
    not_checked: list[dict[str, Any]] = field(default_factory=list)

    @property
    def loud(self) -> set[str]:
        """Rules that tell of a fault."""
        return {each["rule"] for each in self.findings if each["severity"] in LOUD}

    @property
    def said(self) -> set[str]:
        return {each["rule"] for each in self.findings}

    @property
    def missed(self) -> set[str]:
        return set(self.case.rules) - self.said

    @property
    def false(self) -> set[str]:
        return self.loud - self.case.rules - self.case.also

    @property
    def lock(self) -> tuple[str, frozenset[str]]:
        """The strongest of all runs, with the tables."""
        order = list(SPELLED.values())
        best = ""
        tables: set[str] = set()
        for run in self.runs:
            mode = run["lock"]
            if mode and (not best or order.index(mode) > order.index(best)):
                best, tables = mode, set()
            if mode == best:
                tables |= set(run["tables"])
        return best, frozenset(tables)

    @property
    def locked_rightly(self) -> bool:
        wanted = self.case.lock
        mode, tables = self.lock
        if self.case.fails:
            return True
        if wanted is None:
            return mode in ("", "ACCESS SHARE")
        own = {f"{self.case.name}_{model}" for model in wanted.models}
        return mode == wanted.mode and bool(own & tables)

    @property
    def rewritten_rightly(self) -> bool:
        wanted = {f"{self.case.name}_{model}" for model in self.case.rewrites}
        return bool(self.case.fails) or wanted == {
            table for run in self.runs for table in run["rewrites"]
        }


def score(cases: Iterable[Case], folder: Path, options: Sequence[str] = ()) -> list[Result]:
    """Audits a project of the cases."""
    cases = list(cases)
    write(cases, folder)
    command = [sys.executable, "-m", "django_pro", "audit", str(folder), "--python", sys.executable]
    told = subprocess.run(
        [*command, "--only", "migrations", "--json", *options],
        capture_output=True,
        text=True,
        check=False,
    )
    if not told.stdout.startswith("{"):
        raise RuntimeError(told.stderr)
    report = json.loads(told.stdout)
    return [_result(case, report) for case in cases]


def _result(case: Case, report: dict[str, Any]) -> Result:
    def is_tested(app: str, name: str) -> bool:
        return app == case.name and name in case.tests

    result = Result(case)
    for finding in report["findings"]:
        of = finding["migration"]
        if of and is_tested(of["app"], of["name"]):
            result.findings.append(finding)
    result.runs = [run for run in report["migrations"] if is_tested(run["app"], run["name"])]
    whats = {f"migration {case.name}.{name}" for name in case.tests}
    result.not_checked = [each for each in report["not_checked"] if each["what"] in whats]
    return result


def main(names: Sequence[str]) -> int:
    """Prints what is not as labelled, then the sums."""
    chosen = [case for case in load() if not names or any(name in case.name for name in names)]
    results: list[Result] = []
    with tempfile.TemporaryDirectory() as folder:
        groups = [[case] for case in chosen if case.alone]
        together = [case for case in chosen if not case.alone]
        groups += [together[at : at + TOGETHER] for at in range(0, len(together), TOGETHER)]
        with ThreadPoolExecutor(2) as pool:
            folders = [Path(folder) / group[0].name for group in groups]
            for found in pool.map(score, groups, folders):
                results += found
    for each in results:
        wrong = {
            "missed": ", ".join(sorted(each.missed)),
            "false": ", ".join(sorted(each.false)),
            "lock": "" if each.locked_rightly else f"{each.lock} for {each.case.lock}",
            "rewrites": "" if each.rewritten_rightly else "not as labelled",
            "not checked": "; ".join(one["why"] for one in each.not_checked),
        }
        if any(wrong.values()):
            print(each.case.name)
            for key, value in wrong.items():
                if value:
                    print(f"    {key}: {value}")
    unsafe = [each for each in results if each.case.kind == "unsafe"]
    safe = [each for each in results if each.case.kind == "safe"]
    print(f"unsafe: {sum(not each.missed for each in unsafe)} of {len(unsafe)} found, ")
    print(f"        {sum(bool(each.loud) for each in unsafe)} flagged at all")
    print(f"safe:   {sum(bool(each.false) for each in safe)} of {len(safe)} flagged")
    print(f"lock:   {sum(each.locked_rightly for each in results)} of {len(results)}")
    print(f"rewrite:{sum(each.rewritten_rightly for each in results)} of {len(results)}")
    bad = [each for each in results if each.missed or each.false]
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

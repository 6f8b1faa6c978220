"""Runs `fix` on checkouts and writes the section on fixes of docs/field-trials.md."""

from __future__ import annotations

import re
from typing import Any

from benchmarks.field_trial import FIXES, PAGE, commit, share
from benchmarks.target import Checkout, checkouts

HEAD = """
What `django-pro fix --all --include-review` mends of the findings in the projects' own code.
Written by `python -m benchmarks.fix_trial NAME=PATH[,python=P][,settings=S][,tests=COMMAND] ...`.

Compared: answers with the same status, body and written rows, at every scale, of all pages that
use a changed file. Trial / audit: CPU of one trial beside the audit's, on average. Own tests: the
project's whole suite, run before and after.

"""
COLUMNS = (
    "project", "commit", "mended", "changes", "for review", "compared", "queries", "trials",
    "trial / audit", "own tests",
)  # fmt: skip


def trial(checkout: Checkout) -> list[str]:
    """A row of the table."""
    report = checkout.audit()
    own = {each["id"] for each in report["findings"] if each["reason"] is None}
    tests = ("--tests", checkout.tests) if checkout.tests else ("--no-tests",)
    told = checkout.told("fix", "--all", "--include-review", *tests)
    held = [each for each in told["fixes"] if each["verdict"] == "proved"]
    mended = own & {id_ for each in held for id_ in each["findings"]}
    cost = told["cost"]
    mean = cost["trying"] / max(cost["trials"], 1)
    return [
        checkout.name,
        commit(checkout.path),
        share(len(mended), len(own)),
        str(len(held)),
        str(sum(each["safety"] == "review" for each in held)),
        str(told["bodies"]),
        f"{told['queries_before']} -> {told['queries_after']}",
        str(cost["trials"]),
        f"{mean / cost['audit']:.2f}",
        _tested(told["tests"]),
    ]


def _tested(tests: dict[str, Any] | None) -> str:
    if tests is None:
        return "not run"
    ran = re.search(r"Ran (\d+) tests|(\d+) passed", tests["output"])
    number = next(filter(None, ran.groups()), "") if ran else "?"
    failed = f"{len(tests['failures'])} new failures"
    return f"{number} run, exit code {tests['before']} and {tests['after']}, {failed}"


def main() -> None:
    """Try every checkout named on the command line."""
    given = checkouts(__doc__)
    lines = [f"| {' | '.join(COLUMNS)} |", f"|{'---|' * len(COLUMNS)}"]
    for checkout in given:
        lines.append(f"| {' | '.join(trial(checkout))} |")
        print(lines[-1], flush=True)
    before = PAGE.read_text().partition(FIXES)[0].rstrip()
    PAGE.write_text(f"{before}\n\n{FIXES}{HEAD}" + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

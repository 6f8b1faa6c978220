"""Runs audits on checkouts and writes docs/field-trials.md from what came out."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks.target import Checkout, checkouts

PAGE = Path(__file__).parents[1] / "docs" / "field-trials.md"
HEAD = """# Field trials

Public projects that nothing here was made for, audited as they are. Written by
`python -m benchmarks.field_trial NAME=PATH[,python=P][,settings=S] ...`, which anyone can run on
checkouts of their own; no figure is typed by hand.

Own origin: findings whose line to change is in the project's own code, of all that were proved.
Bodies: answers that were the same when each page was requested twice at one scale.

"""
MIGRATIONS = "## Migrations\n"
"""Where the section begins that migration_trial writes."""
FIXES = "## Fixes\n"
"""Where the section begins that fix_trial writes."""
COLUMNS = (
    "project", "commit", "Django", "models filled", "endpoints 2xx", "proved", "own origin",
    "bodies equal", "CPU s",
)  # fmt: skip


def share(part: int, whole: int) -> str:
    """A fraction, and as a percentage."""
    return f"{part} of {whole} ({100 * part / whole:.0f} %)" if whole else "0 of 0"


def commit(path: Path) -> str:
    """What is checked out."""
    run = subprocess.run(
        ["git", "-C", str(path), "rev-parse", "--short=10", "HEAD"],
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout.strip()


def _bodies(events: list[dict[str, Any]]) -> tuple[int, int]:
    """(equal, compared) answers of the first scale."""
    first: dict[tuple[str, ...], tuple[int, str]] = {}
    equal = compared = 0
    for event in events:
        if event["event"] != "request" or event["scale"] != 3:
            continue
        key = (event["endpoint"], event["method"], event["role"], event["url"])
        answer = (event["status"], event["body"])
        if event["run"] == 0:
            first[key] = answer
        elif key in first:
            compared += 1
            equal += first[key] == answer
            if first[key] != answer:
                print("differs:", *key, first[key], answer, file=sys.stderr)
    return equal, compared


def trial(checkout: Checkout) -> tuple[list[str], dict[str, Any]]:
    """A row of the table, and the report."""
    report = checkout.audit("--no-cache")
    with checkout.observed(scales=[3], repeat=True) as (_, events):
        equal, compared = _bodies(events)
    target, findings = report["target"], report["findings"]
    proved = [finding for finding in findings if finding["verdict"] == "proved"]
    own = [finding for finding in proved if finding["reason"] is None]
    row = [
        checkout.name,
        commit(checkout.path),
        target["django_version"],
        share(target["models_filled"], target["models"]),
        share(target["endpoints_ok"], target["endpoints"]),
        str(len(proved)),
        share(len(own), len(proved)),
        share(equal, compared),
        f"{report['cost']['target_cpu_seconds'] + report['cost']['tool_cpu_seconds']:.1f}",
    ]
    return row, report


def main() -> None:
    """Trial every checkout named on the command line."""
    given = checkouts(__doc__)
    lines = [f"| {' | '.join(COLUMNS)} |", f"|{'---|' * len(COLUMNS)}"]
    rules: Counter[str] = Counter()
    for checkout in given:
        row, report = trial(checkout)
        lines.append(f"| {' | '.join(row)} |")
        rules.update(finding["rule"] for finding in report["findings"])
        print(lines[-1], flush=True)
    lines += ["", "| rule | findings |", "|---|---|"]
    lines += [f"| {rule} | {count} |" for rule, count in sorted(rules.items())]
    text = PAGE.read_text()
    mark = MIGRATIONS if MIGRATIONS in text else FIXES  # migrations stand first
    _, mark, rest = text.partition(mark)
    PAGE.write_text(HEAD + "\n".join(lines) + "\n" + (f"\n{mark}{rest}" if mark else ""))


if __name__ == "__main__":
    main()

"""Runs the migrations of checkouts and writes their section of docs/field-trials.md."""

from __future__ import annotations

from collections import Counter

from benchmarks.field_trial import FIXES, MIGRATIONS, PAGE, commit
from benchmarks.target import checkouts

HEAD = f"""{MIGRATIONS}
The whole history of each project's own migrations, forwards from an empty PostgreSQL, and each on
rows of its own. Written by
`python -m benchmarks.migration_trial NAME=PATH[,python=P][,settings=S] ...`.

"""
OPENED = "### Opened by hand\n"
"""What people have read of the findings stands behind the tables, and stays."""
COLUMNS = (
    "project", "commit", "Django", "migrations run", "left open", "without finding", "findings",
    "wall s", "CPU s of the target",
)  # fmt: skip


def main() -> None:
    """Trial every checkout named on the command line."""
    given = checkouts(__doc__)
    lines = [f"| {' | '.join(COLUMNS)} |", f"|{'---|' * len(COLUMNS)}"]
    rules: Counter[str] = Counter()
    for checkout in given:
        report = checkout.audit("--only", "migrations", "--no-cache")
        score, cost = report["scorecard"]["migrations"], report["cost"]
        row = [
            checkout.name,
            commit(checkout.path),
            report["target"]["django_version"],
            str(report["target"]["migrations"]),
            str(score["not_checked"]),
            f"{score['passed']} of {score['checked']}",
            str(len(report["findings"])),
            f"{cost['wall_seconds']:.0f}",
            f"{cost['target_cpu_seconds']:.0f}",
        ]
        lines.append(f"| {' | '.join(row)} |")
        rules.update(finding["rule"] for finding in report["findings"])
        print(lines[-1], flush=True)
        for finding in report["findings"]:
            print(f"{finding['path']}:{finding['line']}: {finding['rule']}: {finding['message']}")
        for entry in report["not_checked"]:
            print(f"not checked: {entry['what']}: {entry['why']}")
    lines += ["", "| rule | findings |", "|---|---|"]
    lines += [f"| {rule} | {count} |" for rule, count in sorted(rules.items())]
    before, mark, after = PAGE.read_text().partition(MIGRATIONS)
    old, fixes, rest = (after if mark else before).partition(FIXES)
    _, opened, told = old.partition(OPENED)
    if not mark:
        before = before.partition(FIXES)[0]
    kept = f"\n{opened}{told}" if mark and opened else "\n"
    kept = f"{kept}{fixes}{rest}" if fixes else kept.rstrip("\n")
    PAGE.write_text(before + HEAD + "\n".join(lines) + "\n" + kept)


if __name__ == "__main__":
    main()

"""Audits checkouts for api and security and writes docs/access-trials.md."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from benchmarks.field_trial import commit
from benchmarks.target import checkouts

PAGE = Path(__file__).parent.parent / "docs" / "access-trials.md"
HEAD = """# Access trials

Public projects that nothing here was made for: each endpoint requested as each kind of user, and
with hostile input. Written by
`python -m benchmarks.access_trial NAME=PATH[,python=P][,settings=S] ...`; what people have read of
the findings stands behind the tables, and stays.

"""
OPENED = "## Opened by hand\n"
COLUMNS = (
    "project", "commit", "Django", "endpoints", "endpoints and methods in the matrix", "security",
    "api", "not checked", "findings", "proved", "wall s", "CPU s of the target",
)  # fmt: skip


def _share(report: dict[str, object], principle: str) -> str:
    scorecard = report["scorecard"]
    score = scorecard.get(principle) if isinstance(scorecard, dict) else None
    return f"{score['passed']} of {score['checked']}" if score else ""


def main() -> None:
    """Trial every checkout named on the command line."""
    given = checkouts(__doc__)
    lines = [f"| {' | '.join(COLUMNS)} |", f"|{'---|' * len(COLUMNS)}"]
    rules: Counter[str] = Counter()
    for checkout in given:
        report = checkout.audit("--only", "api,security", "--no-cache")
        told = [each for each in report["findings"] if each["severity"] != "info"]
        row = [
            checkout.name,
            commit(checkout.path),
            report["target"]["django_version"],
            str(report["target"]["endpoints"]),
            str(len(report["access"])),
            _share(report, "security"),
            _share(report, "api"),
            str(len(report["not_checked"])),
            str(len(told)),
            str(sum(each["verdict"] == "proved" for each in told)),
            f"{report['cost']['wall_seconds']:.0f}",
            f"{report['cost']['target_cpu_seconds']:.0f}",
        ]
        lines.append(f"| {' | '.join(row)} |")
        rules.update(f"{each['code']} {each['rule']}" for each in told)
        print(lines[-1], flush=True)
        for each in told:
            print(f"{each['path']}:{each['line']}: {each['rule']}: {each['message']}")
    lines += ["", "| rule | findings |", "|---|---|"]
    lines += [f"| {rule} | {count} |" for rule, count in sorted(rules.items())]
    before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    opened = before.partition(OPENED)[2]
    kept = f"\n{OPENED}{opened}" if opened else ""
    PAGE.write_text(HEAD + "\n".join(lines) + "\n" + kept, encoding="utf-8")


if __name__ == "__main__":
    main()

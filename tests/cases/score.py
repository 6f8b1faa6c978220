"""How the labelled cases come out: `python -m tests.cases.score [--rules] [NAME...]`.

Builds one project of all of them, checks each label with plain Django at two sizes, audits the
project through the command line, and compares.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.cases import harness
from tests.cases.harness import Example

MEASURE = Path(__file__).with_name("measure.py")
LOUD = ("error", "warning")


@dataclass
class Result:
    """What the audit said of one example."""

    example: Example
    findings: list[dict[str, Any]] = field(default_factory=list)

    @property
    def loud(self) -> list[dict[str, Any]]:
        """What tells of a fault; a note does where the example is one of it."""
        wanted = self.example.rule
        return [each for each in self.findings if each["severity"] in LOUD or each["rule"] == wanted]

    @property
    def found(self) -> bool:
        return bool(self.loud)

    @property
    def named(self) -> bool:
        """The relation path is one of those found."""
        wanted = self.example.path
        paths = [tuple(finding["relation_path"]) for finding in self.findings]
        return self.found and (wanted is None or wanted in paths)

    @property
    def placed(self) -> bool:
        """The line to change is one of those found."""
        origin = self.example.origin
        if origin is None:
            return self.found
        wanted = (f"{self.example.name}/{origin[0]}", origin[1])
        return wanted in [(finding["path"], finding["line"]) for finding in self.findings]

    @property
    def ruled(self) -> bool:
        rules = {finding["rule"] for finding in self.loud}
        return not self.example.rule or self.example.rule in rules


def measured(project: Path, examples: list[Example]) -> dict[str, list[list[Any]]]:
    """[status, queries, digest of the answer] of each example's page at 4 and at 12 rows, by plain Django."""
    pages = [
        [each.name, each.address, each.method, each.data, each.sends, each.entrypoint]
        for each in examples
    ]
    run = subprocess.run(
        [sys.executable, str(MEASURE)],
        input=json.dumps(pages),
        capture_output=True,
        text=True,
        cwd=project,
        check=False,
    )
    if run.returncode != 0:
        raise RuntimeError(run.stderr)
    answer: dict[str, list[list[Any]]] = json.loads(run.stdout)
    return answer


def mislabelled(examples: list[Example], sizes: dict[str, list[list[Any]]]) -> list[str]:
    """Examples whose label does not hold when they are run."""
    wrong = []
    for example in examples:
        (status, small, _), (later, large, _) = sizes[example.name]
        expected = 200 if example.grows or not example.bad else status
        if status != later or status not in (expected, 201, 302):
            wrong.append(f"{example.name}: answers {status}, {later}")
        elif example.bad and example.grows and large - small < 4:
            wrong.append(f"{example.name}: bad, and does not grow: {small}, {large}")
        elif not example.bad and not example.cascades and large != small:
            wrong.append(f"{example.name}: good, and grows: {small}, {large}")
    return wrong


def audited(project: Path, examples: list[Example]) -> list[Result]:
    """Results of `django-pro audit PROJECT --json`, an example each."""
    run = subprocess.run(
        [sys.executable, "-m", "django_pro", "audit", str(project), "--json", "--no-cache"],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode not in (0, 1):
        raise RuntimeError(run.stderr)
    results = {example.name: Result(example) for example in examples}
    for finding in json.loads(run.stdout)["findings"]:
        parts = {finding["path"].partition("/")[0]}
        parts |= {part for each in finding["endpoints"] for part in each["url"].split("/")}
        for name in parts & results.keys():
            results[name].findings.append(finding)
    return list(results.values())


PROJECT_SIZE = 40
"""Examples that are built into one project: the time of a project grows faster than its size."""


def score(examples: list[Example]) -> tuple[list[str], list[Result]]:
    """(mislabelled, results) of examples that are built into projects."""
    wrong: list[str] = []
    results: list[Result] = []
    for start in range(0, len(examples), PROJECT_SIZE):
        part = examples[start : start + PROJECT_SIZE]
        with tempfile.TemporaryDirectory(prefix="cases-") as folder:
            project = harness.build(Path(folder) / "project", part)
            wrong += mislabelled(part, measured(project, part))
            results += audited(project, part)
    return wrong, results


def main() -> None:
    """Print the table, and each case that came out wrong."""
    if "--rules" in sys.argv:
        examples = [each for page in sorted(harness.RULES.glob("*.md"))
                    for each in harness.examples_of(page)]  # fmt: skip
    else:
        examples = list(harness.cases())
    words = [word for word in sys.argv[1:] if not word.startswith("-")]
    if words:
        examples = [each for each in examples if any(word in each.name for word in words)]
    wrong, results = score(examples)
    families = Counter(result.example.family for result in results if result.example.bad)
    for family, count in sorted(families.items()):
        bad = [each for each in results if each.example.bad and each.example.family == family]
        print(
            f"{family:16} {sum(each.found for each in bad):3} of {count:3} found, "
            f"{sum(each.named for each in bad):3} relation, {sum(each.placed for each in bad):3} line, "
            f"{sum(each.ruled for each in bad):3} rule"
        )
    for line in wrong:
        print("label", line)
    for result in results:
        example = result.example
        said = [
            (f["rule"], f["path"], f["line"], ".".join(f["relation_path"])) for f in result.findings
        ]
        if example.bad and not (result.found and result.named and result.placed and result.ruled):
            print("miss ", example.name, example.rule, example.path, example.origin, said)
        if not example.bad and result.found:
            print("false", example.name, said)


if __name__ == "__main__":
    main()

"""How the tests of a run ended, read from what pytest or unittest wrote."""

from __future__ import annotations

import contextlib
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass

from django_pro.edits.query_test import COUNTED

Name = tuple[str, str]
"""Where a test stands, dotted, and its function; without a function, the whole of it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one test ended."""

    passed: bool
    counted: tuple[int, int] | None = None
    """Queries at the two sizes, where it failed by its own assertion."""
    why: str = ""


def verdict_of(ended: Mapping[Name, Verdict], module: str, function: str) -> Verdict | None:
    """How a test ended, or its module, or all of those that are not named."""
    for (place, name), verdict in ended.items():
        if name in (function, "") and f".{module}." in f".{place}.":
            return verdict
    return ended.get(("", ""))


def _verdict(text: str) -> Verdict:
    counted = COUNTED.search(text)
    if counted is not None:
        return Verdict(
            passed=False, counted=(int(counted[1]), int(counted[2])), why=counted.group()
        )
    return Verdict(passed=False, why=last_error(text))


def last_error(text: str) -> str:
    """The line that says what went wrong: an exception's last, or else the last."""
    lines = [line.removeprefix("E ").strip() for line in text.strip().splitlines()]
    errors = [line for line in lines if re.match(r"[\w.]*(Error|Exception|DoesNotExist)\b", line)]
    return (errors or list(filter(None, lines)) or [""])[-1][:200]


def of_junit(text: str) -> dict[Name, Verdict]:
    """Of `pytest --junitxml`."""
    found: dict[Name, Verdict] = {}
    with contextlib.suppress(ElementTree.ParseError):
        for case in ElementTree.fromstring(text).iter("testcase"):  # noqa: S314 pytest wrote it
            wrong = [each for each in case if each.tag in ("failure", "error", "skipped")]
            told = "\n".join(f"{each.get('message', '')}\n{each.text or ''}" for each in wrong)
            name = case.get("classname", ""), case.get("name", "")
            found[name] = _verdict(told) if wrong else Verdict(passed=True)
    return found


def of_unittest(log: str, count: int) -> dict[Name, Verdict]:
    """Failures have a section each; all others passed, where as many ran as were written."""
    found: dict[Name, Verdict] = {}
    for section in log.split("=" * 70 + "\n")[1:]:
        head, _, body = section.partition("\n")
        named = re.match(r"(?:FAIL|ERROR): ([\w.]+)(?: \(([\w.]+)\))?", head)
        if named is not None:
            name = named[2] or "", named[1]
            if "_FailedTest" in head:
                name = named[1], ""
            elif named[1] == "setUpClass":
                name = named[2] or "", ""
            found[name] = _verdict(body.partition("-" * 70 + "\n")[2].partition("-" * 70)[0])
    ran = re.search(r"^Ran (\d+) tests? in", log, re.M)
    if ran is not None and int(ran[1]) == count:
        found["", ""] = Verdict(passed=True)
    return found

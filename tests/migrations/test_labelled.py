"""Labelled migrations through the command line: one of each third rule, and of each third family a
safe one; `test_pages` runs the examples of every rule's page.

`python -m tests.migrations.score` runs all of them.
"""

from __future__ import annotations

import pytest

from django_pro.engine import registry
from tests.cases.test_rule_pages import HEADINGS
from tests.migrations.harness import Case, load
from tests.migrations.score import Result, score


def chosen() -> list[Case]:
    """The first unsafe case of each third rule, and the first safe one of each third family."""
    cases = [case for case in load() if not case.alone]
    found: dict[str, Case] = {}
    for rule in registry.rules_of_migrations()[::3]:
        of_rule = [case for case in cases if rule.name in case.rules]
        of_rule.sort(key=lambda case: len(case.rules))
        if of_rule:
            found[of_rule[0].name] = of_rule[0]
    for family in sorted({case.family for case in cases})[::3]:
        for case in [one for one in cases if one.family == family and one.kind == "safe"][:1]:
            found[case.name] = case
    return list(found.values())


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> list[Result]:
    cases = chosen()
    halves = cases[::2], cases[1::2]
    return [
        result
        for half in halves
        for result in score(half, tmp_path_factory.mktemp("project") / "it")
    ]


def test_what_is_unsafe_is_found(results: list[Result]) -> None:
    unsafe = [each for each in results if each.case.kind == "unsafe"]
    assert len(unsafe) > 2
    missed = {each.case.name: each.missed for each in unsafe if each.missed}
    assert missed == {}


def test_what_is_safe_is_not_flagged(results: list[Result]) -> None:
    safe = [each for each in results if each.case.kind == "safe"]
    assert safe
    assert {each.case.name: each.false for each in safe if each.false} == {}


def test_locks_and_rewrites_are_named(results: list[Result]) -> None:
    assert [each.case.name for each in results if not each.locked_rightly] == []
    assert [each.case.name for each in results if not each.rewritten_rightly] == []


def test_pages_have_the_fixed_headings_and_codes_are_unique() -> None:
    rules = registry.rules_of_migrations()
    for rule in rules:
        found = [line[3:] for line in rule.page.splitlines() if line.startswith("## ")]
        assert tuple(found) == HEADINGS, rule.name
        assert f"({rule.code})" in rule.page.splitlines()[0]
    assert len({rule.code for rule in rules}) == len(rules)

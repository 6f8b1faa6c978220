"""Every rule's page is executed: its bad example gives this rule, its good one nothing."""

from __future__ import annotations

import pytest

from django_pro.engine import registry
from tests.cases import harness
from tests.cases.score import Result, score

HEADINGS = (
    "What it finds",
    "Why it hurts",
    "How it is proved",
    "Bad",
    "Good",
    "Fix safety",
    "When it is wrong",
)


@pytest.fixture(scope="module")
def outcome() -> tuple[list[str], list[Result]]:
    pages = sorted(harness.RULES.glob("*.md"))
    return score([each for page in pages for each in harness.examples_of(page)])


def test_labels_hold(outcome: tuple[list[str], list[Result]]) -> None:
    assert outcome[0] == []


def test_bad_examples_give_their_own_rule(outcome: tuple[list[str], list[Result]]) -> None:
    for result in outcome[1]:
        if result.example.bad:
            rules = {finding["rule"] for finding in result.findings}
            assert result.example.rule in rules, (result.example.name, rules)


def test_good_examples_give_nothing(outcome: tuple[list[str], list[Result]]) -> None:
    said = {each.example.name: each.findings for each in outcome[1] if not each.example.bad}
    assert {name: findings for name, findings in said.items() if findings} == {}


def test_pages_have_the_fixed_headings_and_codes_are_unique() -> None:
    rules = registry.rules()
    for rule in rules:
        found = [line[3:] for line in rule.page.splitlines() if line.startswith("## ")]
        assert tuple(found) == HEADINGS, rule.name
        assert f"({rule.code})" in rule.page.splitlines()[0]
    assert len({rule.code for rule in rules}) == len(rules)

"""The labelled suite through the command line; the shares are those that the project promises."""

from __future__ import annotations

import pytest

from tests.cases import harness
from tests.cases.score import Result, score

FOUND, NAMED, PLACED = 83 / 85, 80 / 85, 75 / 85


@pytest.fixture(scope="module")
def outcome() -> tuple[list[str], list[Result]]:
    """Of every thirty-two cases two neighbours: `python -m tests.cases.score` runs all."""
    cases = list(harness.cases())
    return score([each for number, each in enumerate(cases) if number % 32 < 2])


def share(results: list[Result], attribute: str) -> float:
    bad = [result for result in results if result.example.bad]
    return sum(getattr(result, attribute) for result in bad) / len(bad)


def test_every_label_holds_when_it_is_run(outcome: tuple[list[str], list[Result]]) -> None:
    assert outcome[0] == []


def test_there_is_no_false_alarm(outcome: tuple[list[str], list[Result]]) -> None:
    loud = {each.example.name: each.loud for each in outcome[1] if not each.example.bad}
    assert {name: findings for name, findings in loud.items() if findings} == {}


def test_bad_cases_are_found_and_named(outcome: tuple[list[str], list[Result]]) -> None:
    assert share(outcome[1], "found") >= FOUND
    assert share(outcome[1], "named") >= NAMED
    assert share(outcome[1], "placed") >= PLACED


def test_every_loud_finding_is_proved(outcome: tuple[list[str], list[Result]]) -> None:
    verdicts = {finding["verdict"] for each in outcome[1] for finding in each.loud}
    assert verdicts == {"proved"}

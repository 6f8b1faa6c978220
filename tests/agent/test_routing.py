"""`django-pro route`: what it says, on what it stands, and what it does with bad input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from django_pro.agent import meant, model, playbooks, routing
from django_pro.agent.features import HEAD, TAIL
from django_pro.core.errors import UsageError
from django_pro.faces.cli import cli
from tests.agent.evaluate import chosen, figures, literal, routed
from tests.agent.playing import taken_by
from tests.agent.requests import (
    HELD_APART,
    ODD,
    PLAYBOOKS_TRAINING,
    PLAYBOOKS_UNSEEN,
    TRAINING,
    UNSEEN,
    digest,
    load,
    load_meant,
)
from tests.agent.variants import variants

FLOORS = {"tier": 0.91, "delegate": 0.97, "question": 0.97, "intent": 0.88}


def told(*arguments: str, stdin: bytes | None = None) -> list[dict[str, Any]]:
    run = CliRunner().invoke(
        cli, ["route", *arguments], input=stdin, standalone_mode=False, catch_exceptions=False
    )
    return [json.loads(line) for line in run.stdout.splitlines()]


def one(request: str) -> dict[str, Any]:
    return told(request, "--json")[0]


@pytest.mark.parametrize("path", [HELD_APART, UNSEEN], ids=lambda path: path.stem)
def test_it_is_right_on_requests_held_apart(path: Path) -> None:
    labelled = load(path)
    ours, patterns = figures(labelled, routed), figures(labelled, literal)
    for head, floor in FLOORS.items():
        assert ours[head] >= floor, (head, ours[head])
        assert ours[head] > patterns[head] + 0.1


def test_what_is_held_apart_is_not_in_the_training() -> None:
    trained = {each.request.lower() for each in load(TRAINING)}
    held = [each.request.lower() for path in (HELD_APART, UNSEEN, *ODD) for each in load(path)]
    assert len(held) == len(set(held))
    assert not trained & set(held)


def test_the_training_requests_are_many_and_well_labelled() -> None:
    labelled = load(TRAINING)
    assert len(labelled) >= 2_000
    for each in labelled:
        assert each.tier in ("simple", "medium", "complex")
        assert (each.area is None) == (each.delegate is not None)
        assert not (each.question and each.delegate)
    assert {each.intent for each in labelled} == {
        "create", "fix", "optimize", "refactor", "review", "test", "explain", "plan",
    }  # fmt: skip


def test_the_weights_are_those_of_the_training() -> None:
    told = "`python -m tests.agent.train` writes them anew"
    assert model.load().training == digest(), told


def test_variants_depend_on_the_request_alone() -> None:
    first = variants("(Add|Write) a {M} model", is_django=True, is_vague=False)
    assert first == variants("(Add|Write) a {M} model", is_django=True, is_vague=False)
    assert len(first) > 2
    assert not any("{M}" in text or "|" in text for text in first)


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ("Create a Book model with title and author", ("simple", None, "create", False)),
        ("fix the N+1 in BookListView", ("medium", None, "optimize", False)),
        ("add auth", ("medium", None, "create", True)),
        ("make it faster", ("complex", None, "optimize", True)),
        ("deploy it", ("medium", None, "create", True)),
        ("Django or FastAPI for our API?", ("medium", "fastapi-pro", "explain", False)),
        ("React component for a table", ("medium", "frontend-specialist", "create", False)),
        ("Our React app needs a Django endpoint for orders", ("medium", None, "create", False)),
        ("Helm chart for our Django app", ("complex", "DevOps-specialist", "create", False)),
        ("sharding PostgreSQL", ("complex", "database-architect", "plan", False)),
        ("train a model that predicts churn", ("medium", "data-engineer", "create", False)),
        ("python script that renames files", ("simple", "python-pro", "create", False)),
        ("Die Buchliste macht zu viele Abfragen", ("medium", None, "optimize", False)),
    ],
)
def test_it_knows(request_: str, expected: tuple[str, str | None, str, bool]) -> None:
    found = one(request_)
    said = (found["tier"], found["delegate"], found["intent"], found["needs_question"])
    assert said == expected
    assert found["django"] is (expected[1] is None)
    assert 0 < found["confidence"] <= 1
    assert found["why"]["tier"]


def test_a_question_has_a_default() -> None:
    found = one("add auth")
    assert [each["about"] for each in found["questions"]] == ["authentication"]
    assert all(each["text"].endswith("?") and each["default"] for each in found["questions"])
    assert one("Create a Book model with title and author")["questions"] == []


def test_a_person_is_told_in_words() -> None:
    run = CliRunner().invoke(cli, ["route", "add auth", "--verbose"], standalone_mode=False)
    assert "medium: create; Django, auth" in run.stdout
    assert "without an answer:" in run.stdout
    assert "by tier" in run.stdout


def test_lines_of_stdin_are_answered_in_order() -> None:
    lines = b'"deploy it"\n\n{"request": "center a div with css", "id": 7}\n'
    first, second = told(stdin=lines)
    assert first["area"] == "deployment"
    assert second["delegate"] == "frontend-specialist"


@pytest.mark.parametrize(
    "line", [b"deploy it", b"[1]", b'{"ask": "x"}', b"\xff\xfe\x00", b'{"request": 3}', b"[" * 9000]
)
def test_what_is_no_request_on_stdin_is_named_by_its_line(line: bytes) -> None:
    with pytest.raises(UsageError, match="stdin:2: neither a JSON string nor an object"):
        told(stdin=b'"add auth"\n' + line + b"\n")


@pytest.mark.parametrize(
    "request_",
    ["", " \n\t", "???", "\x00\x01\x02", "12345", "\udcff\udcfe", "PK\x03\x04\x00\x01mimetype\x08"],
)
def test_what_says_nothing_is_asked_about(request_: str) -> None:
    found = one(request_)
    assert found["needs_question"]
    assert found["django"]


@pytest.mark.parametrize(
    "request_",
    [
        "please make the orders page faster, it sends many queries. " * 2_000,
        "x" * 100_000,
        "a_" * 50_000,
        "```" * 30_000,
        "'" * 100_000,
        "(" * 100_000,
        "\n" * 50_000 + "Add JWT to the API" + "\n" * 50_000,
        "".join(map(chr, range(0x20, 0x3000))) * 8,
        "create " * 15_000,
    ],
    ids=range(9),
)
def test_of_a_long_request_the_beginning_and_the_end_are_read(request_: str) -> None:
    found = routing.route(request_)
    assert found.tier in ("simple", "medium", "complex")
    assert found == routing.route(f"{request_[:HEAD]}{'other words ' * 9_000}{request_[-TAIL:]}")


def test_the_same_request_goes_the_same_way() -> None:
    assert one("cache the product list per user") == one("cache the product list per user")


def test_patterns_of_an_own_definition_are_hints(tmp_path: Path) -> None:
    path = tmp_path / "own.md"
    path.write_text(
        "---\nname: own\ndescription: Ours\ncomplexity_hints:\n"
        "  complex:\n    model: big\n    patterns: [quarterly.*ledger]\n---\n"
    )
    request = "the quarterly figures in our ledger"
    found = told(request, "--json", "--agent", str(path))[0]
    assert found["why"]["patterns"] == ["quarterly.*ledger"]
    assert "patterns" not in one(request)["why"]
    assert found["tier"] == "complex"
    assert found["model"] == "big"


def test_a_request_gets_the_playbook_that_it_means() -> None:
    labelled = load_meant(PLAYBOOKS_UNSEEN)
    right = sum(chosen(each.request, playbooks.best) == each.playbook for each in labelled)
    assert right / len(labelled) > 0.9
    for each in load(UNSEEN):
        if each.delegate is not None:
            assert chosen(each.request, playbooks.best) == "", each.request


def test_the_weights_of_playbooks_are_those_of_the_training() -> None:
    trained = {each.request.lower() for each in load_meant(PLAYBOOKS_TRAINING)}
    assert not trained & {each.request.lower() for each in load_meant(PLAYBOOKS_UNSEEN)}
    told = "`python -m tests.agent.train --playbooks` writes them anew"
    assert model.load(meant.WEIGHTS).training == digest(PLAYBOOKS_TRAINING), told


@pytest.mark.parametrize(
    ("request_", "name"),
    [
        ("Someone will drop the select_related of GET /api/books/: add a test that fails on it",
         "query-counts"),
        ("add a test that fails once somebody removes the prefetch_related of BookList",
         "query-counts"),
        ("Drop the field nickname of Author", "drop-field"),
    ],
)  # fmt: skip
def test_what_a_query_loads_is_no_field(request_: str, name: str) -> None:
    assert taken_by(request_) == name

"""Requests that want rows seen by the rule that holds elsewhere, and those that do not."""

from __future__ import annotations

import ast

import pytest

from django_pro.agent import routing
from django_pro.agent.making import api_rows
from django_pro.agent.making.api_own_way import _read, is_said
from django_pro.agent.said import Said


@pytest.mark.parametrize("text", [
    "same rule as everywhere for who sees what",
    "the usual rules for who may see which rows",
    "the same visibility rules as on the pages",
    "who sees what follows the same rules as everywhere else",
    "users see only what they see elsewhere",
    "same scoping rule as in the other views: users get their team's",
])  # fmt: skip
def test_the_rule_of_elsewhere_is_wanted(text: str) -> None:
    assert is_said(text)


@pytest.mark.parametrize("text", [
    "same permissions as the orders api",
    "same access rules as the orders api, everybody sees all rows",
    "the same format as everywhere: count, next, previous, results",
    "order it as usual, newest first",
    "members see all of them",
])  # fmt: skip
def test_another_rule_is_wanted(text: str) -> None:
    assert not is_said(text)


@pytest.mark.parametrize(("body", "names"), [
    ("return self.filter(team__members=user)", ("team", "members")),
    ("if user.is_staff or user.is_superuser:\n  return self.all()\n return self.filter(owner=user)",
     ("owner",)),
    ("return self.filter(owner=user, hidden=False)", None),
    ("if user.is_anonymous:\n  return self.none()\n return self.filter(owner=user)", None),
])  # fmt: skip
def test_a_method_is_read_where_it_filters_by_one_relation(
    body: str, names: tuple[str, ...] | None
) -> None:
    (function,) = ast.parse(f"def of(self, user):\n {body}").body
    assert isinstance(function, ast.FunctionDef)
    way = _read(function)
    assert (way and way.names) == names


@pytest.mark.parametrize(("text", "is_all"), [
    ("read-only API for week plans, staff and cooks see all plans", True),
    ("read-only API for week plans, whatever their status", True),
    ("read-only API for week plans, for who is logged in, drafts too", True),
    ("read-only API for week plans, for all who are logged in", False),
    ("read-only API for week plans, they see all plans that are published", False),
    ("read-only API for week plans, they see all published plans", False),
])  # fmt: skip
def test_every_row_is_to_be_seen(text: str, is_all: bool) -> None:
    said = Said(text, routing.route(text))
    assert said.has(*api_rows.all_of("week plan")) is is_all

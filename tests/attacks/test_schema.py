"""Answers and what an OpenAPI schema says of them, beyond what drf-spectacular writes by itself."""

from __future__ import annotations

import json
from typing import Any

import pytest

from django_pro.core.access import CellFact, DocumentedFact
from django_pro.core.observed import EndpointFact
from django_pro.rules.api.answer_unlike_schema import RULE
from django_pro.rules.request_rule import Tried

ENDPOINT = EndpointFact(
    "1", "books/", "shop.views.Books", ("GET",), "drf", None, "", paginated=False
)
CELL = CellFact(
    "1", "GET", "owner", "/books/", "", "", "", 200, "", "application/json", (), (), (), "", None
)
BOOK = {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]}


def said(schema: Any, body: str, components: dict[str, Any] | None = None) -> list[str]:
    """Messages of an answer of 200 with that body."""
    responses = {"200": {"content": {"application/json": {"schema": schema}}}}
    fact = DocumentedFact("1", CELL, responses, components or {}, body)
    tried = Tried((ENDPOINT,), {}, {}, (CELL,), documented=(fact,))
    return [claim.message.partition("answers 200, ")[2] for claim in RULE.check(tried)]


@pytest.mark.parametrize(
    ("schema", "answer"),
    [
        (BOOK, {"id": 1}),
        ({"$ref": "#/components/schemas/Book"}, {"id": 1}),
        ({"$ref": "#/components/schemas/Gone"}, {"anything": 1}),
        ({"type": "file"}, "a text"),
        ({"type": "string", "nullable": True}, None),
        ({"oneOf": [{"type": "string"}, {"enum": ["a"]}]}, "a"),
        (
            {"allOf": [BOOK, {"type": "object", "properties": {"title": {}}}]},
            {"id": 1, "title": "a"},
        ),
        ({"type": "object", "properties": {"pin": {"writeOnly": True}}, "required": ["pin"]}, {}),
    ],
)
def test_what_a_schema_allows_is_not_told(schema: Any, answer: Any) -> None:
    assert said(schema, json.dumps(answer), {"Book": BOOK}) == []


@pytest.mark.parametrize(
    ("schema", "body", "message"),
    [
        (BOOK, "{}", "without 'id' in the body"),
        (BOOK, '{"id": "a"}', "id is a string, where the schema says integer"),
        (BOOK, '{"id": 1, "key": 2}', "with 'key' in the body, which the schema does not name"),
        ({"type": "array", "items": BOOK}, "[{}]", "without 'id' in [0]"),
        (BOOK, "[]", "the body is an array, where the schema says object"),
        (BOOK, "{", "with a body that is no JSON"),
        (BOOK, "", "with nothing, where the schema says a body"),
    ],
)
def test_what_it_does_not_allow_is_told(schema: Any, body: str, message: str) -> None:
    assert said(schema, body) == [message]

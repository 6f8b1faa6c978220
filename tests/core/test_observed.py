"""The one reader of the probe's lines."""

from __future__ import annotations

from typing import Any

import pytest

from django_pro.core.observed import EndpointFact, Event, Frame, parse
from django_pro.core.reading import MismatchError

FRAME = {
    "path": "/p/views.py",
    "line": 3,
    "end_line": 3,
    "column": 4,
    "end_column": 9,
    "function": "books",
}


def endpoint(**changes: Any) -> dict[str, Any]:
    return {
        "event": "endpoint",
        "id": "e1",
        "pattern": "books/",
        "view": "shop.views.books",
        "methods": ["GET"],
        "kind": "function",
        "frame": FRAME,
        "queryset_model": "",
        "paginated": False,
        **changes,
    }


def test_a_line_becomes_its_type() -> None:
    found = parse(endpoint())
    assert isinstance(found, EndpointFact)
    assert found.methods == ("GET",)
    assert found.frame == Frame("/p/views.py", 3, 3, 4, 9, "books")


def test_more_keys_are_left_aside() -> None:
    assert parse(endpoint(new="thing", frame={**FRAME, "new": 1})) == parse(endpoint())


def test_other_events_keep_their_data() -> None:
    assert parse({"event": "progress", "phase": "rows", "done": 1}) == Event(
        "progress", {"phase": "rows", "done": 1}
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (endpoint(paginated=1), "endpoint.paginated must be true or false"),
        (endpoint(methods="GET"), "endpoint.methods must be a list"),
        (endpoint(methods=[1]), r"endpoint.methods\[0\] must be a string"),
        (endpoint(frame={**FRAME, "line": "3"}), "endpoint.frame.line must be an integer"),
        (endpoint(frame={}), "endpoint.frame.path must be present"),
        ({"event": "surprise"}, "event must be one of"),
        ({}, "event must be one of"),
        ({"event": ["list"]}, "event must be one of"),
    ],
)
def test_what_does_not_fit_is_named(line: dict[str, Any], told: str) -> None:
    with pytest.raises(MismatchError, match=told):
        parse(line)

"""Bodies of views that ask for the type of each value before they take it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from django_pro_probe import markers, places, shapes

View = Callable[[str], bool]


@pytest.fixture(autouse=True)
def own_code(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(places, "is_user_path", lambda path: path == __file__)
    decode = json.JSONDecoder.decode
    shapes.install()
    yield
    json.JSONDecoder.decode = decode  # type: ignore[method-assign]


def _found(view: View) -> Any:
    def send() -> Any:
        recording = SimpleNamespace(executions=[])
        status = 200 if view(shapes.BODY) else 400
        return SimpleNamespace(status=status, failure=None, recording=recording)

    return markers.expand(shapes.found(send), 2)


def flags(body: str) -> bool:
    data = json.loads(body)
    if not isinstance(data, dict):
        return False
    return _taken(data)


def _taken(data: Any) -> bool:
    if not isinstance(data.get("open"), bool):
        return False
    return isinstance(data.get("count"), int) and not isinstance(data["count"], bool)


def exact(body: str) -> bool:
    data = json.loads(body)
    ids, place, name = data["ids"], data["place"], data["name"]
    if type(name) is not str:
        return False
    return isinstance(ids, list) and all(type(each) is int for each in [*ids, place])


def no_flag(body: str) -> bool:
    data = json.loads(body)
    amount = data.get("amount")
    return not (not isinstance(amount, int) or isinstance(amount, bool) or amount < 1)


def texts(body: str) -> bool:
    data = json.loads(body)
    return all(isinstance(each, str) for each in (data["name"], data["note"])) and data["at"] != 0


def branches(body: str) -> bool:
    data = json.loads(body)
    if isinstance(data, list):
        data = data[0]
    return bool(data["name"])


@pytest.mark.parametrize(
    ("view", "kinds"),
    [
        (flags, {"open": bool, "count": int}),
        (exact, {"ids": list, "place": int, "name": str}),
        (no_flag, {"amount": int}),
        (texts, {"name": str, "note": str, "at": str}),
        (branches, {"name": str}),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_each_value_is_of_the_type_that_the_code_asks_for(
    view: View, kinds: dict[str, type]
) -> None:
    body = _found(view)
    assert {name: type(value) for name, value in body.items()} == kinds
    assert view(json.dumps(body))


def walked(body: str) -> bool:
    data = json.loads(body)
    return isinstance(data, dict) and all(isinstance(data[name], str) for name in data)


def test_an_object_whose_keys_are_walked_is_none_of_a_list() -> None:
    assert not isinstance(_found(walked), list)


def any_names(body: str) -> bool:
    data = json.loads(body)
    return isinstance(data, dict) and bool(data) and not data.keys() - {"title"}


def test_keys_that_the_code_does_not_spell_out_are_compared_as_a_set() -> None:
    assert isinstance(_found(any_names), dict)

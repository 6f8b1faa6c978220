"""What a test does to a user who is to have a role, and how it posts to an action as one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from django_pro.agent import action_requests, roles, test_rows
from django_pro.edits.query_test import Row


def _field(name: str, kind: str = "BooleanField", values: tuple[str, ...] = ()) -> Any:
    return SimpleNamespace(
        name=name, kind=kind, values=values, choices=bool(values), concrete=True, to=""
    )


def test_flags_and_values_of_a_user() -> None:
    fields = [
        _field("is_active"), _field("is_staff"), _field("is_warden"), _field("wants_mail"),
        _field("role", "CharField", ("cook", "scout")), _field("size", "CharField", ("s", "m")),
    ]  # fmt: skip
    user = SimpleNamespace(label="a.User", name="User", path="missing.py", fields=fields)
    outline = SimpleNamespace(models=[user], own_models=list)
    work: Any = SimpleNamespace(original=outline, web=SimpleNamespace(user="a.User"))
    assert dict(roles.setups(work, "reader")) == {
        "is_warden": "reader.is_warden = True\n        reader.save()",
        "cook": 'reader.role = "cook"\n        reader.save()',
        "scout": 'reader.role = "scout"\n        reader.save()',
    }


def test_an_action_is_tried_as_each_who_may_be_let_in(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Row("loan", "Loan.objects.create", (("name", 'f"n{n}"'),))
    monkeypatch.setattr(test_rows, "rows", lambda *_: (row,))
    user = SimpleNamespace(
        label="a.User", name="User", path="missing.py", fields=[_field("is_warden")]
    )
    outline = SimpleNamespace(models=[user], own_models=list)
    work: Any = SimpleNamespace(original=outline, web=SimpleNamespace(user="a.User"))
    view: Any = SimpleNamespace(
        pattern="loans/(?P<pk>[^/.]+)/close/$", methods=("post",), arguments=("pk",),
        model="a.Loan", lets={}, means={}, permissions=("IsAuthenticated",),
    )  # fmt: skip
    found = list(action_requests.posts(work, view))
    assert all('f"/loans/{loan.pk}/close/"' in each for each in found)
    assert ["is_warden" in each for each in found] == [False, False, True, True]
    view.methods = ("get",)
    assert list(action_requests.posts(work, view)) == []

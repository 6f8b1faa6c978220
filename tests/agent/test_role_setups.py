"""What a test does to a user who is to have a role."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from django_pro.agent import roles


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

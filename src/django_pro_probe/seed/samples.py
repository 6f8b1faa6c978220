"""What a person would write into a test for a field: Python source, in terms of a row's number."""

from __future__ import annotations

import ast
from typing import Any

from django.db import models

from django_pro_probe.seed import values

_ONE, _OTHER = 110, 120
"""Numbers that share every cycle of the seeded values but their own."""
_FIRST = 0


def is_required(field: Any) -> bool:
    """Whether a row can't be saved without a value that whoever makes it gives."""
    if not getattr(field, "concrete", False) or field.many_to_many or field.null:
        return False
    if field.has_default() or getattr(field, "db_default", None) not in (None, models.NOT_PROVIDED):
        return False
    if isinstance(field, models.AutoField) or getattr(field, "generated", False):
        return False
    if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False):
        return False
    if not field.editable or getattr(field.remote_field, "parent_link", False):
        return False  # the project's own code fills it, or the parent's row does
    if field.name in _of_generic(field.model):
        return False
    if field.name == "password" and hasattr(field.model, "set_password"):
        return False
    return not (field.blank and field.empty_strings_allowed and not field.is_relation)


def _of_generic(model: Any) -> set[str]:
    """Columns that a generic foreign key fills."""
    return {
        name
        for field in model._meta.private_fields
        if hasattr(field, "ct_field")
        for name in (field.ct_field, field.fk_field)
    }


def of(field: Any) -> str:
    """Python source of a value for row `n`; empty where none is known."""
    if not getattr(field, "concrete", False) or field.is_relation:
        return ""
    try:
        text = _timed(field) or _written(field)
        ast.parse(text or "None", mode="eval")
    except Exception:  # a field of the project's own that none of the known values fits
        return ""
    return text


def _timed(field: Any) -> str:
    """Times are told from now: what is written is read on other days too."""
    if isinstance(field, models.DateField):  # a DateTimeField is one
        later = values.LATER.search(field.name.lower())
        step = "+ timedelta(days=n + 365)" if later else "- timedelta(days=n + 1)"
        now = "now()" if isinstance(field, models.DateTimeField) else "localdate()"
        return f"timezone.{now} {step}"
    if isinstance(field, models.TimeField):
        return "time(hour=n % 24)"
    if isinstance(field, models.DurationField):
        return "timedelta(minutes=n + 1)"
    if isinstance(field, models.UUIDField):
        return "uuid4()"
    if isinstance(field, models.FileField):
        return f'f"{field.name}-{{n}}.png"'
    return ""


def _written(field: Any) -> str:
    if field.flatchoices:
        return "" if field.unique else repr(values.value_of(field, _FIRST))
    one, other = values.value_of(field, _ONE), values.value_of(field, _OTHER)
    if isinstance(one, str):
        return _text(field, one, other)
    if isinstance(one, int) and not isinstance(one, bool) and not values.is_alone(field):
        return f"n + {one - _ONE}" if other - one == _OTHER - _ONE else ""
    if field.unique:
        return ""
    first = values.value_of(field, _FIRST)
    if isinstance(first, models.Model):
        return ""
    if type(first).__name__ == "Decimal":
        return repr(first)
    return repr(first) if ast.literal_eval(repr(first)) == first else ""


def _text(field: Any, one: str, other: str) -> str:
    word = values.WORDS[_ONE % len(values.WORDS)]
    most = field.max_length or 200
    if one == other:
        return "" if field.unique else _quoted(one)
    if one.replace(str(_ONE), str(_OTHER)) != other or "{" in one:
        return "" if field.unique else _quoted(one)
    if one.startswith(word) and most > 8:
        named = str(field.model._meta.verbose_name if field.name == "name" else field.name)
        named = named.replace("_", " ").replace(" ", "-" if one[len(word)] == "-" else " ")
        named = named[: most - 4]
        one = named + one[len(word) :]
    shape = one.replace(str(_ONE), "{n}")
    return f"f{_quoted(shape)}"


def _quoted(text: str) -> str:
    """As `repr`, in double quotes where that is as plain."""
    plain = repr(text)
    return f'"{plain[1:-1]}"' if '"' not in plain and plain[0] == "'" else plain

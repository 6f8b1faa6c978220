"""Which models the rows of a generic foreign key point to: it says itself nothing of that."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from django.apps import apps

from django_pro_probe.places import is_user_path
from django_pro_probe.seed import order

_OTHERS = ("auth.", "sites.", "admin.")
"""Apps whose models are pointed to where there are no others."""
_SOURCES = (".py", ".html", ".txt")
_MOST_FILES = 2000
_ANY_MODEL = {"pk", "id", "_meta", "save", "delete", "DoesNotExist"}


def targets(model: Any, field: Any, filled: list[Any]) -> list[Any]:
    """Models that a generic foreign key may point to, the likeliest first.

    Those with a generic relation back; else those that have what the project reads of the object
    (`action.target.owner`), of its own app before others.
    """
    allowed = [other for other in filled if _is_allowed(model, field, other)]
    back = [other for other in allowed if order.points_back(other, model, field)]
    if back:
        return back
    usual = [other for other in allowed if not other._meta.label.startswith(_OTHERS)]
    near = [other for other in usual if other._meta.app_label == model._meta.app_label]
    for group in (near, usual):
        has = {other: _read_of(other, field.name) for other in group}
        group.sort(key=lambda other: -len(has[other]))
        most = has[group[0]] if group else set()
        if most:
            # One with less would fail where the page reads the rest; one with other things is asked
            # for its kind first.
            return [other for other in group if has[other] == most or has[other] - most]
    return near or usual or allowed


def _is_allowed(model: Any, field: Any, other: Any) -> bool:
    """Whether `limit_choices_to` of the content type lets a model be pointed to."""
    from django.contrib.contenttypes.models import ContentType

    try:
        limit = model._meta.get_field(field.ct_field).get_limit_choices_to()
        kind = ContentType.objects.get_for_model(other)
        return not limit or ContentType.objects.complex_filter(limit).filter(pk=kind.pk).exists()
    except Exception:  # a limit that can't be asked
        return True


def _read_of(model: Any, name: str) -> set[str]:
    """Attributes of a model that are read of what `name` points to."""
    names = {field.name for field in model._meta.get_fields()}
    return {each for each in _attributes(name) if each in names or hasattr(model, each)}


@cache
def _attributes(name: str) -> frozenset[str]:
    """What the project's own code and templates read of an object by this name."""
    read = re.compile(rf"\b{re.escape(name)}\.([a-z_]\w*)")
    return frozenset(each for text in _sources() for each in read.findall(text)) - _ANY_MODEL


@cache
def _sources() -> tuple[str, ...]:
    return tuple(_texts())


def _texts() -> Iterator[str]:
    paths = [
        os.path.join(folder, name)
        for config in apps.get_app_configs()
        if is_user_path(os.path.join(config.path, "models.py"))
        for folder, _, names in os.walk(config.path)
        for name in names
        if name.endswith(_SOURCES)
    ]
    for path in paths[:_MOST_FILES]:
        try:
            with open(path, encoding="utf-8") as file:
                yield file.read()
        except (OSError, UnicodeDecodeError):
            continue

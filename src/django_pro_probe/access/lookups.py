"""Lookups of the project's code that come to a model backwards: from what its foreign key names."""

from __future__ import annotations

import re
from typing import Any

from django.apps import apps

from django_pro_probe.access.surroundings import whole

_NEAR = 400
"""Characters before a lookup among which the model is named that it is of."""


def are_from(key: Any, rest: str) -> bool:
    """Whether rows that a foreign key names are looked up by the one that has it, and `rest`.

    `car__owner=user` may begin at a car's colour, or at a ticket that has a foreign key `car`.
    """
    name, holder = key.related_query_name(), key.model._meta.concrete_model
    shared = key.related_model._meta.concrete_model
    beginning = _naming(name, holder)
    names = [shared.__name__, *(each.__name__ for each in beginning)]
    text = whole()
    for found in re.finditer(rf"(\b|__){re.escape(name)}__{rest}", text):
        before = text[max(0, found.start() - _NEAR) : found.start()]
        if found.group(1):  # behind other steps, of which the last one tells
            step = re.split(r"\W|__", before)[-1]
            is_from = bool(_naming(step, shared)) or not _naming(step, *beginning)
        else:
            named = re.findall(rf"\b({'|'.join(names)})", before)
            is_from = not beginning or named[-1:] == [shared.__name__]
        if is_from:
            return True
    return False


def _naming(name: str, *models: Any) -> list[Any]:
    """Models with a foreign key of that name to one of others."""
    return [
        model
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if field.name == name and field.is_relation and field.related_model in models
    ]

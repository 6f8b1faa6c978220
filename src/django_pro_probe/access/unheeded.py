"""Fields of serializers that are called read-only where it has no effect.

`Meta.read_only_fields` and `extra_kwargs` are heeded for the fields that REST framework makes; one
that is declared in the class stays as it is declared there, and takes what a body holds for it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import FieldDoesNotExist

from django_pro_probe import validation
from django_pro_probe.access import claims


def are_any() -> bool:
    """Whether a serializer that is loaded has one."""
    module = sys.modules.get("rest_framework.serializers")
    left = list(module.ModelSerializer.__subclasses__()) if module is not None else []
    while left:
        kind = left.pop()
        if _names(kind):
            return True
        left += kind.__subclasses__()
    return False


def of_last() -> Iterator[claims.Claim]:
    """What a body could claim in those that the last request's serializers take."""
    for serializer in validation.bound():
        meta = getattr(serializer, "Meta", None)
        model = getattr(meta, "model", None)
        if model is None:
            continue
        for name in _names(type(serializer)):
            field = serializer.fields.get(name)
            if field is None or field.read_only:
                continue
            try:
                column = model._meta.get_field(field.source)
            except FieldDoesNotExist:
                continue
            claim = claims.of_field(model, column)
            if claim is not None:
                yield claim._replace(called=name) if name != column.name else claim


def _names(kind: Any) -> list[str]:
    """Fields that a class declares, and calls read-only."""
    meta = getattr(kind, "Meta", None)
    extra = getattr(meta, "extra_kwargs", None) or {}
    stated = set(getattr(meta, "read_only_fields", None) or ())
    stated |= {name for name, given in extra.items() if given.get("read_only")}
    return [
        name
        for name, field in getattr(kind, "_declared_fields", {}).items()
        if name in stated and not getattr(field, "read_only", False)
    ]

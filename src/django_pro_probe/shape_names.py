"""Names of an object's keys, where a view takes those of a model's fields and spells none out.

`for name, value in json.loads(request.body).items(): setattr(row, name, value)` says nothing of
what it takes but for the row that it looked up: the fields of that are tried one by one.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from typing import Any, Protocol

from django.db import models

from django_pro_probe import markers, places

_MOST = 6
_REFUSED = 400
_WRITES = ("insert", "update")
_FIRST = (models.TextField, models.CharField, models.IntegerField, models.DecimalField)
"""Fields that say the least of a row's state, in this order."""


class Declared(Protocol):
    declared: Any


def found(node: Declared, response: Any, send: Callable[[], Any]) -> Any:
    """A body of one of the model's fields with which a request is done; None where none does it.

    Args:
        node: stands for the body.
        response: that to a body with a key of no meaning, or without any.
        send: requests it again.
    """
    models_ = [each.model for each in response.recording.executions if each.kind == "select"]
    own = [each for each in dict.fromkeys(reversed(models_)) if each and _is_own(each)]
    # The row's own check asks for the rows that it names, after it was looked up.
    names = ((model, name) for model in own for name in _names(model))
    for model, name in itertools.islice(names, _MOST):
        node.declared = {name: markers.new(model, name)}
        executions = (tried := send()).recording.executions
        writes = any(each.kind in _WRITES and each.model is model for each in executions)
        if tried.status < _REFUSED and tried.failure is None and writes:
            return node.declared
    return None


def _is_own(model: Any) -> bool:
    module = sys.modules.get(model.__module__)
    return places.is_user_path(getattr(module, "__file__", None) or "")


def _names(model: Any) -> Iterator[str]:
    for kind in _FIRST:
        for field in model._meta.concrete_fields:
            is_free = not (field.primary_key or field.is_relation or field.choices)
            if isinstance(field, kind) and is_free:
                yield field.name

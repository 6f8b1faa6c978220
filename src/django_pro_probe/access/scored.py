"""Scores that a client sends of what the server has the answers to: a body names how many were
right, and the sender's row has that number, whatever they have answered."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.apps import apps

from django_pro_probe import arguments
from django_pro_probe.access import ownership
from django_pro_probe.access.claims import Claim
from django_pro_probe.access.measured import after, alike
from django_pro_probe.access.row_changes import Change

_SCORE = re.compile(
    r"(\w+_)?(score|points|percent|percentage|grade|marks?|correct|result)(_(count|total|percent))?"
)
_KEY = re.compile(
    r"((\w+_)?(right|correct)(_\w+)?|(\w+_)?answer(_key)?|solution|expected(_\w+)?)", re.I
)
"""Fields of a question that say what is right."""
_BY_ONESELF = re.compile(r"deck|card|flash|practi[cs]e|study|stud(y|ies)|review|vocab|self", re.I)
"""Models of what people learn with, and say themselves how well they know it."""
_OTHERS = (1, 2, 3)
Sent = Callable[[Any], Iterable[Change]]


def of_changes(data: Any, changes: Iterable[Change], sent: Sent) -> Iterator[Claim]:
    """Claims of another score: one that is refused, or that the row does not follow, is none.

    Args:
        data: the body.
        changes: of the rows that were there, by the body as it is.
        sent: the changes by another body.
    """
    for change in changes if isinstance(data, dict) else ():
        model = apps.get_model(change["model"])
        scores = after(change, _SCORE) if change["kind"] != "deleted" else {}
        if not scores or not _is_senders(model, change) or not _has_answers(model):
            continue
        keys = [key for key in data if _SCORE.fullmatch(str(key).lower())]
        for name, value in scores.items():
            for key in keys:
                if not alike(data[key], value):
                    continue
                other = next(each for each in _OTHERS if not alike(each, value))
                made = [
                    after(each, _SCORE).get(name)
                    for each in sent({**data, key: other})
                    if (each["model"], each["kind"]) == (change["model"], change["kind"])
                ]
                if len(made) == 1 and alike(made[0], other):
                    field = model._meta.get_field(name)
                    yield Claim(model, field, other, "amount", called=str(key), sent=other)


def _is_senders(model: Any, change: Change) -> bool:
    """Whether the row is of who has sent it: a teacher's marks are others'."""
    sender = arguments.row_of(ownership.user_model(), 0)
    if sender is None or not ownership.is_own(model):
        return False
    if change["kind"] == "inserted":
        return any(
            str(change["fields"].get(key.attname, ("",))[-1]) == str(sender.pk)
            for key in _keys(model)
            if isinstance(sender, key.related_model)
        )
    row = model._base_manager.filter(pk=change["key"]).first()
    return any(
        isinstance(sender, key.related_model) and getattr(row, key.attname, None) == sender.pk
        for key in _keys(model)
    )


def _keys(model: Any) -> list[Any]:
    return [
        field
        for field in model._meta.concrete_fields
        if field.is_relation and isinstance(field.related_model, type)
    ]


def _has_answers(model: Any) -> bool:
    """Whether what the row is of has questions of which the database knows what is right."""
    things = [
        key.related_model
        for key in _keys(model)
        if not issubclass(key.related_model, ownership.user_model())
    ]
    for thing in things:
        asked = _below(thing)
        asked += [further for each in asked for further in _below(each)]
        names = (model.__name__, thing.__name__)
        if any(map(_knows, asked)) and not any(map(_BY_ONESELF.search, names)):
            return True
    return False


def _below(model: Any) -> list[Any]:
    """Models whose rows hang below its own and are no user's by themselves."""
    below = (each.related_model for each in model._meta.related_objects if each.one_to_many)
    users = ownership.user_model()
    return [
        each
        for each in below
        if not any(issubclass(key.related_model, users) for key in _keys(each))
    ]


def _knows(model: Any) -> bool:
    return any(_KEY.fullmatch(field.name) for field in model._meta.concrete_fields)

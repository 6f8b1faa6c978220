"""Flags that a form takes and that its page does not show: whoever fills it in is not asked for
them, and can send them all the same."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.apps import apps
from django.db import models

from django_pro_probe import bodies, validation
from django_pro_probe.access import gates, ownership, surroundings
from django_pro_probe.access.claims import Claim
from django_pro_probe.access.row_changes import Change


def may_be_any(changes: Iterable[Change]) -> bool:
    """Whether a row that a request changed has such a flag, shown or not."""
    rows = dict.fromkeys(change["model"] for change in changes if change["kind"] != "deleted")
    return any(_is_flag(each) for name in rows for each in apps.get_model(name)._meta.fields)


def of_last(page: bytes) -> Iterator[Claim]:
    """What a body could claim in the forms of models that have read the last request's, where a
    page asks for other fields of the same form, and no other view uses it: that may ask for them.

    Args:
        page: what the sender's form stands on.
    """
    shown = {name for form in bodies.forms_of(page) for name in form["data"]}
    for form in validation.bound():
        if not isinstance(form, forms.BaseModelForm):
            continue
        names = {name: form.add_prefix(name) for name in form.fields}
        if shown.isdisjoint(names.values()) or _is_used_twice(type(form).__name__):
            continue
        for field in form._meta.model._meta.concrete_fields:
            taken = form.fields.get(field.name)
            if taken is None or taken.disabled or names[field.name].encode() in page:
                continue
            if _is_flag(field):
                called = names[field.name]
                yield Claim(form._meta.model, field, True, "flag",
                            called=called if called != field.name else "")  # fmt: skip


def _is_used_twice(name: str) -> bool:
    """Whether more than one function or class of the project names a class."""
    holders = (node for tree in surroundings.trees() for node in tree.body)
    users = [
        holder
        for holder in holders
        if isinstance(holder, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        and any(name in (getattr(node, "id", ""), getattr(node, "attr", ""))
                for node in ast.walk(holder))
    ]  # fmt: skip
    return len(users) > 1


def _is_flag(field: Any) -> bool:
    """Whether it is off at first, and of a row that is a user's, and says nothing that they would
    say of themselves."""
    is_flag = isinstance(field, models.BooleanField) and field.default is not True
    is_theirs = ownership.is_own(field.model) and bool(ownership.owned(field.model))
    return is_flag and is_theirs and not gates.is_own_choice(field)

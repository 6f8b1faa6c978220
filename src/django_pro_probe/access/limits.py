"""What a user may have no more of: fields of profiles that the project's code refuses beyond."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import Any

from django.db import models

from django_pro_probe.access import ownership, surroundings

_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)


def is_limit(field: Any) -> bool:
    """Whether a number of a user's profile is there with a default, and what is more is refused:
    `if amount > profile.most: raise`. Who it is for has no say in it."""
    is_number = isinstance(field, (models.IntegerField, models.FloatField, models.DecimalField))
    if not is_number or field.choices or not field.has_default():
        return False
    is_of_user = field.model is ownership.user_model() or ownership.one_to_one(field.model)
    return bool(is_of_user) and field.name in _refused_beyond()


@lru_cache(maxsize=1)
def _refused_beyond() -> frozenset[str]:
    """Names of attributes that a condition compares with more or less, and then raises."""
    found: set[str] = set()
    for tree in surroundings.trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.If) and any(isinstance(each, ast.Raise) for each in node.body):
                found.update(_bounds(node.test))
    return frozenset(found)


def _bounds(test: ast.expr) -> set[str]:
    compared = (
        each
        for each in ast.walk(test)
        if isinstance(each, ast.Compare) and all(isinstance(one, _ORDER) for one in each.ops)
    )
    sides = (side for each in compared for side in (each.left, *each.comparators))
    return {side.attr for side in sides if isinstance(side, ast.Attribute)}

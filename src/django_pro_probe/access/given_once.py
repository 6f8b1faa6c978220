"""Texts that a row is given once: the project's code refuses to go on where there is one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from django.db import models

from django_pro_probe.access import surroundings


def is_given_once(field: Any) -> bool:
    """Whether a text may be empty, and a function stops where it is not:
    `if member.pin_digest: raise PermissionDenied`."""
    is_text = isinstance(field, (models.CharField, models.TextField)) and not field.choices
    return bool(is_text and field.blank and field.name in _stopping())


@lru_cache(maxsize=1)
def _stopping() -> frozenset[str]:
    """Names of attributes that are asked for alone, and where they are there, it is over."""
    return frozenset(
        name
        for tree in surroundings.trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.body[-1], (ast.Raise, ast.Return))
        for name in _there(node.test)
    )


def _there(test: ast.expr) -> Iterator[str]:
    """Attributes that a condition is made of, as they are."""
    if isinstance(test, ast.BoolOp):
        for each in test.values:
            yield from _there(each)
    elif isinstance(test, ast.Attribute):
        yield test.attr

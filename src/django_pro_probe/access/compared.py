"""Fields that the project's code holds what somebody has sent against: a code that has to be known
to be given something."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from django.apps import apps

from django_pro_probe.access import ownership, surroundings

_IN_CONSTANT_TIME = {"constant_time_compare", "compare_digest"}
_SENT = {"POST", "GET", "data", "cleaned_data", "validated_data", "headers", "body"}
_CODE = re.compile(r"(^|_)(code|pin|key|token|secret|pass(word|code|phrase)|phrase|word)(_|$)")


def is_compared(field: Any) -> bool:
    """Whether a field's name is one of them, and no other model of the project's has it."""
    if field.name not in _names():
        return False
    having = [
        model
        for model in apps.get_models()
        if ownership.is_own(model)
        and any(each.name == field.name for each in model._meta.concrete_fields)
    ]
    return len(having) == 1


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(
        name
        for tree in surroundings.trees()
        for node in ast.walk(tree)
        for name in _held_against(node)
        if _CODE.search(name)
    )


def _held_against(node: ast.AST) -> Iterator[str]:
    """Attributes that are compared in constant time, or with what a request holds."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        sides, is_known = node.args if name in _IN_CONSTANT_TIME else [], True
    elif isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
        sides, is_known = [node.left, *node.comparators[:1]], False
    else:
        return
    if is_known or any(map(_is_sent, sides)):
        for side in sides:
            if not _is_sent(side):
                yield from _attributes(side)


def _attributes(node: ast.expr) -> Iterator[str]:
    """The attribute that a side is, or that a method is called of: `row.code.encode()`."""
    if isinstance(node, ast.Call):
        node = node.args[0] if node.args and isinstance(node.func, ast.Name) else node.func
        node = node.value if isinstance(node, ast.Attribute) and node.attr in _METHODS else node
    if isinstance(node, ast.Attribute):
        yield node.attr


_METHODS = {"encode", "strip", "lower", "upper", "casefold"}


def _is_sent(node: ast.AST) -> bool:
    return any(isinstance(each, ast.Attribute) and each.attr in _SENT for each in ast.walk(node))

"""What a user has to be for the project's code to let a request through: flags of profiles.

A form may well take such a flag; who it is for has no say in it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from django.apps import apps
from django.db import models

from django_pro_probe.access import ownership, surroundings

_OWN_CHOICE = re.compile(
    r"accept|agree|consent|terms|opt(s|ed)?_?(in|out)|subscri|notif|wants|public|visible|hidden"
    r"|show|share|active|enabled|complete|onboard|allow|available|listed|read|seen|adult|age"
    r"|over_?\d+|two_?factor|[2m]fa|done|finished|filled|set_?up"
)
"""Parts of names of what users say of themselves, or of what they have done."""
_ASKED = ("has_permission", "has_object_permission", "test_func")
"""Functions that say whether a user may."""
_REFUSALS = ("PermissionDenied", "HttpResponseForbidden")
_FORBIDDEN = 403
_USERS = ("user", "request_user")
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def is_gate(field: Any) -> bool:
    """Whether a flag of a user's profile, or of a row that a profile alone has, is off at first,
    and who does not have it is refused: `if not request.user.profile.is_judge: raise ...`."""
    is_flag = isinstance(field, models.BooleanField) and field.default is not True
    if not is_flag or is_own_choice(field) or not _is_of_user(field.model):
        return False
    return field.name in _asked_for()


def is_own_choice(field: Any) -> bool:
    """Whether a flag says what users say of themselves, or what they have done."""
    return bool(_OWN_CHOICE.search(field.name))


def _is_of_user(model: Any) -> bool:
    if model is ownership.user_model() or ownership.one_to_one(model):
        return True
    return any(
        field.one_to_one and field.related_model is model and bool(ownership.one_to_one(profile))
        for profile in apps.get_models()
        for field in profile._meta.concrete_fields
    )


@lru_cache(maxsize=1)
def _asked_for() -> frozenset[str]:
    """Names of flags that the project's code asks of who sends a request, and refuses without."""
    found: set[str] = set()
    functions: list[_Function] = []
    asking = {*_ASKED}
    for tree in surroundings.trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                functions.append(node)
                asking.update(_called_of_users(node))
            elif isinstance(node, ast.Call) and _name(node.func) == "user_passes_test":
                for each in node.args[:1]:
                    asking.add(_name(each))
                    if isinstance(each, ast.Lambda):
                        named = {argument.arg for argument in each.args.args}
                        found.update(_flags(_affirmed(each.body), named))
    for function in functions:
        found.update(_of_function(function, asking))
    return frozenset(found)


def _of_function(function: _Function, asking: set[str]) -> Iterator[str]:
    """`asking`: names of functions whose answer says whether a user may."""
    named = {*_USERS, *_holding_users(function)}
    yield from _flags(_wanted(function), named)
    if function.name in asking:
        if function.name not in _ASKED:
            named.update(argument.arg for argument in function.args.args)
        for node in ast.walk(function):
            if isinstance(node, ast.Return) and node.value is not None:
                yield from _flags(_affirmed(node.value), named)


def _wanted(function: _Function) -> Iterator[ast.expr]:
    """What is to be so, or the function refuses."""
    for node in ast.walk(function):
        if isinstance(node, ast.If) and any(map(_refuses, node.body)):
            yield from _denied(node.test)
        if isinstance(node, ast.If) and any(map(_refuses, node.orelse)):
            yield from _affirmed(node.test)


def _called_of_users(function: _Function) -> Iterator[str]:
    """`is_judge` of `if not is_judge(request.user): raise PermissionDenied`."""
    for test in _wanted(function):
        if not (isinstance(test, ast.Call) and isinstance(test.func, ast.Name)):
            continue
        if len(test.args) == 1 and _is_of(test.args[0], {*_USERS}):
            yield test.func.id


def _holding_users(function: _Function) -> set[str]:
    """Names that a function gives to what it has of a user: `profile = of(request.user)`."""
    found: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Assign | ast.NamedExpr) and _is_of(node.value, {*_USERS, *found}):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found.update(each.id for each in targets if isinstance(each, ast.Name))
    return found


def _refuses(statement: ast.stmt) -> bool:
    """Whether it raises, or answers, that something is forbidden."""
    value: ast.expr | None = None
    if isinstance(statement, ast.Raise):
        value = statement.exc
    elif isinstance(statement, ast.Return):
        value = statement.value
    if isinstance(value, ast.Call):
        statuses = (each.value for each in value.keywords if each.arg == "status")
        if any(isinstance(each, ast.Constant) and each.value == _FORBIDDEN for each in statuses):
            return True
    return _name(value.func if isinstance(value, ast.Call) else value) in _REFUSALS


def _denied(test: ast.expr) -> Iterator[ast.expr]:
    """What is not to be so, in a condition."""
    for node in ast.walk(test):
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield from _affirmed(node.operand)


def _affirmed(test: ast.expr) -> Iterator[ast.expr]:
    """What is to be so: the parts of it that no `not` stands before."""
    if isinstance(test, ast.BoolOp):
        for each in test.values:
            yield from _affirmed(each)
    elif isinstance(test, ast.Call) and _name(test.func) == "bool":
        for each in test.args:
            yield from _affirmed(each)
    elif not (isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)):
        yield test


def _flags(tests: Iterable[ast.expr], named: set[str]) -> Iterator[str]:
    """`is_judge` of `user.profile.is_judge`, of `getattr(user, "is_judge", False)` and of
    `filter(user=user, is_judge=True).exists()`."""
    for test in tests:
        if isinstance(test, ast.Attribute) and _is_of(test.value, named):
            yield test.attr
        if not isinstance(test, ast.Call) or not _is_of(test, named):
            continue
        if _name(test.func) == "getattr":
            yield from (
                str(each.value) for each in test.args[1:2] if isinstance(each, ast.Constant)
            )
        for node in ast.walk(test):
            value = node.value if isinstance(node, ast.keyword) else None
            if isinstance(value, ast.Constant) and value.value is True:
                yield str(getattr(node, "arg", "") or "")


def _is_of(value: ast.expr, named: set[str]) -> bool:
    """Whether an expression has to do with who sends the request, or with one of these names."""
    return any(
        (isinstance(node, ast.Name) and node.id in named)
        or (isinstance(node, ast.Attribute) and node.attr in _USERS)
        for node in ast.walk(value)
    )


def _name(value: ast.expr | None) -> str:
    """The last part of a dotted name."""
    if isinstance(value, ast.Attribute):
        return value.attr
    return value.id if isinstance(value, ast.Name) else ""

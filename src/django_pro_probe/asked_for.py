"""Texts that a check of the project's own may take: what its source compares a value with."""

from __future__ import annotations

import ast
import datetime
import inspect
import itertools
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.db import router, transaction

from django_pro_probe.places import is_user_path
from django_pro_probe.seed import expressions

MOST = 80
"""Texts that one check is asked about."""
_DAY = datetime.date(2026, 6, 1)
_CORES = ("1", "alpha", "12", "A1")
_SHAPES = (
    "1A", "A1", "AB12", "AB-12", "A-1", "12-34", "1,2", "1.5", "1:2", "1/2", "1x2", "1 2", "ABC",
    "abc", "AB", "Alpha Bravo", "0", "10", "/alpha", "alpha/bravo", "alpha=1", '{"a": 1}', "[1]",
    "someone@example.com", "https://example.com/",
)  # fmt: skip
_OF_KIND = {"isdigit": "123", "isnumeric": "123", "isdecimal": "123", "isalpha": "abc",
            "isupper": "ABC", "islower": "abc", "isalnum": "abc1", "istitle": "Alpha",
            "isidentifier": "alpha", "fromisoformat": "2026-06-01"}  # fmt: skip
_URLISH = re.compile(
    r"url|uri|link|href|^next|redirect|return|callback|webhook|dest|goto|target|continue|endpoint"
    r"|^site$|feed|^to$|^back$|^from_page$|origin|src$", re.I)  # fmt: skip
_OWN_PAGE = "/"
_PARTS = {"split", "rsplit", "partition", "rpartition", "count"}


def is_address(name: str) -> bool:
    """Whether an input's name says that it takes an address."""
    return bool(_URLISH.search(name))


def own_page(name: str) -> tuple[str, ...]:
    """What is tried before all else for an input by its name: a text that the check of an address
    compares it with may be a host, and no address."""
    return (_OWN_PAGE,) if is_address(name) else ()


def taken(
    value_of: Callable[[Any], object],
    checks: Iterable[Any],
    usual: Iterable[Any],
    model: Any,
    *,
    first: Iterable[Any] = (),
) -> Any | None:
    """The first value that `value_of` does not raise for; None where it raises for all.

    What the project's code writes is rolled back.

    Args:
        checks: functions that are asked, for what their source says.
        usual: values that are tried besides.
        first: values that are tried before what the checks say.
        model: of the rows that are at stake, None where there is none.
    """
    said = itertools.chain.from_iterable(map(texts, checks))
    found = dict.fromkeys([*first, *said, *usual, *_SHAPES])
    return first_taken(value_of, list(found)[:MOST], model)


def first_taken(value_of: Callable[[Any], object], values: Iterable[Any], model: Any) -> Any | None:
    """As `taken`, of these values alone."""
    using = router.db_for_write(model) if model is not None else None
    with transaction.atomic(using=using):
        try:
            return next(filter(_passing(value_of, using), values), None)
        finally:
            transaction.set_rollback(True, using=using)


def _passing(value_of: Callable[[Any], object], using: str | None) -> Callable[[Any], bool]:
    def passes(value: Any) -> bool:
        try:
            with transaction.atomic(using=using):
                value_of(value)
        except Exception:  # however the project refuses it
            return False
        return True

    return passes


def texts(check: Any) -> Iterator[str]:
    """What the source of a function, or of what it is the method of, compares a text with."""
    function = inspect.unwrap(getattr(check, "__func__", check))
    tree = _tree_of(function)
    if tree is None:
        return
    begins, ends, others = [""], [""], []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            given = [text for each in node.args for text in _constants(each, function)]
            name = node.func.attr
            if name == "startswith":
                begins += given
            elif name in ("endswith", "removesuffix"):
                ends += given
            elif name in _OF_KIND:
                others.append(_OF_KIND[name])
            elif name in _PARTS:
                others += [f"{one}{text}{other}" for text in given for one, other in
                           (("1", "2"), ("alpha", "bravo"), ("A", "1"))]  # fmt: skip
            elif name == "strptime":
                others += [_DAY.strftime(text) for text in given if "%" in text]
            elif name == "get":
                others += _keys(node.func.value, function)
            elif name in ("match", "fullmatch", "search"):
                patterns = [*given, *_patterns(node.func.value, function)]
                others += [text for each in patterns for text in _of_pattern(each)]
        elif isinstance(node, ast.Compare):
            others += _compared(node, function)
        elif isinstance(node, ast.Subscript):
            others += _keys(node.value, function)
    yield from others
    for begin, end in itertools.product(begins, ends):
        if begin or end:
            yield from (f"{begin}{core}{end}" for core in _CORES)


def listed(handler: Any) -> dict[str, str]:
    """By key of a body, the first of the values that a handler takes there:
    `kind = request.POST.get("kind")`, then `kind not in KINDS`."""
    function = inspect.unwrap(getattr(handler, "__func__", handler))
    tree = _tree_of(function)
    if tree is None:
        return {}
    keys = _keys_of(tree)
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.In, ast.NotIn)):
            left = node.left
            key = keys.get(left.id, "") if isinstance(left, ast.Name) else _key_read(left)
            text = next(_constants(node.comparators[0], function), "")
            if key and text:
                found.setdefault(key, text)
    return found


def objects(handler: Any) -> set[str]:
    """Keys of a body of which a handler wants objects: `isinstance(data["rules"], dict)`."""
    function = inspect.unwrap(getattr(handler, "__func__", handler))
    tree = _tree_of(function)
    keys = _keys_of(tree) if tree is not None else {}
    found = set()
    for node in ast.walk(tree) if tree is not None else ():
        if not isinstance(node, ast.Call) or len(node.args) != 2:
            continue
        if ast.unparse(node.func) == "isinstance" and ast.unparse(node.args[1]) == "dict":
            value = node.args[0]
            found.add(keys.get(value.id, "") if isinstance(value, ast.Name) else _key_read(value))
    return found - {""}


def _keys_of(tree: ast.AST) -> dict[str, str]:
    """By name of a variable: the key of a body that it is read from."""
    keys: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            names, values = _sides(node)
            for name, value in zip(names, values, strict=False):
                if isinstance(name, ast.Name):
                    keys[name.id] = _key_read(value)
    return keys


def _sides(node: ast.Assign) -> tuple[list[ast.expr], list[ast.expr]]:
    """What is assigned to, and the values: several of each in `a, b = 1, 2`."""
    target, value = node.targets[0], node.value
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return target.elts, value.elts
    return [target], [value]


def _key_read(node: ast.expr) -> str:
    """The key of `request.POST.get("kind")` and `request.data["kind"]`; empty for others."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        is_read, key = node.func.attr == "get", next(iter(node.args), None)
    else:
        is_read, key = isinstance(node, ast.Subscript), getattr(node, "slice", None)
    is_text = isinstance(key, ast.Constant) and isinstance(key.value, str)
    return str(getattr(key, "value", "")) if is_read and is_text else ""


def _tree_of(function: Any) -> ast.AST | None:
    """The source of a function of the project's own; None of others."""
    code = getattr(function, "__code__", None)
    if code is None or not is_user_path(code.co_filename):
        return None
    try:
        return ast.parse(textwrap.dedent(inspect.getsource(function)))
    except (OSError, SyntaxError, ValueError):
        return None


def _compared(node: ast.Compare, function: Any) -> Iterator[str]:
    sides = [node.left, *node.comparators]
    is_length = any(
        isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id == "len"
        for each in sides
    )
    for side in sides:
        for text in _constants(side, function):
            if is_length and text.isdigit() and 0 < int(text) < 200:
                yield from (letter * int(text) for letter in "1Aa")
            elif not is_length:
                yield text


def _constants(node: ast.expr, function: Any) -> Iterator[str]:
    """Texts and numbers that an expression is, or holds, by its names too."""
    if isinstance(node, ast.Constant):
        value: Any = node.value
    elif isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        for each in node.elts:
            yield from _constants(each, function)
        return
    else:
        value = _known(node, function)
    many = isinstance(value, (tuple, list, set, frozenset, dict))
    for each in itertools.islice(sorted(value, key=str) if many else (value,), 8):
        if isinstance(each, (list, tuple)) and each:
            each = each[0]  # of choices
        if isinstance(each, (str, int, float)) and not isinstance(each, bool):
            yield str(each)


def _keys(node: ast.expr, function: Any) -> list[str]:
    """Keys of a dictionary that a value is looked up in: `EXPORTERS[kind]`."""
    return list(_constants(node, function)) if isinstance(_known(node, function), dict) else []


def _patterns(node: ast.expr, function: Any) -> Iterator[str]:
    value = _known(node, function)
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value.pattern


def _known(node: ast.expr, function: Any) -> Any:
    """What a name of the function's module, or an attribute of one, is; None for others."""
    if isinstance(node, ast.Name):
        return function.__globals__.get(node.id)
    if isinstance(node, ast.Attribute):
        holder = _known(node.value, function)
        return getattr(holder, node.attr, None) if isinstance(holder, type) else None
    return None


def _of_pattern(pattern: str) -> Iterator[str]:
    for number in (12, 3456):
        text = expressions.text_of(pattern, number)
        if text is not None:
            yield text

"""Calls of a project's functions in tests: arguments by their names, as models and their fields."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from django_pro import sandbox
from django_pro.agent import test_rows
from django_pro.agent.work import Work
from django_pro.edits.query_test import Row, call, made

_NUMBERS = ("IntegerField", "PositiveIntegerField", "PositiveSmallIntegerField",
            "SmallIntegerField", "BigIntegerField", "PositiveBigIntegerField")  # fmt: skip
_VALUES = {
    **dict.fromkeys(_NUMBERS, "1"), "FloatField": "1.5", "DecimalField": 'Decimal("1.00")',
    "BooleanField": "True", "DateTimeField": "timezone.now()",
    "DateField": "timezone.now().date()", "EmailField": '"reader@example.com"',
    "URLField": '"https://example.com/"', "SlugField": '"a-slug"', "JSONField": "{}",
}  # fmt: skip
_ENOUGH = 100
"""Of whatever a row counts from nought on, e.g. what is in stock."""


def module_of(work: Work, path: Path) -> str:
    return sandbox.module_of(Path(work.original.root), path)


def calls(work: Work, path: Path, name: str, indent: int) -> Iterator[str]:
    """Statements that call a function of a module, where its arguments can be made up; `user` is a
    user that the test has. None for a view.

    Raises:
        NotProvenError: a row that it takes can't be made.
    """
    function = next(
        (each for each in ast.parse(work.copy.read(path)).body
         if isinstance(each, ast.FunctionDef) and each.name == name), None,
    )  # fmt: skip
    if function is None:
        return
    needed = _needed(function.args)
    if "request" in needed or function.args.posonlyargs:
        return
    lines, arguments = [f"{' ' * indent}n = 1"], []
    known: dict[str, str] = {}
    for each in needed:
        plain = each.removesuffix("_id").removesuffix("_pk")
        label, value = _meant(work, plain)
        if label == work.web.user:
            value = "user"
        elif label:
            if label not in known:
                rows = test_rows.rows(work, label, "user")
                lines += [line for row in rows for line in _made(work, row, indent)]
                known[label] = rows[-1].name
            value = known[label]
        arguments.append(f"{each}={value}{'.pk' if label and plain != each else ''}")
    yield "\n".join((*(lines if known else ()), *call(name, arguments, indent)))


def _needed(given: ast.arguments) -> list[str]:
    """Names of the arguments without a default."""
    found = given.args[: len(given.args) - len(given.defaults)]
    found += [
        each for each, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)
        if default is None
    ]  # fmt: skip
    return [each.arg for each in found]


def _meant(work: Work, name: str) -> tuple[str, str]:
    """The label of the model that an argument's name means; else a value, by the field of that
    name that some model has."""
    if name == "user":
        return work.web.user, ""
    models = work.original.named(name)
    if models:
        return models[0].label, ""
    for model in work.original.own_models():
        for field in model.fields:
            if field.name == name and field.concrete:
                return field.to or "", _VALUES.get(field.kind, '"1"')
    is_number = name in ("quantity", "amount", "count", "number", "total")
    return "", _VALUES["EmailField"] if "mail" in name else "1" if is_number else '"1"'


def _made(work: Work, row: Row, indent: int) -> Iterator[str]:
    """The statements that make a row; where it counts something from nought on there is enough."""
    model = next((each for each in work.original.models if each.name.lower() == row.name), None)
    given = {each[0] for each in row.values}
    counts = tuple(
        (field.name, str(min(_ENOUGH, int(field.high or _ENOUGH))))
        for field in (model.fields if model is not None else ())
        if field.kind in _NUMBERS and field.has_default and field.name not in given
        and field.editable and not field.choices
    )  # fmt: skip
    yield from made(replace(row, values=(*row.values, *counts)), indent, named=True)

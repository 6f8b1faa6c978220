"""Calls of a project's functions in tests: arguments by their names, as models and their fields."""

from __future__ import annotations

import ast
import re
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
_MOST_STATES = 8
"""Of rows, that a function is called with."""
_ENOUGH = 100
"""Of whatever a row counts from nought on, e.g. what is in stock."""


def module_of(work: Work, path: Path) -> str:
    return sandbox.module_of(Path(work.original.root), path)


def calls(work: Work, path: Path, name: str, indent: int) -> Iterator[str]:
    """Statements that call a function of a module, where its arguments can be made up; `user` is a
    user that the test has. The same follow with rows in each state that the function looks at. None
    for a view.

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
    if "request" in (each.arg for each in needed) or function.args.posonlyargs:
        return
    lines, arguments = [f"{' ' * indent}n = 1"], []
    known: dict[str, str] = {}
    states: list[tuple[Row, str, str]] = []
    source = ast.unparse(function)
    for each in needed:
        is_many = _is_many(function, each)
        one = _ENDS.sub("", _singular(each.arg) if is_many else each.arg)
        label, value = _meant(work, one, each.annotation, source)
        if label == work.web.user:
            value = "user"
        elif label:
            if label not in known:
                rows = test_rows.rows(work, label, "user")
                for row in rows:
                    statement = list(_made(work, row, indent))
                    # What two arguments need is one row: there may be no second one like it.
                    if "\n".join(statement) not in "\n".join(lines):
                        lines += statement
                known[label] = rows[-1].name
                states += [(rows[-1], *each) for each in _states(work, label, source)]
            value = known[label]
        value += ".pk" if label and _ENDS.search(each.arg) else ""
        arguments.append(f"{each.arg}={f'[{value}]' if is_many else value}")
    called = call(name, arguments, indent)
    yield "\n".join((*(lines if known else ()), *called))
    for row, field, value in states[:_MOST_STATES]:
        usual = "\n".join(_made(work, row, indent))
        given = tuple(each for each in row.values if each[0] != field)
        stated = "\n".join(_made(work, replace(row, values=(*given, (field, value))), indent))
        yield "\n".join((*lines, *called)).replace(usual, stated, 1)


def _states(work: Work, label: str, source: str) -> Iterator[tuple[str, str]]:
    """Fields of a model that the source looks at and that say in which state a row is, each with
    each of its values."""
    model = next(each for each in work.original.models if each.label == label)
    for field in model.fields:
        if field.concrete and re.search(rf"\.{field.name}\b|\b{field.name}=", source):
            values = ("True", "False") if field.kind == "BooleanField" else field.values
            yield from (
                (field.name, each if field.kind == "BooleanField" else repr(each).replace("'", '"'))
                for each in values
            )


_CALLED = r"`?(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*\(\)`?"
_LIST = rf"{_CALLED}(?:(?:, and |,? and |, ){_CALLED})*"
_CALLS = re.compile(
    rf"\b(?:calls?|calling|runs?|triggers?|fires?|invokes?|executes?) ({_LIST})"
    rf"|({_LIST}) (?:are |is |(?:\w+ )?(?:should |must |has to |have to |needs? to |can |may ))"
)


def stated(text: str) -> tuple[str, ...]:
    """Names that a text says are called by a function: `door.grant` of `calls door.grant()`."""
    found = [each[1] or each[2] for each in _CALLS.finditer(text)]
    names = (name for each in found for name in re.findall(r"[\w.]+(?=\(\))", each))
    return tuple(dict.fromkeys(names))


_ENDS = re.compile(r"_(?:id|pk)s?$")
_MANY = re.compile(r"^(?:\w+\.)*(?:list|tuple|set|Sequence|Iterable|Collection|QuerySet)\b", re.I)


def _is_many(function: ast.FunctionDef, each: ast.arg) -> bool:
    """Whether an argument is a list: by its annotation, or because the function goes through it."""
    if each.annotation is not None and _MANY.match(ast.unparse(each.annotation)):
        return True
    through = (
        node.iter for node in ast.walk(function) if isinstance(node, ast.For | ast.comprehension)
    )
    return any(isinstance(node, ast.Name) and node.id == each.arg for node in through)


def _singular(name: str) -> str:
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name[:-2] if name.endswith(("sses", "xes", "ches")) else name.removesuffix("s")


def _needed(given: ast.arguments) -> list[ast.arg]:
    """The arguments without a default."""
    found = given.args[: len(given.args) - len(given.defaults)]
    return found + [
        each for each, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)
        if default is None
    ]  # fmt: skip


def _meant(work: Work, name: str, annotation: ast.expr | None, source: str) -> tuple[str, str]:
    """The label of the model that an argument's name or annotation means; else a value, by the
    field of that name that some model has, first of all one that the function's source names."""
    if name == "user":
        return work.web.user, ""
    stated = re.findall(r"\w+", ast.unparse(annotation)) if annotation is not None else []
    models = [
        *(model for each in stated for model in work.original.named(each) if model.name == each),
        *work.original.named(name),
    ]
    if models:
        return models[0].label, ""
    own = work.original.own_models()
    for model in sorted(own, key=lambda each: not re.search(rf"\b{each.name}\b", source)):
        for field in model.fields:
            if field.name == name and field.concrete:
                value = _VALUES.get(field.kind, '"1"')
                return field.to or "", repr(field.values[0]) if field.values else value
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

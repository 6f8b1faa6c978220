"""Which rows a page is about: `upcoming sessions`, `not the cancelled ones`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django_pro.agent import tracebacks
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model
from django_pro.scaffold.found_pages import Scope


def scope(model: Model, word: str, but: str) -> Scope:
    """The rows that are meant by `upcoming`, `not the cancelled ones`.

    Raises:
        NotProvenError: no method of the project's querysets and no flag is called so.
    """
    source, shown, hidden = "", dict[str, str](), list[tuple[str, str]]()
    method = _method(model, word) if word else None
    if method is not None:
        source = f".{word}()"
        for name, value in _conditions(method):
            good, bad = _values(name, value)
            shown[name.partition("__")[0]] = good
            hidden.append((name.partition("__")[0], bad))
    elif word:
        flag = _flag(model, word)
        source = f".filter({flag}=True)"
        shown[flag], hidden = "True", [(flag, "False")]
    if but:
        flag = _flag(model, re.sub(r" (?:ones|\w+s)$", "", but).rpartition(" ")[2])
        if shown.get(flag) == "True":
            raise NotProvenError(f"`{but}` and `{word}` are no rows. Nothing is written.")
        if flag not in shown:
            source += f".filter({flag}=False)"
            hidden.append((flag, "True"))
            shown[flag] = "False"
    return Scope(source, shown, tuple(hidden))


def _flag(model: Model, word: str) -> str:
    names = (word.lower(), f"is_{word.lower()}")
    for each in model.fields:
        if each.kind == "BooleanField" and each.name.lower() in names:
            return each.name
    raise NotProvenError(
        f"Which rows are {word}? No method without arguments of the querysets of {model.name} and "
        "no flag is called so. Nothing is written."
    )


def _method(model: Model, word: str) -> ast.FunctionDef | None:
    """The method of the model's own querysets or manager of that name."""
    try:
        tree = ast.parse(Path(model.path).read_text(encoding="utf-8"))
    except (OSError, SyntaxError):
        return None
    managers = " ".join(
        ast.unparse(each.value)
        for node in tree.body if isinstance(node, ast.ClassDef) and node.name == model.name
        for each in node.body
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "objects"
    )  # fmt: skip
    for node, holder in tracebacks.functions(tree):
        is_held = holder and re.search(rf"\b{holder}\b(?=\.as_manager|\(|\))", managers)
        if is_held and node.name == word.lower() and len(node.args.args) == 1:
            return node if isinstance(node, ast.FunctionDef) else None
    return None


def _conditions(method: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """What a method that filters and does nothing else filters by."""
    last = method.body[-1]
    body = method.body[1:] if ast.get_docstring(method) else method.body
    call = last.value if isinstance(last, ast.Return) else None
    if (
        len(body) != 1 or not isinstance(call, ast.Call) or call.args
        or not re.fullmatch(r"self(?:\.get_queryset\(\))?\.filter", ast.unparse(call.func))
    ):  # fmt: skip
        raise NotProvenError(
            f"What {method.name}() filters by is not understood, and a row of it can't be made for "
            "a test. Nothing is written."
        )
    for each in call.keywords:
        yield each.arg or "", ast.unparse(each.value)


def _values(name: str, value: str) -> tuple[str, str]:
    """Python of a value that a condition is true of, and of one that it is not."""
    field, _, how = name.partition("__")
    if value in ("True", "False") and not how:
        return value, str(value == "False")
    if value in ("timezone.now()", "timezone.localdate()") and how in ("gt", "gte", "lt", "lte"):
        later, sooner = f"{value} + timedelta(days=2)", f"{value} - timedelta(days=2)"
        return (later, sooner) if how.startswith("g") else (sooner, later)
    raise NotProvenError(
        f"A row of which {field} is {value} can't be made for a test. Nothing is written."
    )

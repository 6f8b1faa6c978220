"""A way back that puts a mark in front of a text again, which the way there has cut off and turned
into a value: `[urgent] call them` became `call them` with `level="urgent"`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from django_pro.agent.work import NotProvenError
from django_pro.edits.source_text import string_of

_PUT = r"\b(?:puts?|putting|adds?|adding|writes?|sets?|brings?|glues?|restor\w+|re-?insert\w*)\b"
_FRONT = (
    r"(?:in front of|ahead of|at the (?:head|start|beginning|front) of"
    r"|(?:on)?to the (?:head|start|beginning|front) of)\b"
)
_MEANT = re.compile(
    rf"{_PUT}(?:\"[^\"\n]*\"|[^.;!?\n]|\.(?!\s)){{0,80}}?\b{_FRONT}|\bprepend\w*"
    r"|\bprefix(?:es)? (?:\w+ ){0,3}?(?:back|again)\b"
    r"|\bprefix(?:es)? .{0,60}\bwith (?:its|their|the)\b"
)
_PARTS = (ast.JoinedStr, ast.FormattedValue, ast.BinOp, ast.Add, ast.Name, ast.Load, ast.Constant)
"""What a mark is built of: nothing that could give something else on the way back."""
_STATEMENTS = 2
"""`Model = apps.get_model(...)`, and the loop."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The way there: for each of the values, rows whose text starts with a mark get the value, and
    their text without the mark."""

    label: str
    """Of the model."""
    text: str
    """The field that loses its mark."""
    target: str
    """Source of what the outer loop gives names to, and of what it goes through."""
    through: str
    mark: str
    """Source of the mark."""
    given: Mapping[str, str]
    """Fields that are filled, with the source of their values."""
    rows: tuple[tuple[str, Mapping[str, object]], ...] = field(default=())
    """Each mark with the values that it becomes."""

    @property
    def told(self) -> str:
        shown = "; ".join(
            f"`{mark}` where {' and '.join(f'{name} is {value}' for name, value in values.items())}"
            for mark, values in self.rows
        )
        return (
            f"{self.text} begins with its mark again: {shown}. A row that got its value later, "
            f"and never had a mark, gets it too; other rows keep their {self.text}."
        )

    def function(self, name: str) -> str:
        """Source of the way back."""
        app, _, model = self.label.partition(".")
        given = ", ".join(f"{field}={value}" for field, value in self.given.items())
        return (
            f'def {name}(apps, schema_editor):\n    {model} = apps.get_model("{app}", "{model}")\n'
            f"    for {self.target} in {self.through}:\n"
            f"        for row in {model}.objects.filter({given}).exclude({self.text}=None):\n"
            f"            row.{self.text} = {self.mark} + row.{self.text}\n"
            f'            row.save(update_fields=["{self.text}"])'
        )

    def test(self, file: str, before: str) -> str:
        """A test that goes back with a row of each mark and one without, and forth again."""
        rows = "".join(
            f"            ({_source(values)}, {_source(f'{mark}a')}),\n"
            for mark, values in self.rows
        )
        return _TEST.format(
            file=file, before=before, label=self.label, text=self.text, rows=rows + "        "
        )


_TEST = """
    def test_marks_come_back(self):
        apps = self.migrated("{file}")
        rows = {{}}
        for n, (given, marked) in enumerate([
{rows}], 1):
            rows[self.made(apps, n, {text}="a", **given).pk] = marked
        plain = self.made(apps, 90, {text}="b").pk
        kept = [*rows, plain]
        model = self.migrated("{before}").get_model("{label}")
        found = dict(model.objects.filter(pk__in=kept).values_list("pk", "{text}"))
        self.assertEqual(found, {{**rows, plain: "b"}})
        model = self.migrated("{file}").get_model("{label}")
        found = dict(model.objects.filter(pk__in=kept).values_list("pk", "{text}"))
        self.assertEqual(found, {{**dict.fromkeys(rows, "a"), plain: "b"}})
"""


def is_meant(low: str) -> bool:
    """Whether something is to be put in front of a text."""
    return _MEANT.search(low) is not None


def of(module: ast.Module, function: ast.FunctionDef | None, name: str) -> Marked:
    """What a migration's function cuts off.

    Raises:
        NotProvenError: it does something else.
    """
    found = written(module, function) if function is not None else None
    if found is None:
        raise NotProvenError(
            f"{name} does not cut a mark off a text and keep it as a value, in a loop that is "
            "understood: what is to be put in front again is not known. Nothing is written."
        )
    return found


def written(module: ast.Module, function: ast.FunctionDef) -> Marked | None:
    """What a function does, where it is one loop over marks that are known."""
    body = [each for each in function.body if not _is_text(each)]
    if len(body) != _STATEMENTS:
        return None
    got, outer = body
    if not (isinstance(got, ast.Assign) and isinstance(got.value, ast.Call)):
        return None
    if not isinstance(outer, ast.For):
        return None
    label = ".".join(filter(None, map(string_of, got.value.args)))
    if not ast.unparse(got.value.func).endswith("apps.get_model") or label.count(".") != 1:
        return None
    inner, marks = outer.body[-1], outer.body[:-1]
    if not isinstance(inner, ast.For) or outer.orelse or inner.orelse or len(marks) > 1:
        return None
    names = {ast.unparse(each) for each in _names(outer.target)}
    known = dict(_assigned(each) for each in marks if isinstance(each, ast.Assign))
    if len(known) != len(marks) or names & set(known):
        return None
    looked = _looked(inner.iter, ast.unparse(got.targets[0]))
    if looked is None or not isinstance(inner.target, ast.Name):
        return None
    text, start = looked
    mark = known.get(ast.unparse(start), start)
    given = _given(inner, text, ast.unparse(start), names)
    if given is None or not _is_plain(mark, names):
        return None
    found = Marked(
        label, text, ast.unparse(outer.target), ast.unparse(outer.iter), ast.unparse(mark),
        {name: ast.unparse(value) for name, value in given.items()},
    )  # fmt: skip
    rows = list(_rows(module, outer, mark, given))
    marked = {mark for mark, _ in rows}
    values = {repr(sorted(each.items())) for _, each in rows}
    if not rows or "" in marked or len(marked) != len(rows) or len(values) != len(rows):
        return None  # which mark a value had is not known
    return Marked(
        found.label, text, found.target, found.through, found.mark, found.given, tuple(rows)
    )


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _names(target: ast.expr) -> Sequence[ast.expr]:
    return target.elts if isinstance(target, ast.Tuple) else [target]


def _assigned(node: ast.Assign) -> tuple[str, ast.expr]:
    return ", ".join(map(ast.unparse, node.targets)), node.value


def _looked(node: ast.expr, model: str) -> tuple[str, ast.expr] | None:
    """Field and mark of `Model.objects.filter(field__startswith=mark)`."""
    if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".iterator"):
        node = node.func.value if isinstance(node.func, ast.Attribute) else node
    if not isinstance(node, ast.Call) or ast.unparse(node.func) != f"{model}.objects.filter":
        return None
    if node.args or len(node.keywords) != 1:
        return None
    name, _, lookup = (node.keywords[0].arg or "").rpartition("__")
    return (
        (name, node.keywords[0].value) if lookup == "startswith" and name.isidentifier() else None
    )


def _given(loop: ast.For, text: str, mark: str, names: set[str]) -> Mapping[str, ast.expr] | None:
    """The fields that each row gets beside its text without the mark; None where more is done."""
    row = ast.unparse(loop.target)
    without = {
        f"row.{text}[len({mark}):]", f"row.{text}.removeprefix({mark})",
        f"row.{text}.replace({mark}, '', 1)",
    }  # fmt: skip
    cut = {each.replace("row.", f"{row}.", 1) for each in without}
    found: dict[str, ast.expr] = {}
    for each in loop.body:
        is_save = isinstance(each, ast.Expr) and ast.unparse(each.value).startswith(f"{row}.save(")
        if is_save and each is loop.body[-1]:
            continue
        if not isinstance(each, ast.Assign) or len(each.targets) != 1:
            return None
        target = each.targets[0]
        if not isinstance(target, ast.Attribute) or ast.unparse(target.value) != row:
            return None
        if target.attr != text and not _is_plain(each.value, names):
            return None
        found[target.attr] = each.value
    taken = found.pop(text, None)
    return found if taken is not None and ast.unparse(taken) in cut and found else None


def _is_plain(node: ast.expr, names: set[str]) -> bool:
    """Whether it is built of texts and of what the loop gives alone."""
    parts = list(ast.walk(node))
    return all(
        isinstance(each, _PARTS)
        and not (isinstance(each, ast.Name) and each.id not in names)
        and not (isinstance(each, ast.FormattedValue) and ast.unparse(each) != _bare(each))
        for each in parts
    )


def _bare(node: ast.FormattedValue) -> str:
    """As it is without a format."""
    return ast.unparse(ast.FormattedValue(node.value, -1))


def _rows(
    module: ast.Module, loop: ast.For, mark: ast.expr, given: Mapping[str, ast.expr]
) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Each mark with its values, of a loop over literals or over a constant of the module."""
    node: ast.expr = loop.iter
    is_items = ast.unparse(node).endswith(".items()")
    if is_items and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        node = node.func.value
    if isinstance(node, ast.Name):
        found = [
            each.value for each in module.body
            if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == node.id
        ]  # fmt: skip
        if len(found) != 1:
            return
        node = found[0]
    try:
        listed = ast.literal_eval(node)
    except ValueError:
        return
    names = [ast.unparse(each) for each in _names(loop.target)]
    if not isinstance(listed, dict | list | tuple):
        return
    for each in listed.items() if is_items and isinstance(listed, dict) else listed:
        values = each if isinstance(loop.target, ast.Tuple) else (each,)
        if not isinstance(values, tuple | list) or len(values) != len(names):
            return
        known = dict(zip(names, values, strict=True))
        yield str(_value(mark, known)), {name: _value(one, known) for name, one in given.items()}


def _value(node: ast.expr, known: Mapping[str, object]) -> object:
    """What an expression of `_PARTS` comes to."""
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Name):
        return known[node.id]
    if isinstance(node, ast.FormattedValue):
        return str(_value(node.value, known))
    if isinstance(node, ast.BinOp):
        return f"{_value(node.left, known)}{_value(node.right, known)}"
    if isinstance(node, ast.JoinedStr):
        return "".join(str(_value(each, known)) for each in node.values)
    raise AssertionError("looked at before")


def _source(value: object) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f'"{name}": {_source(one)}' for name, one in value.items()) + "}"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return repr(value)

"""Bodies of requests that a serializer takes, as its source and its model tell."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from django_pro.agent import test_rows
from django_pro.agent.work import Work
from django_pro.core.outline import Field, Model
from django_pro.edits.query_test import made
from django_pro.edits.source_text import string_of

_TEXT = '"1"'
_OF_FIELDS = {
    "IntegerField": "2", "FloatField": "2.5", "DecimalField": '"2.00"', "BooleanField": "True",
    "EmailField": '"reader@example.com"', "URLField": '"https://example.com/"',
    "JSONField": "{}", "DictField": "{}", "ListField": "[]",
}  # fmt: skip
_DEEPEST = 3


@dataclass
class Body:
    """A dictionary in Python, and the rows that it names."""

    lines: list[str] = field(default_factory=list)
    source: str = ""
    days: int = 1
    """Dates follow each other in their order: ends come after starts."""


def is_serializer(node: ast.ClassDef) -> bool:
    return any(ast.unparse(each).endswith("Serializer") for each in node.bases)


def body(work: Work, path: Path, name: str, indent: int) -> Body | None:
    """What a serializer of a module takes; None where it is none, or has no fields of its own.

    Raises:
        NotProvenError: a row that it names can't be made.
    """
    found = Body()
    found.source = _object(work, path, name, indent, found, 0)
    return found if found.source else None


def _object(work: Work, path: Path, name: str, indent: int, whole: Body, depth: int) -> str:
    tree = ast.parse(work.copy.read(path))
    nodes = {each.name: each for each in tree.body if isinstance(each, ast.ClassDef)}
    node = nodes.get(name)
    if node is None or not is_serializer(node) or depth > _DEEPEST:
        return ""
    declared = {
        each.targets[0].id: each.value for each in node.body
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name)
        and isinstance(each.value, ast.Call)
    }  # fmt: skip
    stated = meta(node)
    models = work.original.named(ast.unparse(stated["model"])) if "model" in stated else ()
    model = models[0] if models else None
    closed = set(texts(stated.get("read_only_fields")))
    parts = []
    for each in dict.fromkeys((*texts(stated.get("fields")), *declared)):
        if each in closed:
            continue
        own = next((one for one in (model.fields if model else ()) if one.name == each), None)
        if each in declared:
            value = _declared(work, path, declared[each], own, indent, whole, depth)
        else:
            value = _of_model(work, own, indent, whole)
        if value:
            parts.append(f'"{each}": {value}')
    return f"{{{', '.join(parts)}}}" if parts else ""


def meta(node: ast.ClassDef) -> dict[str, ast.expr]:
    """What the class `Meta` of a serializer or a form states."""
    return {
        each.targets[0].id: each.value
        for inner in node.body if isinstance(inner, ast.ClassDef) and inner.name == "Meta"
        for each in inner.body
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name)
    }  # fmt: skip


def texts(node: ast.expr | None) -> Iterator[str]:
    """The texts of a list."""
    if isinstance(node, ast.List | ast.Tuple):
        yield from filter(None, map(string_of, node.elts))


def _declared(
    work: Work, path: Path, call: ast.expr, own: Field | None, indent: int, whole: Body, depth: int
) -> str:
    if not isinstance(call, ast.Call):
        return ""
    kind = ast.unparse(call.func).rpartition(".")[2]
    given = {each.arg: each.value for each in call.keywords}
    if kind in ("SerializerMethodField", "ReadOnlyField", "HiddenField") or "read_only" in given:
        return ""
    if kind.endswith("Serializer"):
        inner = _object(work, path, kind, indent, whole, depth + 1)
        return f"[{inner}]" if inner and "many" in given else inner
    if "queryset" in given:
        names = [each.id for each in ast.walk(given["queryset"]) if isinstance(each, ast.Name)]
        models = [model for each in names for model in work.original.named(each)]
        if not models:
            return ""
        by = given.get("slug_field") or (call.args[0] if call.args else None)
        attribute = string_of(by) if by is not None and kind == "SlugRelatedField" else "pk"
        value = f"{_row(work, models[0], indent, whole)}.{attribute or 'pk'}"
        return f"[{value}]" if "many" in given else value
    if kind in ("DateField", "DateTimeField"):
        return _date(kind, whole)
    return _of_model(work, own, indent, whole) if own else _OF_FIELDS.get(kind, _TEXT)


def _of_model(work: Work, own: Field | None, indent: int, whole: Body) -> str:
    """The value of a field of the model; empty where a request gives none."""
    if own is None or not own.concrete or not own.editable or own.primary_key or own.has_default:
        return ""
    if own.kind in ("DateField", "DateTimeField"):
        return _date(own.kind, whole)
    if own.to:
        held = next((each for each in work.original.models if each.label == own.to), None)
        if held is None or own.kind not in ("ForeignKey", "OneToOneField"):
            return ""
        return "user.pk" if own.to == work.web.user else f"{_row(work, held, indent, whole)}.pk"
    choices = [each for each in own.values if isinstance(each, str) and each]
    return f'"{choices[0]}"' if choices else test_rows.PLAIN.get(own.kind, _TEXT)


def _date(kind: str, whole: Body) -> str:
    whole.days += 1
    return f'"2030-01-{whole.days:02}{"T03:04:05Z" if kind == "DateTimeField" else ""}"'


def _row(work: Work, model: Model, indent: int, whole: Body) -> str:
    """The variable of a row that is made before."""
    rows = test_rows.rows(work, model.label, "user")
    for line in (line for row in rows for line in made(row, indent, named=True)):
        if line not in whole.lines:
            whole.lines.append(line)
    return rows[-1].name

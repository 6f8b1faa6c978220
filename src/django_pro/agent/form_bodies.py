"""What a browser sends for a form, as the form's source and its model tell."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from django_pro.agent import endpoints, full_rows, serializer_bodies, test_rows
from django_pro.agent.serializer_bodies import Body
from django_pro.agent.work import Work
from django_pro.core.outline import Field, Model
from django_pro.edits.query_test import made
from django_pro.edits.source_text import string_of

_ROWS = ("ModelChoiceField", "ModelMultipleChoiceField")
_KEYS = ("ForeignKey", "OneToOneField", "ManyToManyField")
_OF_FIELDS = {
    "IntegerField": "2", "FloatField": "2.5", "DecimalField": '"2.00"', "BooleanField": '"on"',
    "EmailField": '"reader@example.com"', "URLField": '"https://example.com/"',
    "DateField": '"2030-01-02"', "DateTimeField": '"2030-01-02 03:04"', "TimeField": '"03:04"',
    "SlugField": '"a-slug"', "JSONField": '"{}"',
}  # fmt: skip
_TEXT = '"1"'


def bodies(work: Work, path: Path, name: str, indent: int) -> Iterator[Body]:
    """What each form of the project takes that a view of a module names; rows that it chooses from
    are the user's where they are anybody's, as any others are, and then with dates to come.

    Raises:
        NotProvenError: a row that it chooses from can't be made.
    """
    tree = ast.parse(work.copy.read(path))
    view = next((each for each in tree.body if getattr(each, "name", "") == name), None)
    names = [each.id for each in ast.walk(view) if isinstance(each, ast.Name)] if view else []
    for each in dict.fromkeys(names):
        place, called = endpoints.defined(work, path, tree, each)
        form = _class(work, place, called)
        if form is None:
            continue
        for is_later in (False, True):
            found = Body()
            parts = [
                f'"{field}": {value}'
                for field, value in _values(work, form, indent, found, is_later=is_later)
                if value
            ]
            if not parts or (is_later and not any("timezone.now()" in one for one in found.lines)):
                break
            found.source = f"{{{', '.join(parts)}}}"
            yield found


def _class(work: Work, path: Path, name: str) -> ast.ClassDef | None:
    for node in ast.parse(work.copy.read(path)).body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            is_form = any(ast.unparse(each).endswith("Form") for each in node.bases)
            return node if is_form else None
    return None


def _values(
    work: Work, form: ast.ClassDef, indent: int, whole: Body, *, is_later: bool
) -> Iterator[tuple[str, str]]:
    """Each field of the form, and Python of what is sent for it; empty for nothing."""
    meta = serializer_bodies.meta(form)
    models = work.original.named(ast.unparse(meta["model"])) if "model" in meta else ()
    own = {each.name: each for each in (models[0].fields if models else ())}
    declared = {
        each.targets[0].id: each.value for each in form.body
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name)
        and isinstance(each.value, ast.Call)
    }  # fmt: skip
    listed = list(serializer_bodies.texts(meta.get("fields")))
    if "fields" in meta and string_of(meta["fields"]) == "__all__":
        listed = [each.name for each in own.values() if each.concrete and not each.primary_key]
    for name in dict.fromkeys((*listed, *declared)):
        if name in declared:
            model, value = _declared(work, declared[name])
        else:
            model, value = _of_model(work, own.get(name))
        if model is None:
            yield name, value
            continue
        rows = test_rows.rows(work, model.label, "user")
        for row in full_rows.later(rows) if is_later else rows:
            lines = list(made(row, indent, named=True))
            if not set(lines) <= set(whole.lines):
                whole.lines += lines
        yield name, f"[{rows[-1].name}.pk]" if "Multiple" in value else f"{rows[-1].name}.pk"


def _declared(work: Work, call: ast.Call) -> tuple[Model | None, str]:
    """The model that a declared field chooses a row of, and its kind; else the value that it
    takes."""
    kind = ast.unparse(call.func).rpartition(".")[2]
    given = {each.arg: each.value for each in call.keywords}
    if kind in _ROWS:
        chosen = given.get("queryset") or (call.args[0] if call.args else call)
        names = [each.id for each in ast.walk(chosen) if isinstance(each, ast.Name)]
        models = [model for each in names for model in work.original.named(each)]
        return (models[0], kind) if models else (None, "")
    if "choices" in given:
        return None, _choice(given["choices"])
    return None, _OF_FIELDS.get(kind, _TEXT)


def _choice(choices: ast.expr) -> str:
    """The first of choices that stand there."""
    first = choices.elts[0] if isinstance(choices, ast.List | ast.Tuple) and choices.elts else None
    value = first.elts[0] if isinstance(first, ast.List | ast.Tuple) and first.elts else None
    return ast.unparse(value) if isinstance(value, ast.Constant) else ""


def _of_model(work: Work, own: Field | None) -> tuple[Model | None, str]:
    """As `_declared`, of a field of the form's model."""
    if own is None or not own.concrete or not own.editable:
        return None, ""
    if own.to:
        held = next((each for each in work.original.models if each.label == own.to), None)
        if held is None or own.kind not in _KEYS or own.blank:
            return None, ""
        return held, "Multiple" if own.kind == "ManyToManyField" else ""
    choices = [each for each in own.values if isinstance(each, str) and each]
    if own.kind == "BooleanField":
        return None, ""
    value = _OF_FIELDS.get(own.kind) or test_rows.PLAIN.get(own.kind, _TEXT)
    return None, repr(choices[0]).replace("'", '"') if choices else value

"""A way back that removes the rows that the way there has brought, and no others."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from django_pro.agent.work import NotProvenError, Work
from django_pro.edits.source_text import string_of

_REMOVES = r"\b(?:remov|delet|drop|clear|tak|get(?:ting)? rid of|undo)\w*"
_BROUGHT = (
    r"(?:(?:it|they|the migration|the way there|0\d{3}\w*) (?:has |had |have |itself )?"
    r"(?:brought|brings?|added|adds?|created?|creates|inserted|inserts?|seeded|seeds?|put|puts"
    r"|made|makes|loaded|loads?|wrote)\b|(?:that|which) (?:were|was|are) "
    r"(?:brought|added|created|inserted|seeded|loaded)\b|\bseeded (?:rows|ones|values|data))"
)
_SCHEMA = r"(?:columns?|fields?|index(?:es)?|constraints?|tables?|models?)\b"
_MEANT = re.compile(rf"{_REMOVES}(?:(?!\b{_SCHEMA})[^.;!?]){{0,60}}?\b{_BROUGHT}(?! by hand)")
_MAKES = ("get_or_create", "create")
_LOOP_PARTS = 2


@dataclass(frozen=True, slots=True)
class Seeded:
    label: str
    target: str
    """Source of what the loop gives names to, and of what it goes through."""
    through: str
    values: tuple[tuple[str, str], ...]
    """Fields with the source of what each row has got."""

    def function(self, name: str) -> str:
        app, _, model = self.label.partition(".")
        given = ", ".join(f"{field}={value}" for field, value in self.values)
        return (
            f'def {name}(apps, schema_editor):\n    {model} = apps.get_model("{app}", "{model}")\n'
            f"    for {self.target} in {self.through}:\n"
            f"        {model}.objects.filter({given}).delete()"
        )

    @property
    def told(self) -> str:
        fields = " and ".join(field for field, _ in self.values)
        return (
            f"rows of {self.label} with {fields} as the way there writes them are removed, with "
            "their links to others; all others stay, and so do those that were changed since. A "
            "row with the very same values is taken for one of them, whoever added it."
        )

    def test(self, file: str, before: str) -> str:
        return _TEST.format(file=file, before=before, label=self.label)


_TEST = """
    def test_what_was_brought_goes_and_the_rest_stays(self):
        self.migrated("{before}")
        apps = self.migrated("{file}")
        model = apps.get_model("{label}")
        brought = model.objects.count()
        self.assertGreater(brought, 0)
        other = self.made(apps, 1).pk
        model = self.migrated("{before}").get_model("{label}")
        self.assertEqual(list(model.objects.values_list("pk", flat=True)), [other])
        model = self.migrated("{file}").get_model("{label}")
        self.assertEqual(model.objects.count(), brought + 1)
"""


def is_meant(low: str) -> bool:
    """Whether the way back is to remove what the way there has brought."""
    return _MEANT.search(low) is not None


def of(work: Work, function: ast.FunctionDef | None, name: str) -> Seeded:
    """The rows that a function makes.

    Raises:
        NotProvenError: it does something else, or rows of others would go with them.
    """
    found = written(function) if function is not None else None
    if found is None:
        raise NotProvenError(
            f"{name} brings its rows in a way that is not understood: which ones the way back has "
            "to remove is not known. Nothing is written."
        )
    referring = [
        f"{model.name}.{field.name}" for model in work.original.models for field in model.fields
        if field.concrete and field.to == found.label
        and field.kind in ("ForeignKey", "OneToOneField")
    ]  # fmt: skip
    if referring:
        raise NotProvenError(
            f"{', '.join(referring)} refers to {found.label}: what becomes of rows that refer to "
            "what is removed is not known. Nothing is written."
        )
    return found


def written(function: ast.FunctionDef) -> Seeded | None:
    """`Model = apps.get_model(...)`, and a loop that makes one row each."""
    body = [
        each for each in function.body
        if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
    ]  # fmt: skip
    if len(body) != _LOOP_PARTS:
        return None
    got, loop = body
    if not (isinstance(got, ast.Assign) and isinstance(got.value, ast.Call)):
        return None
    if not ast.unparse(got.value.func).endswith("apps.get_model"):
        return None
    label = ".".join(filter(None, map(string_of, got.value.args)))
    if not (isinstance(loop, ast.For) and len(loop.body) == 1 and not loop.orelse):
        return None
    makes = loop.body[0].value if isinstance(loop.body[0], ast.Expr) else None
    through = ast.unparse(loop.iter)
    is_constant = re.fullmatch(r"[A-Z_][A-Z0-9_]*(?:\.items\(\))?", through)
    holder = ast.unparse(got.targets[0])
    if not (isinstance(makes, ast.Call) and is_constant and not makes.args and "." in label):
        return None
    if ast.unparse(makes.func) not in {f"{holder}.objects.{each}" for each in _MAKES}:
        return None
    values = list[tuple[str, str]]()
    for each in makes.keywords:
        if each.arg == "defaults" and isinstance(each.value, ast.Dict):
            for key, value in zip(each.value.keys, each.value.values, strict=True):
                if key is None or not string_of(key):
                    return None
                values.append((string_of(key), ast.unparse(value)))
        elif each.arg is None or "__" in each.arg or each.arg == "defaults":
            return None
        else:
            values.append((each.arg, ast.unparse(each.value)))
    if not values or any("(" in value for _, value in values):
        return None  # a call may give another value on the way back
    names = loop.target.elts if isinstance(loop.target, ast.Tuple) else [loop.target]
    return Seeded(label, ", ".join(map(ast.unparse, names)), through, tuple(values))

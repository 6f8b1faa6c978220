"""A way back that empties what the way there has filled, as a request says."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Field, Model
from django_pro.edits.source_text import string_of
from django_pro.scaffold.stated import INTEGERS, TEXTS

_BACK = (
    r"\b(?:revers\w*|backwards?|way back|roll(?:ed|ing|s)? ?back|undo\w*|undone|go(?:es|ing)? back)"
)
ONE = r"\b(?:add|write|make|need|want|give)\b(?: \w+){0,2}? (?:one|something) (?:that|which)\b"
"""`there is no way back: add one that`."""
_VALUE = (
    r"(?!0\d{3}\b)(?P<value>null|none|an? empty (?:string|text|value)|empty|blank|\"\"|''|0|zero"
    r"|false|true|\"[^\"\n]{1,40}\"|'[^'\n]{1,40}'|`[^`\n]{1,40}`|-?\d+(?:\.\d+)?)(?![\w.]*\w)"
)
"""And no number of a migration, which is gone back to as well."""
_TO = re.compile(
    rf"\b(?:set(?:s|ting)?|put(?:s|ting)?|resets?|turn(?:s|ed)?|go(?:es)?|becomes?|be|is|are)\b"
    rf"(?: (?!and\b|or\b)[\w`'\".]+){{0,5}}? (?:back )?to {_VALUE}",
    re.IGNORECASE,
)
_EMPTIES = (
    r"\b(?:empt(?:y|ies|ied|ying)|clear(?:s|ed|ing)?|blank(?:s|ed|ing)?|wip(?:e|es|ed|ing)"
    r"|nulls?(?= (?:the|them|it|all|that))|unsets?)\b"
)
_AGAIN = r"\b(?:empty|blank|null|none|cleared|emptied)\b(?: again| afterwards)"
_NOT = (
    r"\bno-?op\b|\b(?:does|do|doing|with) nothing\b"
    r"|\bkeeps? (?:the|its|their|all) (?:rows|values|data)"
)
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n")
_MADE: Mapping[str, str] = {
    "BooleanField": "True", "DecimalField": "n", "FloatField": "n",
    "DateTimeField": "timezone.now()", "DateField": "timezone.now().date()",
    "JSONField": '{"n": n}', **dict.fromkeys(INTEGERS, "n"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Emptied:
    field: Field
    value: str
    """Source of what it holds on the way back."""

    @property
    def filled(self) -> str:
        """Source of another value, that may read `n`.

        Raises:
            NotProvenError: none is known.
        """
        kind = self.field.kind
        if kind in TEXTS:
            return 'f"{n}"'
        if kind == "BooleanField" and self.value == "True":
            return "False"
        if kind not in _MADE:
            raise NotProvenError(
                f"A row whose {self.field.name} is filled can't be made for a test. Nothing is "
                "written."
            )
        return _MADE[kind]

    @property
    def sql(self) -> str:
        """Its value as SQL."""
        value: object = ast.literal_eval(self.value)
        if value is None or isinstance(value, bool):
            return {None: "NULL", True: "TRUE", False: "FALSE"}[value]
        return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else str(value)


def is_meant(said: Said) -> bool:
    """Whether the way back is to give all rows one value, mostly none."""
    if re.search(_NOT, said.low):
        return False
    if not re.search(_BACK, said.low):
        return False
    if re.search(_AGAIN, said.low):
        return True
    for sentence in _SENTENCE.split(said.low):
        back = re.search(rf"{_BACK}|{ONE}", sentence)
        rest = sentence[back.end() :] if back else ""
        if re.search(_EMPTIES, rest) or (back and _TO.search(sentence)):
            return True
    return False


def written(function: ast.FunctionDef) -> tuple[str, tuple[str, ...]]:
    """Label of the one model that a function writes, and the fields; empty where it is unclear."""
    labels = {
        ".".join(filter(None, map(string_of, node.args)))
        for node in ast.walk(function)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "get_model"
    }
    fields = [
        each.arg or ""
        for node in ast.walk(function)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "update"
        for each in node.keywords
    ]
    fields += [
        target.attr for node in ast.walk(function) if isinstance(node, ast.Assign)
        for given in node.targets
        for target in (given.elts if isinstance(given, ast.Tuple) else [given])
        if isinstance(target, ast.Attribute)
    ]  # fmt: skip
    found = tuple(dict.fromkeys(filter(None, fields)))
    return (labels.pop(), found) if len(labels) == 1 and found else ("", ())


def of(said: Said, model: Model, names: Sequence[str]) -> tuple[Emptied, ...]:
    """The fields that are emptied: of those that are filled the ones that the request names, else
    all.

    Raises:
        NotProvenError: it is not known what one of them holds then.
    """
    fields = [each for each in model.fields if each.name in names]
    if left := set(names) - {each.name for each in fields}:
        raise NotProvenError(
            f"{', '.join(sorted(left))}: {model.name} has no such field today. Nothing is written."
        )
    text = re.sub(r"\S+\.py\b|\b\d{4}_\w+", " ", said.low)
    named = [
        each for each in fields
        if re.search(rf"(?<![a-z]){each.name.replace('_', '[ _]')}s?(?![a-z])", text)
    ]  # fmt: skip
    return tuple(Emptied(each, _value(said, each)) for each in named or fields)


def _value(said: Said, field: Field) -> str:
    found = next(
        (
            match for sentence in _SENTENCE.split(said.text)
            if (match := _TO.search(sentence)) is not None
        ), None,
    )  # fmt: skip
    text = found["value"] if found else ""
    low = text.lower()
    if low in ("null", "none"):
        return "None"
    if low in ("true", "false"):
        return low.capitalize()
    if re.fullmatch(r"-?\d+(?:\.\d+)?|zero", low):
        return "0" if low == "zero" else low
    if text[:1] in "\"'`" and len(text) > 2:
        return '"' + text[1:-1].replace('"', '\\"') + '"'
    if low and "string" not in low and "text" not in low and text[:1] not in "\"'":
        low = ""
    if field.kind in TEXTS and (low or not field.null):
        return '""'
    if field.null and not low:
        return "None"
    raise NotProvenError(
        f"What is in an empty {field.name}? Nothing is written: say it, e.g. `a reverse that sets "
        f"{field.name} back to 0`."
    )


def function(name: str, label: str, emptied: Sequence[Emptied]) -> str:
    """Source of the way back."""
    app, _, model = label.partition(".")
    values = ", ".join(f"{each.field.name}={each.value}" for each in emptied)
    return (
        f'def {name}(apps, schema_editor):\n    {model} = apps.get_model("{app}", "{model}")\n'
        f"    {model}.objects.update({values})"
    )


def test(file: str, before: str, label: str, emptied: Sequence[Emptied]) -> str:
    """A test that goes back with rows that are filled."""
    given = ", ".join(f"{each.field.name}={each.filled}" for each in emptied)
    looked = "\n".join(
        f"            self.assertEqual(row.{each.field.name}, {each.value})" for each in emptied
    )
    return f"""
    def test_what_was_filled_is_empty_again(self):
        apps = self.migrated("{file}")
        kept = [self.made(apps, n, {given}).pk for n in (1, 2)]
        model = self.migrated("{before}").get_model("{label}")
        for row in model.objects.filter(pk__in=kept):
{looked}
        self.assertEqual(model.objects.filter(pk__in=kept).count(), len(kept))
        model = self.migrated("{file}").get_model("{label}")
        self.assertEqual(model.objects.filter(pk__in=kept).count(), len(kept))
"""

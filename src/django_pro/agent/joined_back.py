"""A way back that joins texts that the way there has split, as a request says: `full_name gets
first_name and last_name with a space between them`."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass

from django_pro.agent import computed_back
from django_pro.agent.computed_back import Column
from django_pro.agent.work import NotProvenError
from django_pro.edits.migration_steps import quoted
from django_pro.scaffold.stated import TEXTS

_NAME = r"[`'\"]?[a-z]\w*[`'\"]?"
_JOINS = (
    r"\b(?:joined|joins?|concat\w*|combine[ds]?|combining|glue[ds]?|puts?|merge[ds]?|stitche[ds]"
    r"|separated|divided|between|together|assemble[ds]?|composed|composes)\b"
)
_SEPARATORS = {
    r"(?:a |one |single )*(?:blank|space|whitespace)s?\b(?! (?:and|or|then) )": " ",
    r"(?:a |one )?comma (?:and|plus|followed by) (?:a |one )?(?:space|blank)\b": ", ",
    r"(?:a |one )?comma\b(?! (?:and|plus|followed))": ",",
    r"(?:a |one )?(?:hyphen|dash|minus)\b": "-",
    r"(?:a |one )?(?:slash)\b": "/",
    r"nothing\b": "",
}
_QUOTED = r"[\"'`]([^\w\"'`\n]{0,3})[\"'`]"
_SHOWN = re.compile(r"[\"'`\u201c][A-Z]\w*([ /-])[A-Z]\w*[\"'`\u201d]")
"""A text as it is to be: `"Ada Byron"`. Of the order of its parts it tells nothing."""
_BY = r"(?:with|by|using|via|through|separated by|joined by|joined with|and|\+)"
_TWO = 2
_TOLD_LACKING = re.compile(
    r"\b(?:just|only|nothing but|alone)\b|\bno (?:leading|trailing|extra|stray|double)\b"
    r"|\bwithout (?:a |any )?(?:leading|trailing|extra|stray|double)\b|\bstripp?\w*"
)


@dataclass(frozen=True, slots=True)
class Joined:
    label: str
    """Of the model."""
    target: Column
    """That the way there has split."""
    parts: tuple[Column, ...]
    separator: str

    @property
    def told(self) -> str:
        names = ", ".join(each.name for each in self.parts)
        by = f'"{self.separator}" between them' if self.separator else "nothing between them"
        return f"{self.target.name} is {names} with {by}; parts that are empty are left out."

    def function(self, name: str) -> str:
        """Source of the way back."""
        app, _, model = self.label.partition(".")
        read = ", ".join(f"row.{each.name}" for each in self.parts)
        return (
            f"def {name}(apps, schema_editor):\n"
            f'    {model} = apps.get_model("{app}", "{model}")\n'
            f"    for row in {model}.objects.all().iterator():\n"
            f"        parts = [{read}]\n"
            f"        row.{self.target.name} = {quoted(self.separator)}.join(filter(None, parts))\n"
            f'        row.save(update_fields=["{self.target.name}"])'
        )

    def test(self, file: str, before: str) -> str:
        """A test that goes back with rows that have all parts, and rows that lack one."""
        names = [each.name for each in self.parts]
        full = [chr(ord("a") + at) * 2 for at in range(len(names))]
        given = [full, *(
            [value if at != lacking else "" for at, value in enumerate(full)]
            for lacking in range(len(names))
        )]  # fmt: skip
        rows = "".join(
            f"            ({_values(names, each)}, "
            f"{quoted(self.separator.join(filter(None, each)))}),\n"
            for each in given
        )
        return f"""
    def test_values_of_before_are_joined(self):
        apps = self.migrated("{file}")
        rows = {{}}
        for n, (values, before) in enumerate([
{rows}        ], 1):
            rows[self.made(apps, n, {self.target.name}=f"{{n}}", **values).pk] = before
        model = self.migrated("{before}").get_model("{self.label}")
        found = dict(model.objects.filter(pk__in=rows).values_list("pk", "{self.target.name}"))
        self.assertEqual(found, rows)
        model = self.migrated("{file}").get_model("{self.label}")
        self.assertEqual(model.objects.filter(pk__in=rows).count(), len(rows))
"""


def _values(names: Sequence[str], values: Sequence[str]) -> str:
    pairs = zip(names, values, strict=True)
    return "{" + ", ".join(f"{quoted(one)}: {quoted(other)}" for one, other in pairs) + "}"


def is_meant(text: str) -> bool:
    """Whether a text that is put together of two fields is spoken of."""
    literal = r"(?:[\"'][^\"'\n]{0,3}[\"']\s*\+\s*)?"
    two = rf"{_NAME}(?:,? (?:and|\+|plus)(?: the)? |\s*\+\s*{literal}|, ?){_NAME}"
    return bool(re.search(two, text) and re.search(_JOINS + r"|\s\+\s", text))


def stated(
    text: str, label: str, written: Sequence[str], function: ast.FunctionDef, migrations: str
) -> Joined | None:
    """What the request says; None where it names no field that the way there splits and two of
    those that it fills.

    Args:
        written: fields that the way there writes.
        function: of the way there.
        migrations: the source of the app's migrations up to it.

    Raises:
        NotProvenError: what stands between the parts, or what they are, is not understood.
    """
    text = _spelled(text, written)
    targets = [
        each for each in computed_back.read(function, written) if _places(text, each)
    ]  # fmt: skip
    parts = sorted(
        (each for each in written if _places(text, each)), key=lambda each: _places(text, each)[0]
    )
    if len(targets) != 1 or len(parts) < 2:
        return None
    if len(parts) != len(written):
        raise NotProvenError(
            f"What {targets[0]} is made of is not clear: {', '.join(written)} are filled, and the "
            f"request names {', '.join(parts)}. Nothing is written."
        )
    columns = [computed_back.column(each, migrations) for each in (targets[0], *parts)]
    other = [each.name for each in columns if each.kind not in TEXTS]
    if other:
        raise NotProvenError(f"{', '.join(other)} is no text to join. Nothing is written.")
    separator = _separator(text, [targets[0], *parts])
    if separator is None and len(parts) == _TWO and parts == list(written):
        shown = set(_SHOWN.findall(text))
        separator = shown.pop() if len(shown) == 1 else None
    if separator is None:
        raise NotProvenError(
            f"What stands between {' and '.join(parts)} in {targets[0]} is not understood. Nothing "
            "is written: say it, e.g. `with a space between them`."
        )
    _refuse_other_rows(text)
    return Joined(label, columns[0], tuple(columns[1:]), separator)


def _spelled(text: str, names: Sequence[str]) -> str:
    """The text with fields by their names: `first and last name`, `first name`."""
    for one in names:
        for other in names:
            begin, _, end = one.rpartition("_")
            if begin and one != other and other.endswith(f"_{end}"):
                short = rf"\b{begin} (and|\+|plus) (?:the )?{other.replace('_', '[ _]')}s?(?!\w)"
                text = re.sub(short, rf"{one} \1 {other}", text, flags=re.IGNORECASE)
    for each in names:
        if "_" in each:
            text = re.sub(rf"\b{each.replace('_', ' ')}(?!\w)", each, text, flags=re.IGNORECASE)
    return text


def _places(text: str, name: str) -> list[int]:
    return [each.start() for each in re.finditer(rf"(?<![\w.]){name}(?!\w)", text)]


def _separator(text: str, names: Sequence[str]) -> str | None:
    """The text between the parts; None where none or several are said."""
    start = min(_places(text, each)[0] for each in names)
    rest = re.split(r"(?<=\w)[.;](?=\s|$)", text[max(0, start - 80) :])
    clause = next(each for each in (*rest, text) if all(_places(each, name) for name in names))
    found = {
        value for words, value in _SEPARATORS.items()
        if re.search(rf"\b{_BY} {words}|\b{words} (?:in[- ])?between", clause, re.IGNORECASE)
    }  # fmt: skip
    found |= {
        each[1] for each in re.finditer(rf"(?:\b{_BY}|\+)\s*{_QUOTED}", clause)
    }  # fmt: skip
    return found.pop() if len(found) == 1 else None


def _refuse_other_rows(text: str) -> None:
    """What is said of rows that lack a part is done where it leaves the part out."""
    lacking = re.compile(r"[^.;,\n]*\b(?:without|no|empty|blank|missing|lacks?|lacking)\b[^.;,\n]*")
    for each in lacking.finditer(text):
        clause = each[0].lower()
        if re.search(r"\b(?:gets?|becomes?|stays?|keeps?|set|is|are)\b", clause) and not (
            _TOLD_LACKING.search(clause) or re.search(r"\brevers|\bmigrat|\bway back", clause)
        ):
            raise NotProvenError(
                f"Not understood: `{each[0].strip()}`. Nothing is written: rows that lack a part "
                "get the others alone on the way back."
            )

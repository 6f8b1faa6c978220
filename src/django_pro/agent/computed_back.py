"""A way back that computes a field from the one that the way there has filled, as a request says:
`on the way back price gets price_cents / 100`."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django_pro.agent.work import NotProvenError
from django_pro.edits.eager_loading import Import
from django_pro.scaffold.stated import TEXTS

_OPERATORS = {
    "/": "/", "\u00f7": "/", "divided by": "/", "over": "/",
    "*": "*", "\u00d7": "*", "x": "*", "times": "*", "multiplied by": "*",
    "+": "+", "plus": "+", "-": "-", "\u2212": "-", "minus": "-",
}  # fmt: skip
_SIGNS = "|".join(map(re.escape, sorted(_OPERATORS, key=len, reverse=True)))
_GETS = (
    r"(?:`? (?:gets?|becomes?|get|become|is|are|be|should|must|shall|has|have|to|set|filled"
    r"|restored|computed|calculated|copied|taken|again|back|with|from|as|the|value|of|then|will|equals?"
    r"|just|simply|once more)\b|`?\s*(?:=|:|<-|\u2190))+"
)
_BY = rf"(?:\s*(?P<sign>{_SIGNS})\s*(?P<number>\d+(?:\.\d+)?)(?!\d))?"
_NO_MORE = rf"(?!`?\s*(?:{_SIGNS})\s*[\w(])"
_INTO = r"(?P<verb>divid\w+|multipl\w+) (?:the |each |all )?`?{source}`?s? by (?P<number>\d+)"
_NUMBERS = re.compile(r"(?<![\w.])(-?\d+(?:\.\d+)?)\s*(?:->|=>|\u2192|becomes?|gives?)\s*"
                      r"(-?\d+(?:\.\d+)?)(?![\w.]*\w)")  # fmt: skip
_LACKING = (
    r"\b(?:without|no|empty|null|missing)\b(?=[^.;\n]*\b(?:gets?|becomes?|get|become|to) (?:0|zero"
    r"|an? empty|[\"'`]))"
)
_FIELD = r"[\"']{name}[\"'],\s*(?:field\s*=\s*)?(?:[\w.]+\.)?(\w+Field)\("


@dataclass(frozen=True, slots=True)
class Column:
    """A field as the migrations know it."""

    name: str
    kind: str
    null: bool


@dataclass(frozen=True, slots=True)
class Computed:
    label: str
    """Of the model."""
    target: Column
    """That the way there goes by."""
    source: Column
    """That the way there has filled."""
    sign: str
    """Empty for a copy."""
    number: str
    examples: tuple[tuple[str, str], ...]
    """(source, target), as the request has them."""

    @property
    def told(self) -> str:
        by = f" {self.sign} {self.number}" if self.sign else ""
        floor = ", rounded down" if self.sign == "/" and self._is_whole else ""
        rest = f"; rows without {self.source.name} keep it as it is" if self.source.null else ""
        return f"{self.target.name} is {self.source.name}{by}{floor}{rest}."

    @property
    def _is_whole(self) -> bool:
        return self.target.kind.endswith("IntegerField")

    @property
    def imports(self) -> tuple[Import, ...]:
        return (("decimal", "Decimal"),) if "Decimal(" in self._value("row") else ()

    def _value(self, row: str) -> str:
        read = f"{row}.{self.source.name}"
        if not self.sign:
            return read
        sign = "//" if self.sign == "/" and self._is_whole else self.sign
        number = self.number
        if self.target.kind == "DecimalField":
            is_exact = self.source.kind == "DecimalField" and number.isdigit()
            number = number if is_exact else f'Decimal("{number}")'
        return f"{read} {sign} {number}"

    def function(self, name: str) -> str:
        """Source of the way back."""
        app, _, model = self.label.partition(".")
        rows = f"filter({self.source.name}__isnull=False)" if self.source.null else "all()"
        return (
            f"def {name}(apps, schema_editor):\n"
            f'    {model} = apps.get_model("{app}", "{model}")\n'
            f"    for row in {model}.objects.{rows}.iterator():\n"
            f"        row.{self.target.name} = {self._value('row')}\n"
            f'        row.save(update_fields=["{self.target.name}"])'
        )

    def after(self, value: str) -> str:
        """What the target is where the source is `value`, as text."""
        one, other = Decimal(value), Decimal(self.number or "0")
        found = {"/": lambda: one / other, "*": lambda: one * other, "+": lambda: one + other,
                 "-": lambda: one - other}.get(self.sign, lambda: one)()  # fmt: skip
        return f"{found // 1 if self._is_whole else found.normalize():f}"

    def test(self, file: str, before: str) -> str:
        """A test that goes back with rows that are filled."""
        if self.source.kind in TEXTS:
            values = [('"a"', '"a"'), ('"b"', '"b"')]
        else:
            step = self.number if self.sign in ("/", "*") and "." not in self.number else "10"
            given = [*(one for one, _ in self.examples), *(str(int(step) * n) for n in (2, 3))]
            values = [(each, self._literal(self.after(each))) for each in dict.fromkeys(given)]
        if self.source.null and self.target.null:
            values.append(("None", "None"))
        rows = "".join(f"            ({one}, {other}),\n" for one, other in values)
        other = "" if self.target.null else f", {self.target.name}={self._other}"
        return f"""
    def test_values_of_before_are_computed(self):
        apps = self.migrated("{file}")
        rows = {{}}
        for n, (value, before) in enumerate([
{rows}        ], 1):
            rows[self.made(apps, n, {self.source.name}=value{other}).pk] = before
        model = self.migrated("{before}").get_model("{self.label}")
        found = dict(model.objects.filter(pk__in=rows).values_list("pk", "{self.target.name}"))
        self.assertEqual(found, rows)
        model = self.migrated("{file}").get_model("{self.label}")
        self.assertEqual(model.objects.filter(pk__in=rows).count(), len(rows))
"""

    def _literal(self, value: str) -> str:
        return f'Decimal("{value}")' if self.target.kind == "DecimalField" else value

    @property
    def _other(self) -> str:
        return '""' if self.target.kind in TEXTS else "1"


def is_meant(text: str) -> bool:
    """Whether a way back is said as a field that gets another one, or arithmetic with it."""
    name = r"`?[a-z_]\w*`?"
    return bool(
        re.search(rf"\b{name}{_GETS} {name}\s*(?:{_SIGNS})\s*\d", text)
        or re.search(rf"\b(?:divid\w+|multipl\w+) (?:the |each |all )?{name}s? by \d", text)
        or re.search(
            rf"\b{name}`? (?:gets?|becomes?|is set (?:back )?to|is copied (?:back )?from|=) "
            rf"(?:the (?:value|values) of )?`?[a-z]+_[a-z_]+`?(?= again\b| back\b|[.,;]|$)", text
        )
    )  # fmt: skip


def stated(
    text: str, label: str, written: Sequence[str], function: ast.FunctionDef, migrations: str
) -> Computed | None:
    """What the request says; None where it is of nothing that the way there reads and writes.

    Args:
        written: fields that the way there writes.
        function: of the way there.
        migrations: the source of the app's migrations up to it.

    Raises:
        NotProvenError: what it says is not all understood, or its example is another sum.
    """
    for source in written:
        for target in read(function, written):
            found = _said(text, source, target)
            if found is None:
                continue
            sign, number = found
            if re.search(_LACKING, text, re.IGNORECASE):
                raise NotProvenError(
                    f"What rows without {source} get on the way back is not understood. Nothing is "
                    "written."
                )
            to, of = column(target, migrations), column(source, migrations)
            if sign and (to.kind in TEXTS or of.kind in TEXTS):
                raise NotProvenError(f"{target} or {source} is no number. Nothing is written.")
            examples = tuple((each[1], each[2]) for each in _NUMBERS.finditer(text))
            computed = Computed(label, to, of, sign, number, examples)
            for one, other in examples:
                if Decimal(computed.after(one)) != Decimal(other):
                    raise NotProvenError(
                        f"{source} {sign} {number} is {computed.after(one)} for {one}, and the "
                        f"request has {other}. Nothing is written: which of them is meant?"
                    )
            return computed
    return None


def _said(text: str, source: str, target: str) -> tuple[str, str] | None:
    """(sign, number) of a statement that the target gets the source."""
    plain = rf"(?<![\w.]){target}{_GETS} `?{source}`?(?!\w){_BY}{_NO_MORE}"
    found = re.search(plain, text, re.IGNORECASE)
    if found is not None:
        return _OPERATORS.get((found["sign"] or "").lower(), ""), found["number"] or ""
    found = re.search(_INTO.format(source=source), text, re.IGNORECASE)
    if found is not None and re.search(rf"(?<![\w.]){target}(?!\w)", text):
        return ("/" if found["verb"].lower().startswith("div") else "*"), found["number"]
    return None


def read(function: ast.FunctionDef, written: Sequence[str]) -> list[str]:
    """Fields of rows that a function reads: `row.price`, `F("price")`, `filter(price__gt=0)`."""
    found = [each.attr for each in ast.walk(function) if isinstance(each, ast.Attribute)]
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("F", "models.F"):
            found += [str(each.value) for each in node.args if isinstance(each, ast.Constant)]
        elif isinstance(node, ast.Call):
            found += [(each.arg or "").partition("__")[0] for each in node.keywords]
    return [each for each in dict.fromkeys(found) if each and each not in written]


def column(name: str, migrations: str) -> Column:
    """A field as the last migration that writes it has it.

    Raises:
        NotProvenError: none does.
    """
    found = list(re.finditer(_FIELD.format(name=name), migrations))
    if not found:
        raise NotProvenError(f"Which kind of field {name} was is not known. Nothing is written.")
    rest = migrations[found[-1].end() :]
    depth, end = 1, 0
    while depth and end < len(rest):
        depth += {"(": 1, ")": -1}.get(rest[end], 0)
        end += 1
    return Column(name, found[-1][1], "null=True" in rest[:end])

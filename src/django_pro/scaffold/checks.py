"""What a serializer checks beside the types of its fields: the source of `validate` and of
`validate_NAME`, and values that are refused and taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from django_pro.core.outline import Field
from django_pro.scaffold.rows import quoted_value
from django_pro.scaffold.stated import pairs
from django_pro.scaffold.style import Names, call

Kind = Literal["field", "number", "length", "now", "kept", "needed"]
Sign = Literal["<", "<=", ">", ">="]
_MOMENTS = ("DateField", "DateTimeField")
_TIMED = (*_MOMENTS, "TimeField")
_MORE: Mapping[Sign, str] = {
    "<": "at least", "<=": "more than", ">": "at most", ">=": "less than",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rule:
    field: str
    kind: Kind
    """What it is compared with: another field, a number, its own length with a number, the present
    moment; `kept` is set once, `needed` where another field has a value."""
    refused: Sign = "<"
    """How a value compares with it that is refused."""
    other: str = ""
    """A field, for `field` and `needed`."""
    value: str = ""
    """A number, or the value of the other field."""

    @property
    def is_of_one(self) -> bool:
        """Whether it looks at no other field."""
        return self.kind not in ("field", "needed")


@dataclass(frozen=True, slots=True)
class Case:
    """A change of a row that is refused or taken; Python source."""

    name: str
    row: str
    """Keyword arguments of the row."""
    body: str
    """Entries of what is sent."""
    is_taken: bool


def beside(rules: Iterable[Rule], fields: Iterable[Field]) -> tuple[Rule, ...]:
    """Those that the fields of the model do not hold by themselves."""
    known = {each.name: each for each in fields}
    return tuple(each for each in rules if not _is_held(each, known[each.field]))


def _is_held(rule: Rule, field: Field) -> bool:
    if rule.kind == "length":
        limit = field.max_length if rule.refused == ">" else None
        return limit is not None and limit <= float(rule.value)
    if rule.kind != "number":
        return False
    value = float(rule.value)
    if rule.refused in ("<", "<="):
        least = 0.0 if field.low is None and field.kind.startswith("Positive") else field.low
        return least is not None and (least > value or (least == value and rule.refused == "<"))
    most = field.high
    return most is not None and (most < value or (most == value and rule.refused == ">"))


def with_pairs(rules: Sequence[Rule], fields: Iterable[Field]) -> tuple[Rule, ...]:
    """The rules, and that what ends does not end before it starts, by the names of fields."""
    known = {frozenset((each.field, each.other)) for each in rules}
    more = [
        Rule(end, "field", "<", start)
        for start, end in pairs({each.name: each.kind for each in fields})
        if frozenset((start, end)) not in known
    ]
    return (*rules, *more)


def source(rules: Sequence[Rule], fields: Mapping[str, Field]) -> tuple[list[str], set[Names]]:
    """Methods for the rules of one field each, and what they need imported."""
    lines: list[str] = []
    names: set[Names] = set()
    for name in dict.fromkeys(each.field for each in rules if each.is_of_one):
        field = fields[name]
        lines += ["", f"    def validate_{name}(self, value):"]
        for each in rules:
            if each.field == name and each.is_of_one:
                lines += [f"        if {_refused(each, field)}:", *_raised(_told(each, field), 12)]
                if each.kind == "now":
                    names.add(("django.utils", "timezone"))
                if each.kind == "number" and field.kind == "DecimalField" and "." in each.value:
                    names.add(("decimal", "Decimal"))
        lines.append("        return value")
    return lines, names


def statements(rules: Sequence[Rule], fields: Mapping[str, Field]) -> list[str]:
    """Statements of `validate` for the rules that look at two fields."""
    found: list[str] = []
    known: set[str] = set()
    for each in rules:
        if each.is_of_one:
            continue
        for name in (each.other, each.field):
            if name not in known:
                given = f'"{name}", getattr(self.instance, "{name}", None)'
                found.append(f"        {name} = attrs.get({given})")
                known.add(name)
        if each.kind == "needed":
            value = _valued(each, fields[each.other])
            is_flag = fields[each.other].kind == "BooleanField"
            held = (each.other if value == "True" else f"not {each.other}") if is_flag else (
                f"{each.other} == {value}"
            )  # fmt: skip
            number = fields[each.field].kind.endswith(("IntegerField", "DecimalField"))
            empty = f"{each.field} is None" if number else f"not {each.field}"
            found.append(f"        if {held} and {empty}:")
        else:
            given = f"{each.other} is not None and {each.field} is not None"
            if fields[each.field].kind in _TIMED:
                given = f"{each.other} and {each.field}"
            found.append(f"        if {given} and {each.field} {each.refused} {each.other}:")
        found += _raised(_told(each, fields[each.field]), 12, of=each.field)
    return found


def _raised(told: str, indent: int, of: str = "") -> list[str]:
    given = f'{{"{of}": "{told}"}}' if of else f'"{told}"'
    return [call("raise serializers.ValidationError", [given], indent)]


def _valued(rule: Rule, other: Field) -> str:
    if other.kind == "BooleanField":
        return "True" if rule.value in ("true", "1", "yes", "set", "ticked") else "False"
    return quoted_value(next((e for e in other.values if str(e) == rule.value), rule.value))


def described(rule: Rule) -> str:
    """What is refused, in a clause of Markdown."""
    name = f"`{rule.field}`"
    if rule.kind == "kept":
        return f"another {name} than the row has"
    if rule.kind == "needed":
        return f"no {name} where `{rule.other}` is {rule.value}"
    if rule.kind == "now":
        return f"{name} that {_NOW[rule.refused]}"
    if rule.kind == "length":
        return f"{name} with {rule.refused} {rule.value} characters"
    return f"{name} {rule.refused} {f'`{rule.other}`' if rule.kind == 'field' else rule.value}"


def _refused(rule: Rule, field: Field) -> str:
    """The condition under which `value` is refused."""
    held = "value is not None and " if field.null else ""
    if rule.kind == "kept":
        return f"self.instance is not None and value != self.instance.{rule.field}"
    if rule.kind == "now":
        now = "timezone.now()" if field.kind == "DateTimeField" else "timezone.localdate()"
        return f"{held}value {rule.refused} {now}"
    if rule.kind == "length":
        return f"{held}len(value) {rule.refused} {rule.value}"
    is_exact = field.kind == "DecimalField" and "." in rule.value
    number = f'Decimal("{rule.value}")' if is_exact else rule.value
    return f"{held}value {rule.refused} {number}"


def _told(rule: Rule, field: Field) -> str:
    words = rule.field.replace("_", " ")
    other = rule.other.replace("_", " ")
    if rule.kind == "kept":
        return f"The {words} can not be changed."
    if rule.kind == "needed":
        return f"The {words} is needed here: the {other} is {rule.value}."
    if rule.kind == "now":
        return f"The {words} {_NOW[rule.refused]}."
    if rule.kind == "length":
        return f"The {words} has to have {_MORE[rule.refused]} {rule.value} characters."
    if rule.kind == "number":
        return f"The {words} has to be {_MORE[rule.refused]} {rule.value}."
    if field.kind in _TIMED:
        return f"The {words} is {'before' if rule.refused == '<' else 'not after'} the {other}."
    return f"The {words} has to be {_MORE[rule.refused]} the {other}."


_NOW: Mapping[Sign, str] = {
    ">": "is in the future", ">=": "is not in the past", "<": "is in the past",
    "<=": "is not in the future",
}  # fmt: skip


def cases(
    rules: Sequence[Rule], fields: Mapping[str, Field], makers: Callable[[str], str]
) -> Iterator[Case]:
    """Changes that each rule refuses, and the last that it takes; `makers` are by labels."""
    for each in rules:
        field = fields[each.field]
        alone = sum(each.field in (one.field, one.other) for one in rules) == 1
        if each.kind == "kept":
            sent = another(field, makers(field.to) if field.to else "")
            yield Case(f"another_{each.field}", "", f'"{each.field}": {sent}', is_taken=False)
        elif each.kind in ("number", "length"):
            yield from _of_number(each, field)
        elif each.kind == "now":
            days = 2 if each.refused in (">", ">=") else -2
            yield Case(
                f"{each.field}_{_NOW[each.refused].replace(' ', '_').removeprefix('is_')}", "",
                f'"{each.field}": {moment(field, days)}', is_taken=False,
            )  # fmt: skip
            if alone:
                yield Case(f"{each.field}_else", "", f'"{each.field}": {moment(field, -days)}',
                           is_taken=True)  # fmt: skip
        elif each.kind == "field":
            yield from _of_two(each, field, is_alone=alone)
        elif each.kind == "needed":
            value = _valued(each, fields[each.other])
            yield Case(
                f"no_{each.field}_with_{each.other}_{each.value}", _emptied(field),
                f'"{each.other}": {value}', is_taken=False,
            )  # fmt: skip


def _emptied(field: Field) -> str:
    return f"{field.name}=None" if field.null else f'{field.name}=""'


def moment(field: Field, days: int) -> str:
    """Python source of a moment so many days from now, as it is sent."""
    sign = "+" if days > 0 else "-"
    if field.kind == "DateTimeField":
        return f"(timezone.now() {sign} timedelta(days={abs(days)})).isoformat()"
    return f"(timezone.localdate() {sign} timedelta(days={abs(days)})).isoformat()"


def step(field: Field) -> Decimal:
    """The least that two values of a number differ by."""
    return (
        Decimal(1).scaleb(-(field.decimal_places or 0)) if "Decimal" in field.kind else Decimal(1)
    )


def _of_number(rule: Rule, field: Field) -> Iterator[Case]:
    least = Decimal(1) if rule.kind == "length" else step(field)
    limit = Decimal(rule.value)
    down = rule.refused in ("<", "<=")
    away = -least if down else least
    bad, good = (limit + away, limit) if len(rule.refused) == 1 else (limit, limit - away)

    def sent(value: Decimal) -> str:
        if rule.kind == "length":
            return f'"{rule.field}": "x" * {int(value)}'
        return f'"{rule.field}": "{value}"'

    yield Case(
        f"{rule.field}_{'below' if down else 'above'}_its_limit", "", sent(bad), is_taken=False
    )
    yield Case(f"{rule.field}_at_its_limit", "", sent(good), is_taken=True)


def _of_two(rule: Rule, field: Field, *, is_alone: bool) -> Iterator[Case]:
    end, start = rule.field, rule.other
    if field.kind == "DateField":
        row, sent = "date(2020, 1, {})", '"2020-01-0{}"'
    elif field.kind == "DateTimeField":
        row, sent = "datetime(2020, 1, {}, 12, tzinfo=UTC)", '"2020-01-0{}T12:00:00Z"'
    elif field.kind == "TimeField":
        row, sent = "time({})", '"0{}:00"'
    else:
        row, sent = "{}", "{}"
    of = f"{start}={row.format(4)}, {end}={row.format(6)}"
    what = "before" if field.kind in _TIMED else "below"
    yield Case(f"{end}_{what}_{start}", of, f'"{end}": {sent.format(3)}', is_taken=False)
    yield Case(f"{start}_over_{end}", of, f'"{start}": {sent.format(7)}', is_taken=False)
    if is_alone:
        same = rule.refused == "<"
        yield Case(f"{end}_same_as_{start}", of, f'"{end}": {sent.format(4)}', is_taken=same)
        yield Case(f"{end}_past_{start}", of, f'"{end}": {sent.format(5)}', is_taken=True)


def needs(rules: Iterable[Rule], fields: Mapping[str, Field]) -> set[Names]:
    """What the tests of the rules need imported."""
    names: set[Names] = set()
    for each in rules:
        kind = fields[each.field].kind
        if each.kind == "now":
            names |= {("django.utils", "timezone"), ("datetime", "timedelta")}
        elif each.kind == "field" and kind == "DateTimeField":
            names |= {("datetime", "datetime"), ("datetime", "UTC")}
        elif each.kind == "field" and kind in _TIMED:
            names.add(("datetime", kind.removesuffix("Field").lower()))
    return names


def given(rules: Sequence[Rule], field: Field) -> str:
    """Python source of a value that the rules of a field take, as it is sent; empty where any value
    that the field itself takes is right."""
    own = [each for each in rules if each.field == field.name]
    for each in own:
        if each.kind == "now":
            return moment(field, -2 if each.refused in (">", ">=") else 2)
    if any(each.kind == "field" and each.refused == "<=" for each in own):
        later = {
            "DateField": '"2020-01-03"', "DateTimeField": '"2020-01-03T12:00:00Z"',
            "TimeField": '"13:00"',
        }  # fmt: skip
        return later.get(field.kind, '"7"')
    numbers = [each for each in own if each.kind == "number"]
    if numbers:
        tried = [case for each in numbers for case in _of_number(each, field) if case.is_taken]
        low = [each for each in numbers if each.refused in ("<", "<=")]
        best = tried[numbers.index(low[0])] if low else tried[0]
        return best.body.partition(": ")[2]
    lengths = [each for each in own if each.kind == "length" and each.refused in ("<", "<=")]
    return f'"x" * {int(lengths[0].value) + 1}' if lengths else ""


def another(field: Field, maker: str) -> str:
    """Python source of a value that no row of the tests has; `maker` makes related rows."""
    if maker:
        return f"{maker}().pk"
    if field.values:
        return quoted_value(field.values[-1])
    sent = {
        "DateField": '"2020-02-03"', "DateTimeField": '"2020-02-03T12:00:00Z"',
        "TimeField": '"13:00"', "BooleanField": "True",
    }  # fmt: skip
    number = field.kind.endswith(("IntegerField", "DecimalField", "FloatField"))
    return sent.get(field.kind, '"3"' if number else '"another"')

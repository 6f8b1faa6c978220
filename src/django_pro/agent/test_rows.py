"""Python that makes rows of a model in a test, from what the outline tells of its fields."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from django_pro.agent import added_tests
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits.query_test import Names, Row
from django_pro.engine.outline import Field, Model

_VALUES = {
    "BigIntegerField": "n", "IntegerField": "n", "PositiveIntegerField": "n + 1",
    "PositiveSmallIntegerField": "n % 100 + 1", "PositiveBigIntegerField": "n + 1",
    "SmallIntegerField": "n % 100", "FloatField": "n + 0.5", "DecimalField": 'Decimal("1.00")',
    "BooleanField": "True", "DateTimeField": "timezone.now()", "DateField": "timezone.now().date()",
    "TimeField": "timezone.now().time()", "DurationField": "timedelta(hours=1)",
    "UUIDField": "uuid4()",
    "JSONField": "{}", "EmailField": 'f"n{n}@example.com"', "URLField": 'f"https://example.com/{n}"',
    "SlugField": 'f"n{n}"', "TextField": 'f"n {n}"', "CharField": 'f"n{n}"',
    "GenericIPAddressField": '"192.0.2.1"', "FileField": 'f"n{n}.txt"', "ImageField": 'f"n{n}.png"',
    "BinaryField": 'b"n"',
}  # fmt: skip
PLAIN = {
    "BigIntegerField": "2", "IntegerField": "2", "PositiveIntegerField": "2",
    "PositiveSmallIntegerField": "2", "SmallIntegerField": "2", "FloatField": "2.5",
    "DecimalField": '"2.00"', "BooleanField": "True", "DateField": '"2030-01-02"',
    "DateTimeField": '"2030-01-02T03:04:05Z"', "EmailField": '"reader@example.com"',
    "URLField": '"https://example.com/"', "SlugField": '"a-slug"',
}  # fmt: skip
"""What a request may give for a field; texts are `"1"`."""
_SHOWN = re.compile(r"publi|activ|visib|approv|enabled|available")
"""Names of flags without which a row is shown to nobody."""
_LATER = re.compile(
    r"(?:^|_)(?:max|maximum|high|highest|upper|to|end|ends|until|till|due|leaves?|depart\w*|return\w*"
    r"|finish\w*|clos\w+|expir\w+|deadline|checkout)(?:_|$)"
)
"""Names of what comes after another value of its row: constraints often say so."""
_DATES = ("DateField", "DateTimeField")
_DISTINCT = {
    "DateField": "timezone.now().date() + timedelta(days=n)",
    "DateTimeField": "timezone.now() + timedelta(days=n)",
    "DecimalField": "Decimal(n)", "DurationField": "timedelta(hours=n)",
    "GenericIPAddressField": 'f"192.0.2.{n}"', "JSONField": '{"n": n}', "BinaryField": 'b"%d" % n',
}  # fmt: skip
"""Values of unique fields, where those of `_VALUES` are the same for each row."""
_DEEPEST = 5
_FARTHEST = 3
"""Keys between a row and one that hangs from it."""


def rows(
    work: Work,
    label: str,
    owner: str = "",
    optional: Collection[str] = (),
    given: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Row, ...]:
    """The rows that one of a model needs, itself last, by its number `n`; those of `owner`, a
    variable, are the user's; relations to `optional` models are set where they may be empty, too.
    `given` are variables of its own fields.

    Raises:
        NotProvenError: a field's value can't be made up.
    """
    models = {each.label: each for each in work.original.models}
    if label not in models:
        raise NotProvenError(f"No row of {label} can be made for a test: it is not a model.")
    made = _rows(work, models, models[label], owner, 0, given=given, optional=optional)
    return tuple(dict.fromkeys(made))


def hanging_rows(
    work: Work, label: str, row: str, wanted: Collection[str]
) -> list[tuple[Row, ...]]:
    """For each of the models `wanted` whose keys lead to `label`, what one row of it needs that
    hangs from the variable `row`, itself last."""
    models = {each.label: each for each in work.original.models}
    found = []
    for each in wanted:
        way = _way(models, each, label)
        if not way:
            continue
        made: list[Row] = []
        above = row
        with contextlib.suppress(NotProvenError):
            for model, key in reversed(way):
                made += _rows(work, models, model, "", 0, given={key: above})
                above = made[-1].name
            found.append(tuple(made))
    return found


def _way(models: Mapping[str, Model], start: str, end: str) -> tuple[tuple[Model, str], ...]:
    """The keys that lead from one model to another, the shortest way; empty without one."""
    ways: list[tuple[tuple[Model, str], ...]] = [()]
    seen = {start}
    while ways:
        way = ways.pop(0)
        model = models.get(way[-1][0].field_to(way[-1][1]) if way else start)
        for field in model.fields if model is not None and len(way) < _FARTHEST else ():
            if model is None or not field.concrete or field.kind != "ForeignKey":
                continue
            longer = (*way, (model, field.name))
            if field.to == end:
                return longer
            if field.to not in seen:
                seen.add(field.to)
                ways.append(longer)
    return ()


def is_owned(work: Work, label: str) -> bool:
    """Whether a row of the model points to a user, or a row that it needs does."""
    return _leads_to_user(work, {each.label: each for each in work.original.models}, label, 0)


def _leads_to_user(work: Work, models: dict[str, Model], label: str, depth: int) -> bool:
    if label not in models or depth > _DEEPEST:
        return False
    kinds = ("ForeignKey",) if not depth else ("ForeignKey", "OneToOneField")
    fields = models[label].fields
    if any(each.to == work.web.user and each.kind in kinds for each in fields):
        return True
    return any(
        bool(each.to) and is_needed(each) and _leads_to_user(work, models, each.to, depth + 1)
        for each in fields
    )


def _rows(
    work: Work,
    models: dict[str, Model],
    model: Model,
    owner: str,
    depth: int,
    given: Mapping[str, str] = MappingProxyType({}),
    optional: Collection[str] = (),
) -> Iterator[Row]:
    """`given` are variables of fields; relations to `optional` models are set where they may be
    empty, too."""
    values = []
    alone = ""
    if depth > _DEEPEST:
        raise NotProvenError(f"No row of {model.label} can be made for a test.")
    for field in model.fields:
        if field.name in given:
            values.append((field.name, given[field.name]))
            continue
        is_owner = bool(owner) and field.to == work.web.user and field.concrete
        if is_shown(field):
            values.append((field.name, "True"))
            continue
        is_more = field.to in optional and field.kind == "ForeignKey" and field.to != model.label
        if not (is_owner or is_more or is_needed(field)):
            continue
        if is_owner and field.kind == "OneToOneField" and depth:
            alone = field.name  # one of the user's own, however often it is asked for
        elif is_owner and field.kind == "ForeignKey":
            values.append((field.name, owner))
        elif field.to:
            inner = list(_rows(work, models, models[field.to], owner, depth + 1))
            yield from inner
            values.append((field.name, inner[-1].name))
        else:
            values.append((field.name, value(model, field)))
    yield row_of(work, model, tuple(values), alone, owner)


def row_of(
    work: Work, model: Model, values: tuple[tuple[str, str], ...], alone: str, owner: str
) -> Row:
    """A row with these values; `alone` is the field of which each user has one row."""
    name = model.name.lower()
    if model.label == work.web.user:
        call = added_tests.user_source(work, "n").partition("(")[2]
        called = [("username", 'f"n{n}"')] if "username" in call else []
        called += [("email", 'f"n{n}@example.com"')] if "email" in call else []
        names: tuple[Names, ...] = (("django.contrib.auth", "get_user_model"),)
        others = [each for each in values if each[0] not in ("username", "email", "password")]
        return Row("user", "get_user_model().objects.create", (*called, *others), imports=names)
    place: tuple[Names, ...] = ((model.module, model.name),)
    if alone:
        rest = ", ".join(f'"{field}": {value}' for field, value in values)
        more = [("defaults", f"{{{rest}}}")] if rest else []
        call = f"{model.name}.objects.get_or_create"
        return Row(name, call, ((alone, owner), *more), imports=place, end="[0]")
    return Row(name, f"{model.name}.objects.create", values, imports=place)


def is_shown(field: Field) -> bool:
    """Whether it is a flag without which a row is shown to nobody."""
    return field.kind == "BooleanField" and bool(_SHOWN.search(field.name))


def is_needed(field: Field) -> bool:
    """Whether a row can't be made without it."""
    if not field.concrete or not field.editable or field.kind == "ManyToManyField":
        return False
    has_text = field.blank and field.kind in ("CharField", "TextField", "SlugField")
    without = field.null or field.has_default or (has_text and not field.unique)
    return not (without or (field.primary_key and "AutoField" in field.kind))


def value(model: Model, field: Field) -> str:
    """Python source of a field's value.

    Raises:
        NotProvenError: none can be made up.
    """
    if field.choices:
        return f'{model.name}._meta.get_field("{field.name}").choices[0][0]'
    if is_shown(field):
        return "True"
    found = _VALUES.get(field.kind)
    if field.kind == "DecimalField" and field.decimal_places is not None:
        found = f'Decimal("1.{"0" * field.decimal_places}")'
    if found is None:
        raise NotProvenError(
            f"No value of {model.label}.{field.name}, a {field.kind}, can be made up for a test."
        )
    if field.max_length is not None and field.max_length < 5 and found.startswith('f"n'):
        found = "str(n)"
    if field.unique and field.kind in _DISTINCT:
        return _DISTINCT[field.kind]
    if field.kind in _DATES:
        days = _place(model, field)
        found += f" + timedelta(days={days})" if days else ""
    elif found[:1] == "n" and _LATER.search(field.name):
        found += " + 1"
    elif field.kind == "DecimalField" and _LATER.search(field.name):
        found = 'Decimal("2.00")'
    return found


def _place(model: Model, field: Field) -> int:
    """Days after a row's first date: in the order of the fields, ends after all others."""
    dates = [each.name for each in model.fields if each.kind in _DATES and is_needed(each)]
    found = dates.index(field.name) if field.name in dates else 0
    is_early = not found and len(dates) > 1 and _LATER.search(field.name)
    return len(dates) if is_early else found

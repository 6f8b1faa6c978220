"""The source of a serializer of no model, and values that its fields take and refuse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from django_pro.scaffold.stated import INTEGERS, StatedField
from django_pro.scaffold.style import Names, call

_KINDS = {
    "TextField": "CharField", "GenericIPAddressField": "IPAddressField",
    **dict.fromkeys(INTEGERS, "IntegerField"),
}  # fmt: skip
_MOMENTS = {
    "DateField": '"2030-05-06"', "DateTimeField": '"2030-05-06T12:00:00Z"', "TimeField": '"12:00"',
    "DurationField": '"01:00:00"', "EmailField": '"reader@example.com"',
    "URLField": '"https://example.com/"', "SlugField": '"one"', "BooleanField": "True",
    "UUIDField": '"9f1c9a52-6f0b-4f2b-9d53-0a9a6f0c2d11"', "GenericIPAddressField": '"192.0.2.1"',
}  # fmt: skip
"""Python source of a value that each kind takes."""
_REFUSED = {
    "DateField": '"soon"', "DateTimeField": '"soon"', "TimeField": '"late"',
    "DurationField": '"long"', "EmailField": '"nobody"', "URLField": '"nowhere"',
    "SlugField": '"a b"', "BooleanField": '"perhaps"', "UUIDField": '"one"',
    "GenericIPAddressField": '"here"', "DecimalField": '"much"', "FloatField": '"much"',
    **dict.fromkeys(INTEGERS, '"many"'),
}  # fmt: skip
_WRITTEN = (*_MOMENTS, *_REFUSED, "CharField", "TextField", "JSONField", "ForeignKey",
            "OneToOneField", "ManyToManyField")  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlainSerializer:
    name: str
    told: str
    """Docstring."""
    fields: tuple[StatedField, ...]
    children: Mapping[str, StatedField]
    """What the values of lists are, by the lists' names."""
    models: Mapping[str, str]
    """Modules of related models, by their names."""


def is_written(field: StatedField) -> bool:
    """Whether a serializer's field can be made of it."""
    return field.kind in _WRITTEN


def source(new: PlainSerializer) -> tuple[str, set[Names]]:
    """The class and what it needs imported."""
    names: set[Names] = {("rest_framework", "serializers")}
    lines = [f"class {new.name}(serializers.Serializer):", f'    """{new.told}"""', ""]
    for each in new.fields:
        kind, arguments = _field(each, new)
        if any("Decimal(" in argument for argument in arguments):
            names.add(("decimal", "Decimal"))
        if _is_setting(each.low) or _is_setting(each.high):
            names.add(("django.conf", "settings"))
        if each.is_relation:
            names.add((new.models[each.to], each.to))
        lines.append(call(f"{each.name} = serializers.{kind}", arguments, 4))
    return "\n".join(lines), names


def _field(field: StatedField, new: PlainSerializer) -> tuple[str, list[str]]:
    """Class and arguments of a field."""
    kind, arguments = _KINDS.get(field.kind, field.kind), list[str]()
    if field.choices:
        kind = "ChoiceField"
        listed = ", ".join(
            f'({value}, "{label}")' if field.labels else value for value, label in field.options
        )
        arguments.append(f"choices=[{listed}]")
    elif field.is_relation:
        kind = "PrimaryKeyRelatedField"
        arguments.append(f"queryset={field.to}.objects.all()")
        arguments += ["many=True"] * (field.kind == "ManyToManyField")
    elif field.pattern:
        kind = "RegexField"
        arguments.append(f'r"{field.pattern}"')
    elif _is_list(field):
        kind = "ListField"
        if child := new.children.get(field.name):
            inner, given = _field(child, new)
            arguments.append(f"child=serializers.{inner}({', '.join(given)})")
    else:
        arguments += _limits(field)
    if field.optional:
        arguments.append("required=False")
    elif field.default and (default := _default(field)):
        arguments.append(f"default={default}")
    return kind, arguments


def _is_setting(value: str) -> bool:
    return value.startswith("settings.")


def settings_named(new: PlainSerializer) -> bool:
    """Whether its limits, and what its tests send, stand in the settings."""
    return any(_is_setting(each.low) or _is_setting(each.high) for each in new.fields)


def _is_list(field: StatedField) -> bool:
    return field.kind == "JSONField" and (bool(field.child) or field.default == "list")


def _limits(field: StatedField) -> list[str]:
    found = []
    if field.is_text:
        # The length that a column would have was not asked for.
        found += [f"max_length={field.max_length}"] if field.max_length else []
        found += [f"min_length={field.min_length}"] if field.min_length else []
    if field.kind == "DecimalField":
        digits, places = field.digits or (10, 2)
        found += [f"max_digits={digits}", f"decimal_places={places}"]
    low = field.low or ("0" if field.kind.startswith("Positive") else "")
    for value, name in ((low, "min_value"), (field.high, "max_value")):
        if value:
            number = f'Decimal("{value}")' if field.kind == "DecimalField" else value
            found.append(f"{name}={number}")
    return found


def _default(field: StatedField) -> str:
    """Python source of the default; empty where it says nothing here."""
    low = field.default.lower()
    if field.choices:
        source = field.default if field.labels else f'"{field.default}"'
        return source if field.default in field.choices else ""
    if field.kind == "BooleanField":
        return "True" if low in ("true", "1", "yes", "on") else "False"
    if _is_list(field):
        return "list" if field.default == "list" and not field.child else ""
    if field.kind == "DecimalField":
        return f'Decimal("{field.default}")'
    if field.kind in (*INTEGERS, "FloatField"):
        return field.default
    return f'"{field.default}"' if field.is_text else ""


def is_required(field: StatedField) -> bool:
    """Whether a body without it is refused."""
    return not field.optional and not (field.default and _default(field))


def value(field: StatedField, new: PlainSerializer) -> str:
    """Python source of a value that the field takes."""
    if field.choices:
        return field.options[0][0]
    if _is_list(field):
        child = new.children.get(field.name)
        return f"[{value(child, new)}]" if child else '["one"]'
    if field.kind == "JSONField":
        return '{"key": "value"}'
    if field.kind in _MOMENTS:
        return _MOMENTS[field.kind]
    if field.kind in (*INTEGERS, "FloatField", "DecimalField"):
        if _is_setting(field.low) or _is_setting(field.high):
            return field.low if field.low else field.high
        least = Decimal(field.low or "1")
        return f'"{min(max(least, Decimal(1)), Decimal(field.high or "1").max(least))}"'
    if field.pattern:
        return f'"{"7" * (field.max_length or 1)}"'
    size = field.max_length or 20
    return f'"{"x" * max(min(size, 4), field.min_length or 1)}"'


def wrong(field: StatedField, new: PlainSerializer) -> Iterator[str]:
    """Python source of values that the field refuses."""
    if field.choices:
        yield '"no such choice"'
        return
    if _is_list(field):
        yield '"no list"'
        child = new.children.get(field.name)
        yield from (f"[{each}]" for each in (wrong(child, new) if child else ()) if each != '""')
        return
    if field.kind in _REFUSED:
        yield _REFUSED[field.kind]
    low = field.low or ("0" if field.kind.startswith("Positive") else "")
    step = Decimal(1).scaleb(-(field.digits or (10, 2))[1]) if field.kind == "DecimalField" else 1
    for limit, by in ((low, -step), (field.high, step)):
        if _is_setting(limit):
            yield f"{limit} {'-' if by < 0 else '+'} 1"
        elif limit:
            yield f'"{Decimal(limit) + by}"'
    if field.pattern and field.max_length:
        yield f'"{"7" * (field.max_length - 1)}x"'
        yield f'"{"7" * (field.max_length - 1)}"'
    if field.is_text and field.max_length and field.kind in ("CharField", "TextField", "SlugField"):
        yield f'"x" * {field.max_length + 1}'
    if field.kind in ("CharField", "TextField"):
        yield '""'

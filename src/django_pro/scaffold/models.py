"""The source of a model and of its fields."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from django_pro.scaffold.stated import INTEGERS, StatedField, camel, plural, snake
from django_pro.scaffold.style import WIDTH, Names, call, listed

_MONEY = re.compile(r"(?:.*_)?(?:price|amount|total|cost|salary|fee|budget|subtotal|tax)")
_ON = re.compile(r"(?:is_)?(?:active|enabled|available|visible)")
_STATE = re.compile(r"(?:.*_)?(?:status|state|stage)")
_KEPT = re.compile(r"Invoice|Payment|Transaction|Receipt|Sale|Refund|LedgerEntry")
"""Models whose rows have to outlive nothing that they name."""
MODELS: Names = ("django.db", "models")


@dataclass(frozen=True, slots=True)
class NewModel:
    app: str
    """Label."""
    name: str
    fields: tuple[StatedField, ...]
    targets: Mapping[str, str]
    """Related models as they are stated -> Python source."""
    django: tuple[int, ...]
    together: tuple[tuple[str, ...], ...] = ()
    after: tuple[tuple[str, str], ...] = ()
    ordering: tuple[str, ...] = ()
    """As the request says; found by the fields when empty."""
    told: str = ""
    """Docstring."""
    bases: tuple[str, ...] = ()
    """Names of the abstract models that it derives from; Django's own without one."""
    indexes: tuple[tuple[str, ...], ...] = ()
    verbose_name: str = ""
    verbose_plural: str = ""
    table: str = ""
    latest_by: str = ""
    text: str = ""
    """Python source of what `__str__` returns; found by the fields when empty."""
    uuid_key: bool = False


def settled(
    field: StatedField, model: str, siblings: Sequence[StatedField]
) -> tuple[StatedField, str]:
    """The field with what a model needs and nobody said; and that, as a sentence."""
    told = ""
    if field.kind == "DecimalField" and not field.low and _MONEY.fullmatch(field.name):
        field, told = replace(field, low="0"), f"{field.name} is never negative."
    if field.kind == "BooleanField" and not field.default and not field.optional:
        value = "True" if _ON.fullmatch(field.name) else "False"
        field, told = replace(field, default=value), f"{field.name} is {value} by default."
    if field.choices and not field.default and _STATE.fullmatch(field.name) and not field.optional:
        field = replace(field, default=field.choices[0])
        told = f"{field.name} begins as {field.choices[0]}."
    if field.kind in ("ForeignKey", "OneToOneField") and not field.on_delete:
        field, told = _deleted(field, model)
    if field.on_delete == "SET_NULL":
        field = replace(field, optional=True)
    if field.kind == "ManyToManyField" and not field.optional:
        field, told = replace(field, optional=True), f"{field.name} may be empty."
    if field.is_relation and not field.related_name:
        field = replace(field, related_name=_related_name(field, model, siblings))
    if field.guess:
        kind = field.kind + (f" to {field.to}" if field.to else "")
        kind += f" of {field.max_length} characters" if field.max_length else ""
        told = f"{field.name} is a {kind}: {field.guess}. {told}".strip()
    return field, told


def _deleted(field: StatedField, model: str) -> tuple[StatedField, str]:
    if field.optional:
        what, why = "SET_NULL", f"without its {field.to} a row stays"
    elif _KEPT.search(model):
        what, why = "PROTECT", f"a {field.to} with rows can't be deleted"
    else:
        what, why = "CASCADE", f"a row goes with its {field.to}"
    return replace(field, on_delete=what), f"{field.name}: on_delete={what}, {why}."


def _related_name(field: StatedField, model: str, siblings: Sequence[StatedField]) -> str:
    if field.to == "self" and field.name == "parent":
        return "children"
    name = snake(model)
    name = name if field.kind == "OneToOneField" else plural(name)
    same = [each for each in siblings if each.is_relation and each.to == field.to]
    if len(same) > 1 and field.name not in ("user", "owner", "author", snake(field.to)):
        return f"{name}_as_{field.name}"
    return name


def field_source(field: StatedField, targets: Mapping[str, str]) -> tuple[str, set[Names]]:
    """`    title = models.CharField(max_length=200)` and what it needs imported."""
    names: set[Names] = {MODELS}
    arguments: list[str] = []
    text_like = field.is_text or field.kind in ("FileField", "ImageField")
    if field.is_relation:
        arguments.append(targets[field.to])
        if "settings." in targets[field.to]:
            names.add(("django.conf", "settings"))
        if field.kind != "ManyToManyField":
            arguments.append(f"on_delete=models.{field.on_delete}")
    if field.max_length and (field.kind != "TextField"):
        arguments.append(f"max_length={field.max_length}")
    if field.kind == "DecimalField":
        digits, places = field.digits or (10, 2)
        arguments += [f"max_digits={digits}", f"decimal_places={places}"]
    if field.kind in ("FileField", "ImageField"):
        arguments.append(f'upload_to="{plural(field.name)}/"')
    if field.auto:
        arguments.append(f"{field.auto}=True")
    if field.choices:
        arguments.append(f"choices={camel(field.name)}.choices")
    if field.unique:
        arguments.append("unique=True")
    elif field.indexed:
        arguments.append("db_index=True")
    if field.optional and field.kind != "ManyToManyField":
        arguments += ["null=True"] * (not text_like or field.unique) + ["blank=True"]
    elif field.optional:
        arguments.append("blank=True")
    default, more = _default(field)
    arguments += [f"default={default}"] if default else []
    names |= more
    if field.kind == "UUIDField" and default:
        arguments.append("editable=False")
    limits, more = _validators(field)
    names |= more
    arguments += [f"validators=[{', '.join(limits)}]"] if limits else []
    if field.is_relation:
        arguments.append(f'related_name="{field.related_name}"')
    return call(f"{field.name} = models.{field.kind}", arguments, 4), names


def _validators(field: StatedField) -> tuple[list[str], set[Names]]:
    found, names = [], set[Names]()
    for limit, name in (
        (str(field.min_length or ""), "MinLengthValidator"),
        (field.low, "MinValueValidator"),
        (field.high, "MaxValueValidator"),
    ):
        is_given = limit == "0" and field.kind.startswith("Positive")
        if limit and not is_given:
            found.append(f"{name}({_number(limit, field.kind)})")
            names.add(("django.core.validators", name))
            if "Decimal(" in found[-1]:
                names.add(("decimal", "Decimal"))
    return found, names


def _number(value: str, kind: str) -> str:
    return f'Decimal("{value}")' if kind == "DecimalField" and "." in value else value


def _default(field: StatedField) -> tuple[str, set[Names]]:
    """Python source of the default; empty without one."""
    given = field.default
    if not given:
        if field.kind == "JSONField" and not field.optional:
            return "dict", set()
        if field.kind == "UUIDField":
            return ("uuid.uuid4", {("uuid", "")}) if not field.optional else ("", set())
        return "", set()
    low = given.lower()
    if field.choices:
        same = next((names for names in member_names(field) if low in names[1:]), None)
        return (f"{camel(field.name)}.{same[0]}" if same else "", set())
    if field.kind == "BooleanField":
        return "True" if low in ("true", "1", "yes", "on") else "False", set()
    if field.kind in ("DateTimeField", "DateField") and re.match(r"now|today|timezone", low):
        name = "timezone.now" if field.kind == "DateTimeField" else "timezone.localdate"
        return name, {("django.utils", "timezone")}
    if field.kind == "JSONField":
        return ("list" if low in ("list", "[]") else "dict"), set()
    if field.kind in (*INTEGERS, "FloatField", "DecimalField"):
        return (given, set()) if re.fullmatch(r"-?\d+(?:\.\d+)?", given) and (
            field.kind != "DecimalField" or "." not in given
        ) else _decimal(given)  # fmt: skip
    if low in ("none", "null"):
        return "", set()
    if field.is_text:
        return '""' if low in ("empty", "blank") else '"' + given.replace('"', '\\"') + '"', set()
    return "", set()


def _decimal(given: str) -> tuple[str, set[Names]]:
    if re.fullmatch(r"-?\d+(?:\.\d+)?", given):
        return f'Decimal("{given}")', {("decimal", "Decimal")}
    return "", set()


def member(value: str) -> str:
    """Name of a choice."""
    name = re.sub(r"\W+", "_", value).strip("_").upper()
    return f"VALUE_{name}" if not name or name[0].isdigit() else name


def choices_source(field: StatedField, indent: int = 4) -> str:
    """The class of a field's choices."""
    margin = " " * indent
    kind = "IntegerChoices" if field.labels else "TextChoices"
    lines = [f"{margin}class {camel(field.name)}(models.{kind}):"]
    for (value, label), (name, *_) in zip(field.options, member_names(field), strict=True):
        lines.append(f'{margin}    {name} = {value}, "{label}"')
    return "\n".join(lines)


def member_names(field: StatedField) -> list[tuple[str, str, str]]:
    """(name of a choice, its value, its label), the last two in lower case."""
    named = field.labels or field.choices
    return [
        (member(name), value.lower(), name.lower())
        for value, name in zip(field.choices, named, strict=True)
    ]


def model_source(new: NewModel) -> tuple[str, set[Names]]:
    """The class and what it needs imported."""
    bases = ", ".join(new.bases or ("models.Model",))
    lines = [f"class {new.name}({bases}):", f'    """{new.told}"""', ""]
    names: set[Names] = {MODELS}
    for field in new.fields:
        if field.choices:
            lines += [choices_source(field), ""]
    if new.uuid_key:
        names.add(("uuid", ""))
        given = ["primary_key=True", "default=uuid.uuid4", "editable=False"]
        lines.append(call("id = models.UUIDField", given, 4))
    for field in new.fields:
        source, more = field_source(field, new.targets)
        names |= more
        lines.append(source)
    lines += ["", "    class Meta:", *_meta(new), "", "    def __str__(self):"]
    lines.append(f"        return {_str(new)}")
    return "\n".join(lines), names


def _meta(new: NewModel) -> list[str]:
    ordering = new.ordering or _ordering(new.fields)
    lines = [listed("ordering", ordering, 8)]
    words = snake(new.name).replace("_", " ")
    lines += [f'        get_latest_by = "{new.latest_by}"'] * bool(new.latest_by)
    lines += [f'        db_table = "{new.table}"'] * bool(new.table)
    lines += [f'        verbose_name = "{new.verbose_name}"'] * bool(new.verbose_name)
    if new.verbose_plural or (not new.verbose_name and plural(words) != f"{words}s"):
        lines.append(f'        verbose_name_plural = "{new.verbose_plural or plural(words)}"')
    first = ordering[0].removeprefix("-")
    held = next((each for each in new.fields if each.name == first), None)
    indexes = list(new.indexes)
    is_indexed = any(each[0].lstrip("-") == first for each in indexes)
    if held is not None and held.auto and not held.unique and not is_indexed:
        indexes.append((first,))
    if indexes:
        lines.append("        indexes = [")
        for fields in indexes:
            texts = ", ".join(f'"{each}"' for each in fields)
            lines.append(f"            models.Index(fields=[{texts}]),")
        lines.append("        ]")
    constraints = list(constraint_sources(new))
    if constraints:
        lines += ["        constraints = [", *constraints, "        ]"]
    return lines


def _ordering(fields: Sequence[StatedField]) -> tuple[str, ...]:
    for field in fields:
        if field.auto == "auto_now_add":
            return f"-{field.name}", "-pk"
    for wanted in ("sort_order", "position", "order", "name", "title", "headline", "last_name"):
        for field in fields:
            if field.name == wanted:
                return (wanted,) if field.unique else (wanted, "pk")
    for field in fields:
        if field.kind == "DateTimeField" and not field.optional:
            return f"-{field.name}", "-pk"
    return ("-pk",)


def constraint_sources(new: NewModel) -> list[str]:
    """Lines of `Meta.constraints`."""
    found = []
    argument = "condition" if new.django >= (5, 1) else "check"
    prefix = f"{new.app}_{new.name.lower()}"
    for names in new.together:
        texts = ", ".join(f'"{each}"' for each in names)
        name = f"{prefix}_{'_'.join(names)}_unique"
        found.append(
            call("models.UniqueConstraint", [f"fields=[{texts}]", f'name="{name}"'], 12, ",")
        )
    for field in new.fields:
        limits = []
        if field.low and not (field.low == "0" and field.kind.startswith("Positive")):
            limits.append(f"{field.name}__gte={_number(field.low, field.kind)}")
        if field.high:
            limits.append(f"{field.name}__lte={_number(field.high, field.kind)}")
        if limits:
            arguments = [
                f"{argument}=models.Q({', '.join(limits)})",
                f'name="{prefix}_{field.name}_range"',
            ]
            found.append(call("models.CheckConstraint", arguments, 12, ","))
    for start, end in new.after:
        arguments = [
            f'{argument}=models.Q({end}__gte=models.F("{start}"))',
            f'name="{prefix}_{end}_not_before_{start}"',
        ]
        found.append(call("models.CheckConstraint", arguments, 12, ","))
    return found


def _str(new: NewModel) -> str:
    if new.text:
        return new.text
    texts = {
        each.name: each
        for each in new.fields
        if each.kind in ("CharField", "EmailField", "SlugField") and not each.choices
    }
    required = {name: each for name, each in texts.items() if not each.optional}
    for wanted in ("name", "title", "headline", "subject", "number", "code", "label", "username"):
        if wanted in required:
            return f"self.{wanted}"
    if {"first_name", "last_name"} <= set(required):
        return 'f"{self.first_name} {self.last_name}"'
    if required:
        return f"self.{next(iter(required))}"
    words = snake(new.name).replace("_", " ")
    return f'f"{words[:1].upper()}{words[1:]} {{self.pk}}"'


def described(name: str, fields: Sequence[StatedField]) -> str:
    """A docstring: whose and of what."""
    words = snake(name).replace("_", " ")
    article = "An" if words[0] in "aeiou" else "A"
    related = [
        each
        for each in fields
        if each.kind in ("ForeignKey", "OneToOneField")
        and each.to != "self"
        and not each.name.endswith(("_by", "_to", "_for", "_in", "_with", "_from"))
    ]
    own = [each.name.replace("_", " ") for each in fields if not each.is_relation and not each.auto]
    told = f"{article} {words}"
    if related:
        told += f" with its {_and([each.name.replace('_', ' ') for each in related])}"
    if own and len(told) + len(_and(own)) < WIDTH - 20:
        told += f": {_and(own)}"
    return f"{told}."


def _and(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""

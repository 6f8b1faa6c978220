"""Functions that make rows for tests: `make_book(**values)`, and what it takes to make one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django_pro.core.outline import Field, Model
from django_pro.scaffold.stated import INTEGERS, plural, snake
from django_pro.scaffold.style import Names, call

GENERIC = ("GenericForeignKey", "GenericRelation", "GenericRel")
_ENDS = re.compile(
    r"^(?:end|ends|ended|ending|until|till|to|finish(?:es|ed)?|clos(?:es|ed|ing)|expir(?:es|ed|y)"
    r"|return(?:s|ed)?|checkout|check_out|dropoff|arriv(?:es|ed|al))(?:_|$)"
    r"|_(?:end|until|till|to|expires|expiry)(?:_at|_on)?$"
)
"""Names of the later one of two moments: a constraint may want it to be later."""


@dataclass
class RowMaker:
    """Writes one function for each model that rows are needed of."""

    models: Sequence[Model]
    """All of the project."""
    user: str
    """Label of the user model."""
    has_groups: bool = False
    """Whether users of tests are to be of groups."""
    imports: set[Names] = field(default_factory=set)
    _made: dict[str, str] = field(default_factory=dict)
    """Source of the functions by label, those that others call first."""

    def functions(self) -> list[str]:
        return list(self._made.values())

    def model(self, label: str) -> Model | None:
        return next((each for each in self.models if each.label == label), None)

    def maker(self, label: str) -> str:
        """Name of the function that makes a row of a model."""
        if label == self.user:
            self._user()
            return "make_user"
        model = self.model(label)
        name = f"make_{snake(model.name if model else label.rpartition('.')[2])}"
        if label not in self._made and model is not None:
            self._made[label] = ""
            source = self._source(name, model)
            del self._made[label]
            self._made[label] = source
        return name

    def _user(self) -> None:
        if self.user in self._made:
            return
        model = self.model(self.user)
        names = {each.name for each in model.fields} if model else {"username"}
        given = ['f"user{number}"'] if "username" in names else []
        if "email" in names:
            given.append('email=f"user{number}@example.com"')
        given += [
            f"{each.name}={self.value(each)}"
            for each in required(model)
            if "username" not in names and each.name not in ("email", "password")
        ]
        self.imports |= {("django.contrib.auth", "get_user_model"), ("itertools", "count")}
        lines = [
            "def make_user(**values):", "    number = next(numbers)",
            call("return get_user_model().objects.create_user", [*given, "**values"], 4),
        ]  # fmt: skip
        if self.has_groups:
            lines = [
                'def make_user(group="", **values):', "    number = next(numbers)",
                call("user = get_user_model().objects.create_user", [*given, "**values"], 4),
                "    if group:",
                "        user.groups.add(user.groups.model.objects.get_or_create(name=group)[0])",
                "    return user",
            ]  # fmt: skip
        self._made[self.user] = "\n".join(lines)

    def _source(self, name: str, model: Model) -> str:
        self.imports |= {(model.module, model.name), ("itertools", "count")}
        lines = [f"def {name}(**values):", f'    """A row of {model.name}, with what it needs."""']
        given = []
        for each in required(model):
            if each.kind in ("ForeignKey", "OneToOneField"):
                if each.to == model.label:
                    continue
                lines += [
                    f'    if "{each.name}" not in values:',
                    f'        values["{each.name}"] = {self.maker(each.to)}()',
                ]
            else:
                given.append(f'"{each.name}": {self.value(each)}')
        if any("number" in each for each in given):
            lines.append("    number = next(numbers)")
        if given:
            whole = f"    given = {{{', '.join(given)}, **values}}"
            if len(whole) > 88:
                inner = "\n".join(f"        {each}," for each in (*given, "**values"))
                whole = f"    given = {{\n{inner}\n    }}"
            lines += [whole, f"    return {model.name}.objects.create(**given)"]
        else:
            lines.append(f"    return {model.name}.objects.create(**values)")
        return "\n".join(lines)

    def value(self, each: Field, *, number: str = "{number}") -> str:
        """Python source of a value that the field takes."""
        if each.values:
            return quoted_value(each.values[0])
        return self._plain(each, number)

    def _plain(self, each: Field, number: str) -> str:
        kind = each.kind
        if kind == "EmailField":
            return f'f"{each.name}{number}@example.com"'
        if kind == "URLField":
            return f'f"https://example.com/{number}/"'
        if kind == "SlugField":
            return f'f"{each.name.replace("_", "-")}-{number}"'
        if kind in ("CharField", "TextField"):
            word = each.name.replace("_", " ").capitalize()
            if each.max_length is not None and each.max_length < len(word) + 8:
                return f'f"{number}"[:{each.max_length}]' if each.max_length < 5 else f'f"{number}"'
            pad = int(each.shortest or 0) - len(word) - 2
            return f'f"{word}{" of a row" * (pad // 9 + 1) if pad > 0 else ""} {number}"'
        if kind in INTEGERS and each.unique:
            return number.strip("{}")
        if kind in (*INTEGERS, "FloatField"):
            return str(int(max(each.low or 1, 1) if (each.high or 1) >= 1 else each.high or 0))
        if kind == "DecimalField":
            self.imports.add(("decimal", "Decimal"))
            low, high = each.low or 0, each.high if each.high is not None else 1
            return f'Decimal("{max(low, min(1.0, high)):.{min(each.decimal_places or 2, 2)}f}")'
        if kind == "BooleanField":
            return "False"
        is_end = _ENDS.search(each.name) is not None
        dates = {
            "DateField": f"date(2020, 1, {3 if is_end else 2})",
            "TimeField": f"time({13 if is_end else 12})",
        }
        if kind in dates:
            self.imports.add(("datetime", dates[kind].partition("(")[0]))
            return dates[kind]
        if kind == "DateTimeField":
            self.imports |= {("datetime", "datetime"), ("datetime", "UTC")}
            return f"datetime(2020, 1, 2, {13 if is_end else 12}, tzinfo=UTC)"
        if kind == "DurationField":
            self.imports.add(("datetime", "timedelta"))
            return "timedelta(hours=1)"
        if kind == "UUIDField":
            self.imports.add(("uuid", "uuid4"))
            return "uuid4()"
        if kind == "GenericIPAddressField":
            return '"192.0.2.1"'
        if kind == "JSONField":
            return "{}"
        if kind == "BinaryField":
            return 'b"1"'
        if kind in ("FileField", "ImageField"):
            return '"file.png"'
        return f'f"{number}"'


def quoted_value(value: object) -> str:
    """Python source of a choice."""
    return f'"{value}"' if isinstance(value, str) else repr(value)


def required(model: Model | None) -> Iterable[Field]:
    """Fields that a row can't be made without."""
    for each in model.fields if model else ():
        if not each.concrete or each.primary_key or each.null or each.has_default:
            continue
        if each.kind in ("ManyToManyField", *GENERIC) or not each.editable:
            continue
        if each.blank and each.kind in ("CharField", "TextField") and not each.unique:
            continue
        yield each


def basename(model: Model) -> str:
    """`order-line`, as URLs are named."""
    return snake(model.name).replace("_", "-")


def address(model: Model) -> str:
    """`order-lines`, as URLs read."""
    return plural(snake(model.name)).replace("_", "-")

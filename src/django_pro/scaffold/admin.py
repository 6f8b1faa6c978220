"""The source of a ModelAdmin whose list costs the same for more rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django_pro.core.outline import Field, Model
from django_pro.scaffold import joins
from django_pro.scaffold.stated import camel, singular
from django_pro.scaffold.style import Names, listed

_LONG = ("TextField", "JSONField", "FileField", "ImageField", "BinaryField", "ManyToManyField")
_TEXTS = ("CharField", "EmailField", "SlugField")
_NAMES = ("name", "title", "username", "email", "headline", "number", "code", "subject")
MOST = 6
"""Columns."""


@dataclass(frozen=True, slots=True)
class Formula:
    """Two fields of a row, by their paths, and what is done with them."""

    left: str
    operator: str
    """As Python writes it; `days` for the days between two dates."""
    right: str
    optional: tuple[str, ...] = ()
    """Paths on the way that may lead to nothing."""
    places: int | None = None
    """What it is rounded to."""
    or_today: bool = False
    """Whether days are counted to today where there is no end."""
    label: str = ""
    """What stands above the column; its name where empty."""

    @property
    def source(self) -> str:
        """The value, of `row`."""
        if self.operator == "days":
            end = _value(self.right)
            end = f"({end} or timezone.localdate())" if self.or_today else end
            return f"({end} - {_value(self.left)}).days"
        whole = f"{_value(self.left)} {self.operator} {_value(self.right)}"
        if self.places is None:
            return whole
        return f"round({whole}, {self.places})" if self.places else f"round({whole})"

    @property
    def there(self) -> tuple[str, ...]:
        """Conditions, of `row`, under which there is a value."""
        parts = [f"{_value(path)} is not None" for path in self.optional]
        return (*parts, *([_value(self.right)] * (self.operator == "/")))

    @property
    def missing(self) -> tuple[str, ...]:
        """Conditions, of `row`, under which there is no value."""
        absent = [f"{_value(path)} is None" for path in self.optional]
        return (*absent, *([f"not {_value(self.right)}"] * (self.operator == "/")))


@dataclass(frozen=True, slots=True)
class Column:
    path: str
    """A field, `customer__email` behind a relation; the name of a column that is computed."""
    is_count: bool = False
    """Of the rows behind a relation."""
    is_many: bool = False
    """Whether the relation leads to several rows."""
    empty: str = ""
    """What is shown where there is nothing."""
    formula: Formula | None = None
    """What it is computed by."""

    @property
    def method(self) -> str:
        """Name of the method that shows it."""
        name = self.path.replace("__", "_")
        if self.formula:
            return name
        if self.empty and name == self.path:
            return f"shown_{name}"
        if self.is_count:
            return f"{singular(name)}_count"
        return f"shown_{name}" if self.is_many else name


@dataclass(frozen=True, slots=True)
class Rules:
    """What a request says of the rows of a model in the admin beside their list."""

    rest: str = ""
    """The request without it."""
    empty: tuple[tuple[str, str], ...] = ()
    """(what is said of a column, what is shown where it has nothing)."""
    empty_all: str = ""
    editable: tuple[str, ...] = ()
    """Fields that are changed in the list."""
    fixed: tuple[str, ...] = ()
    """Fields that are shown and not changed."""
    left_out: tuple[str, ...] = ()
    """Fields that the form has not."""
    denied: tuple[tuple[str, bool], ...] = ()
    """(add, change or delete; whether superusers may all the same)."""
    links: tuple[str, ...] = ()
    """Columns that lead to the row."""


@dataclass(frozen=True, slots=True)
class Inline:
    """Rows that are edited in the form of the row that they belong to."""

    model: Model
    stacked: bool = False
    joined: tuple[str, ...] = ()
    """Relations that their texts go through."""

    @property
    def name(self) -> str:
        """Of its class."""
        return f"{self.model.name}Inline"


@dataclass(frozen=True, slots=True)
class Action:
    """What gives the selected rows of a list a value."""

    name: str
    field: str
    value: str
    """Python source."""
    before: str = ""
    """The same of another one; empty where none is known."""
    saves: bool = False
    """Whether each row is saved by itself, as the model does something then."""


@dataclass(frozen=True, slots=True)
class OwnFilter:
    """Rows that meet conditions, and all others."""

    name: str
    """Of its parameter."""
    terms: tuple[tuple[str, str], ...]
    """(lookup, Python source of its value)."""

    @property
    def class_name(self) -> str:
        return f"{camel(self.name)}Filter"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a request says of a list; what is empty is found by the fields."""

    shown: tuple[Column, ...] = ()
    search: tuple[str, ...] = ()
    filters: tuple[str, ...] = ()
    ordering: tuple[str, ...] = ()
    hierarchy: str = ""
    per_page: int = 0
    rules: Rules = Rules()
    unclear: tuple[str, ...] = ()
    """Pieces of the columns that name none."""
    inlines: tuple[Inline, ...] = ()
    actions: tuple[Action, ...] = ()
    own_filters: tuple[OwnFilter, ...] = ()


def name_fields(model: Model, models: Sequence[Model]) -> list[str]:
    """Paths of texts that the rows of a model are called by; a person's may be the account's."""
    texts = [
        each.name
        for each in model.fields
        if each.kind in _TEXTS and each.concrete and not each.values
    ]
    found = [each for each in _NAMES if each in texts]
    account = next(
        (each for each in model.fields if each.kind == "OneToOneField" and each.concrete), None
    )
    if not {"name", "title", "first_name", "username"} & set(texts) and account is not None:
        other = next((each for each in models if each.label == account.to), None)
        of_account = name_fields(other, models) if other and other is not model else []
        return [*found[:1], *(f"{account.name}__{each}" for each in of_account)]
    if {"first_name", "last_name"} <= set(texts) and found[:1] != ["name"]:
        return [*found[:1], "first_name", "last_name"]
    return found[:1] or texts[:1]


def columns(model: Model) -> list[str]:
    """Fields that a list shows well."""
    found = [
        each.name
        for each in model.fields
        if each.concrete and not each.primary_key and each.kind not in _LONG
        and "password" not in each.name
    ]  # fmt: skip
    return found[:MOST] or ["__str__"]


def searched(model: Model, models: Sequence[Model]) -> list[str]:
    """Texts of the row, and names of the rows that it belongs to."""
    found = [
        each.name
        for each in model.fields
        if each.kind in _TEXTS and each.concrete and not each.values
    ]
    for key in _keys(model):
        other = next((each for each in models if each.label == key.to), None)
        texts = {each.name for each in other.fields if each.kind in _TEXTS} if other else set()
        name = next((each for each in _NAMES if each in texts), "")
        if name:
            found.append(f"{key.name}__{name}")
    return found[:MOST]


def _keys(model: Model) -> list[Field]:
    return [
        each
        for each in model.fields
        if each.concrete and each.kind in ("ForeignKey", "OneToOneField")
    ]


def admin_source(
    model: Model,
    models: Sequence[Model],
    completing: Sequence[str],
    wanted: Wanted | None = None,
    *,
    joined: Sequence[str] = (),
    paths: bool = True,
) -> tuple[str, set[Names]]:
    """The class and what it needs imported. `completing` are labels of models whose own admin can
    be searched, `joined` relations that the texts of shown rows go through; with `paths` Django
    takes `customer__email` for a column."""
    wanted = wanted or Wanted()
    shown = wanted.shown or tuple(Column(each) for each in columns(model))
    paths_shown = {each.path for each in shown}
    shown += tuple(Column(each) for each in wanted.rules.editable if each not in paths_shown)
    names: set[Names] = {("django.contrib", "admin")}
    keys = {each.name for each in _keys(model)}
    filters = list(wanted.filters) or [
        each.name
        for each in model.fields
        if each.concrete and (each.kind == "BooleanField" or each.values)
    ]
    slug = next((each.name for each in model.fields if each.kind == "SlugField"), "")
    source = next(
        (name for name in ("title", "name") if name in {each.name for each in model.fields}), ""
    )
    fixed = [
        each.name
        for each in model.fields
        if each.concrete and not each.editable and not each.primary_key
    ]
    fixed += [each for each in wanted.rules.fixed if each not in fixed]
    behind = [each.path.rpartition("__")[0] for each in shown if not each.is_many]
    single = [each.path for each in shown if each.path in keys and not each.is_count]
    read = [
        path for each in shown if each.formula for path in (each.formula.left, each.formula.right)
    ]
    behind += [each.rpartition("__")[0] for each in read]
    select = joins.longest([*single, *filter(None, behind), *joined])
    by_method = [each for each in shown if _is_method(each, paths=paths)]
    told = [each.method if each in by_method else each.path for each in shown]
    lines = [f"@admin.register({model.name})", f"class {model.name}Admin(admin.ModelAdmin):"]
    for name, values in (
        ("list_display", told),
        ("list_filter", filters),
        ("search_fields", list(wanted.search) or searched(model, models)),
        ("ordering", wanted.ordering),
        ("list_select_related", select),
        *_looked_up(model, completing),
        ("readonly_fields", fixed),
    ):
        if name == "list_filter" and wanted.own_filters:
            classes = [each.class_name for each in wanted.own_filters]
            told = [*(f'"{each}"' for each in values), *classes]
            lines.append(f"    list_filter = [{', '.join(told)}]")
        elif values:
            lines.append(listed(name, values, 4))
    if wanted.inlines:
        lines.append(f"    inlines = [{', '.join(each.name for each in wanted.inlines)}]")
    if wanted.actions:
        lines.append(listed("actions", [each.name for each in wanted.actions], 4))
    if wanted.hierarchy:
        lines.append(f'    date_hierarchy = "{wanted.hierarchy}"')
    rules = wanted.rules
    for name, values in (("list_editable", rules.editable), ("list_display_links", rules.links),
                         ("exclude", rules.left_out)):  # fmt: skip
        if values:
            lines.append(listed(name, values, 4))
    if rules.empty_all:
        lines.append(f'    empty_value_display = "{rules.empty_all}"')
    if wanted.per_page:
        lines.append(f"    list_per_page = {wanted.per_page}")
    if slug and source:
        lines.append(f'    prepopulated_fields = {{"{slug}": ["{source}"]}}')
    lines += _queryset(by_method)
    for each in by_method:
        lines += ["", *_method(each)]
    for one in wanted.actions:
        lines += ["", *_action(one)]
    for action, superusers in rules.denied:
        row = "" if action == "add" else ", obj=None"
        value = "request.user.is_superuser" if superusers else "False"
        lines += ["", f"    def has_{action}_permission(self, request{row}):",
                  f"        return {value}"]  # fmt: skip
    if any(each.is_count for each in by_method):
        names.add(("django.db.models", "Count"))
    inlines = [line for each in wanted.inlines for line in _inline(each, model, completing)]
    inlines += [line for each in wanted.own_filters for line in _own_filter(each)]
    if wanted.own_filters:
        names.add(("django.db.models", "Q"))
    if "timezone." in "\n".join((*inlines, *lines)):
        names.add(("django.utils", "timezone"))
    return "\n".join((*inlines, *lines)), names


def _looked_up(
    model: Model, completing: Sequence[str], owner: str = ""
) -> tuple[tuple[str, list[str]], ...]:
    """How keys are chosen: never in a select of all rows."""
    related = [
        each
        for each in model.fields
        if each.concrete
        and each.kind in ("ForeignKey", "OneToOneField", "ManyToManyField")
        and each.editable
        and not (owner and each.to == owner)
    ]
    return (
        ("autocomplete_fields", [each.name for each in related if each.to in completing]),
        ("raw_id_fields", [each.name for each in related if each.to not in completing]),
    )


def _inline(each: Inline, model: Model, completing: Sequence[str]) -> list[str]:
    lines = [
        f"class {each.name}(admin.{'Stacked' if each.stacked else 'Tabular'}Inline):",
        f"    model = {each.model.name}",
        "    extra = 0",
    ]
    for name, values in _looked_up(each.model, completing, model.label):
        if values:
            lines.append(listed(name, values, 4))
    if each.joined:
        told = ", ".join(f'"{path}"' for path in joins.longest(each.joined))
        asked = f"super().get_queryset(request).select_related({told})"
        lines += ["", "    def get_queryset(self, request):", f"        return {asked}"]
    return [*lines, "", ""]


def _is_method(each: Column, *, paths: bool) -> bool:
    if each.formula or each.is_count or each.is_many or each.empty:
        return True
    return "__" in each.path and not paths


def _queryset(by_method: Sequence[Column]) -> list[str]:
    """Counts and rows of columns, asked for once."""
    counts = [f'{each.method}=Count("{each.path}", distinct=True)'
              for each in by_method if each.is_count]  # fmt: skip
    many = [f'"{each.path}"' for each in by_method if each.is_many and not each.is_count]
    if not counts and not many:
        return []
    asked = f".annotate({', '.join(counts)})" if counts else ""
    asked += f".prefetch_related({', '.join(many)})" if many else ""
    return [
        "", "    def get_queryset(self, request):",
        f"        return super().get_queryset(request){asked}",
    ]  # fmt: skip


def _method(each: Column) -> list[str]:
    words = each.path.replace("__", " ").replace("_", " ")
    empty = f', empty_value="{each.empty}"' if each.empty else ""
    if each.formula:
        absent = " or ".join(each.formula.missing)
        return [
            f'    @admin.display(description="{each.formula.label or words}"{empty})',
            f"    def {each.method}(self, row):",
            *([f"        if {absent}:", "            return None"] if absent else []),
            f"        return {each.formula.source}",
        ]
    if each.is_count:
        return [
            f'    @admin.display(description="{words}", ordering="{each.method}")',
            f"    def {each.method}(self, row):",
            f"        return row.{each.method}",
        ]
    if each.is_many:
        return [
            f'    @admin.display(description="{words}")',
            f"    def {each.method}(self, row):",
            f'        return ", ".join(str(each) for each in row.{each.path}.all())',
        ]
    parts = each.path.split("__")
    value = f"row.{'.'.join(parts)}"
    is_there = " and ".join(f"row.{'.'.join(parts[:n])}" for n in range(1, len(parts)))
    return [
        f'    @admin.display(description="{words}", ordering="{each.path}"{empty})',
        f"    def {each.method}(self, row):",
        f"        return {value} if {is_there} else None"
        if is_there
        else f"        return {value} or None",
    ]


def _own_filter(each: OwnFilter) -> list[str]:
    words = each.name.replace("_", " ")
    return [
        f"class {each.class_name}(admin.SimpleListFilter):",
        f'    title = "{words}"',
        f'    parameter_name = "{each.name}"',
        "",
        "    def lookups(self, request, model_admin):",
        '        return [("yes", "Yes"), ("no", "No")]',
        "",
        "    def queryset(self, request, queryset):",
        f"        rows = Q({', '.join(f'{name}={value}' for name, value in each.terms)})",
        '        if self.value() == "yes":',
        "            return queryset.filter(rows)",
        '        return queryset.exclude(rows) if self.value() == "no" else queryset',
        "",
        "",
    ]


def _action(each: Action) -> list[str]:
    words = each.name.replace("_", " ")
    lines = [
        f'    @admin.action(description="{words[:1].upper()}{words[1:]}", permissions=["change"])',
        f"    def {each.name}(self, request, queryset):",
    ]
    if not each.saves:
        return [*lines, f"        queryset.update({each.field}={each.value})"]
    return [
        *lines, "        for row in queryset:", f"            row.{each.field} = {each.value}",
        "            row.save()",
    ]  # fmt: skip


def _value(path: str) -> str:
    return f"row.{path.replace('__', '.')}"

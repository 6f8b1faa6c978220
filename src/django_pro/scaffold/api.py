"""The source of serializers, viewsets and their permissions, as REST framework has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from django_pro.core.outline import Field, Model
from django_pro.scaffold import checks, joins
from django_pro.scaffold.checks import Rule
from django_pro.scaffold.own_way import Way
from django_pro.scaffold.people import STAFF, People
from django_pro.scaffold.stated import INTEGERS, plural, snake
from django_pro.scaffold.style import Names, call, listed
from django_pro.scaffold.whose import Chain, Published

Level = Literal["anyone", "login", "staff"]
"""Whom a permission lets at least; `staff` are the people of the API."""
Who = Literal["anyone", "login", "staff", "owner", "owner or staff"]
"""Who may change or delete a row."""
_TEXTS = ("CharField", "SlugField", "EmailField", "TextField")
FILTERED = (*_TEXTS, *INTEGERS, "BooleanField", "ForeignKey", "OneToOneField", "ManyToManyField")
"""Fields that a list can be filtered by."""


@dataclass(frozen=True, slots=True)
class Nested:
    """Rows of another model that are shown inside a row."""

    name: str
    """Of their serializer."""
    model: Model
    fields: tuple[str, ...]
    many: bool
    key: str = ""
    """Their field that leads to the row; empty where that is not one key."""


@dataclass(frozen=True, slots=True)
class Declared:
    """A field of a serializer that is read, and stands for no field of the model of that name."""

    name: str
    source: str
    """Python source, after `NAME = serializers.`."""
    value: str = ""
    """Python source of what is shown of `row`; empty where a test can't tell."""
    joined: str = ""
    """Relation that is loaded with the row; empty for none."""
    through: tuple[str, ...] = ()
    """More such relations, that its value reads."""
    fetched: str = ""
    """Relation to many rows that is loaded beside."""
    counted: str = ""
    """Relation whose rows are counted in the query."""
    only: str = ""
    """Condition of those rows; empty where all are counted."""
    rows: tuple[str, str, str, str] | None = None
    """Of those rows the label of their model, their key back, and values of one that is counted and
    of one that is not."""
    method: tuple[str, ...] = ()
    """Lines of the serializer's method that computes it."""
    nested: Nested | None = None

    @property
    def field(self) -> str:
        """Python source of the serializer's field."""
        if self.nested is None:
            return f"serializers.{self.source}"
        return f"{self.nested.name}({'many=True, ' if self.nested.many else ''}read_only=True)"


@dataclass(frozen=True, slots=True)
class Slugged:
    """A key that the API shows and takes by another unique field than the primary key."""

    name: str
    model: Model
    by: str
    optional: bool = False

    @property
    def source(self) -> str:
        """Python source of the serializer's field."""
        more = ", required=False, allow_null=True" if self.optional else ""
        rows = f"{self.model.name}.objects.all()"
        return f'serializers.SlugRelatedField(slug_field="{self.by}", queryset={rows}{more})'


@dataclass(frozen=True, slots=True)
class Api:
    model: Model
    owner: str = ""
    """Field of the user whose row it is; empty without one."""
    chain: Chain | None = None
    """Leads to the owner of rows that have none themselves, where users see none but their own."""
    read_only: bool = False
    private: bool = False
    """Whether users see none but their own rows."""
    published: Published | None = None
    """What makes a row one that others see; None where they see all."""
    kept: Published | None = None
    """What makes a row one that the API is about; None where it is about all."""
    reads: Level = "anyone"
    writes: Level = "login"
    """Who may add rows; and change and delete them, where nothing else says who."""
    changes: Who | None = None
    deletes: Who | None = None
    """Whom the request lets change and delete; None where it does not say so."""
    staff_sees_all: bool = False
    """Whether staff sees and changes rows that others see none but their own of."""
    rules: tuple[Rule, ...] = ()
    """Of values, beside those of the fields."""
    guards: tuple[Names, ...] = ()
    """Permission classes of the project's own that let just these."""
    is_refused_first: bool = False
    """Whether those refuse the readers of an API that reads alone every other method."""
    page_size: int = 0
    """Of a pagination of its own; 0 where the project has one."""
    search: tuple[str, ...] = ()
    filters: tuple[str, ...] = ()
    ordering: tuple[str, ...] = ()
    """Fields that who asks can sort by."""
    order: tuple[str, ...] = ()
    """Of the list; the model's own where empty."""
    hidden: tuple[str, ...] = ()
    """Fields that the request keeps out; `model` has them no more."""
    shown: tuple[str, ...] = ()
    """Names in the order that the request enumerates them in; those of the model where empty."""
    declared: tuple[Declared, ...] = ()
    """Fields whose values come from elsewhere."""
    fixed: tuple[str, ...] = ()
    """Fields that are read and not written, as the request says."""
    left_out: frozenset[str] = frozenset()
    """Of create, update and destroy, what is not to be there."""
    unpaged: bool = False
    slugged: tuple[Slugged, ...] = ()
    people: People = STAFF
    by: str = ""
    """Unique field that URLs name a row by; the primary key where empty."""
    called: str = ""
    """Name of the serializer; that of the model with `Serializer` where empty."""
    way: Way | None = None
    """The project's own method that narrows rows to those that a user sees; of an API that reads
    alone."""
    readers: People | None = None
    """Whom the guards let read, where that are others than `people`, who write."""
    once: tuple[str, ...] = ()
    """Fields of which each user has one row at most, where no constraint of the model says so."""
    in_use: tuple[str, str] = ("", "")
    """Label of the model whose rows keep one from being deleted, and their key to it; empty where
    nothing is said of it."""

    @property
    def name(self) -> str:
        return self.model.name

    @property
    def serializer(self) -> str:
        return self.called or f"{self.model.name}Serializer"

    @property
    def lookup(self) -> str:
        """`project__owner`: whose a row is, in a filter; empty where it is nobody's."""
        return self.chain.lookup if self.chain else self.owner

    @property
    def words(self) -> str:
        return snake(self.name).replace("_", " ")

    @property
    def changed_by(self) -> Who:
        return self.changes or self._usual

    @property
    def deleted_by(self) -> Who:
        return self.deletes or self.changes or self._usual

    @property
    def _usual(self) -> Who:
        if self.owner and self.writes != "staff":
            return "owner or staff" if self.staff_sees_all else "owner"
        return self.writes

    @property
    def is_guarded_by_row(self) -> bool:
        """Whether who may change or delete a row is another than who may add one."""
        return {self.changed_by, self.deleted_by} != {self.writes}

    def fields(self) -> dict[str, Field]:
        """Those of the model by their names."""
        return {each.name: each for each in self.model.fields}


def columns(model: Model) -> list[Field]:
    """What a serializer shows: the row's own fields and its many-to-many relations."""
    return [
        each
        for each in model.fields
        if each.concrete
        and each.kind not in ("GenericForeignKey", "GenericRelation", "BinaryField")
        and not any(word in each.name for word in ("password", "secret", "token", "api_key"))
    ]


def serializer(api: Api) -> tuple[str, set[Names]]:
    model = api.model
    fields = list(api.shown) or [each.name for each in columns(model)]
    fixed = [api.owner] if api.owner and api.owner in fields else []
    fixed += api.fixed
    fixed += [each.name for each in columns(model) if not each.editable and not each.primary_key]
    lines = [
        f"class {api.serializer}(serializers.ModelSerializer):",
        f'    """{_a(api.words)} as the API shows and takes it."""', "",
        *([f"    {api.chain.names[0]} = {_parent_field(api.chain)}()", ""] if api.chain else ()),
        *(f"    {each.name} = {each.field}" for each in api.declared),
        *(f"    {each.name} = {each.source}" for each in api.slugged),
        *([""] if api.declared or api.slugged else ()),
        "    class Meta:",
        f"        model = {model.name}", listed("fields", fields, 8),
    ]  # fmt: skip
    fixed = [each for each in fixed if each in fields]
    if fixed:
        lines.append(listed("read_only_fields", list(dict.fromkeys(fixed)), 8))
    names: set[Names] = {("rest_framework", "serializers")}
    for each in api.declared:
        lines += ["", *each.method] if each.method else []
        names |= {("datetime", "timedelta")} if "timedelta(" in "".join(each.method) else set()
    if not api.read_only:
        methods, more = checks.source(api.rules, api.fields())
        lines += methods
        names |= more
        if statements := [*checks.statements(api.rules, api.fields()), *_own_together(api)]:
            lines += ["", "    def validate(self, attrs):", *statements, "        return attrs"]
    return "\n".join(lines), names


def nested_serializer(nested: Nested, words: str) -> str:
    """Source of the serializer of rows inside of others; `words` name those others."""
    inner = snake(nested.model.name).replace("_", " ")
    lines = (
        f"class {nested.name}(serializers.ModelSerializer):",
        f'    """{_a(inner)} as the API shows it inside a {words}."""', "",
        "    class Meta:", f"        model = {nested.model.name}",
        listed("fields", nested.fields, 8), "        read_only_fields = fields",
    )  # fmt: skip
    return "\n".join(lines)


def _parent_field(chain: Chain) -> str:
    return f"Own{chain.models[0].name}Field"


def own_parents(chain: Chain) -> tuple[str, str]:
    """Name and source of a field that takes none but the user's own rows: a chain's first key."""
    parent, rest = chain.models[0].name, "__".join(chain.names[1:])
    words = plural(snake(parent).replace("_", " "))
    lines = (
        f"class {_parent_field(chain)}(serializers.PrimaryKeyRelatedField):",
        f'    """{words.capitalize()} of the user who sends the request."""', "",
        "    def get_queryset(self):",
        f'        return {parent}.objects.filter({rest}=self.context["request"].user)',
    )  # fmt: skip
    return _parent_field(chain), "\n".join(lines)


def _own_together(api: Api) -> list[str]:
    """Statements that refuse a second row of the user's where there can be but one."""
    model, found = api.model, list[str]()
    for together in (*model.unique_together, *([api.once] if api.once else [])):
        if not api.owner or api.owner not in together:
            continue
        given = [f'{api.owner}=self.context["request"].user']
        given += [
            f'{each}=attrs.get("{each}", getattr(self.instance, "{each}", None))'
            for each in together if each != api.owner
        ]  # fmt: skip
        found += [
            f'        others = {model.name}.objects.exclude(pk=getattr(self.instance, "pk", None))',
            call("taken = others.filter", given, 8, ".exists()"),
            "        if taken:",
            (
                f'            raise serializers.ValidationError("There is a {api.words} of yours '
                f'already.")'
            ),
        ]
    return found


def pagination(api: Api) -> tuple[str, str]:
    """Name and source of a pagination of its own."""
    name = f"{api.name}Pagination"
    lines = (
        f"class {name}(PageNumberPagination):",
        f'    """{plural(api.words).capitalize()}, {api.page_size} on a page."""', "",
        f"    page_size = {api.page_size}",
    )  # fmt: skip
    return name, "\n".join(lines)


def viewset(api: Api, classes: Sequence[str], told: str, pages: str) -> tuple[str, set[Names]]:
    """`classes` are those of permissions, `told` the docstring, `pages` the class of pagination."""
    model, words = api.model, plural(api.words)
    names: set[Names] = {("rest_framework", "viewsets")}
    if any(each.startswith("permissions.") for each in classes):
        names.add(("rest_framework", "permissions"))
    base = "viewsets.ReadOnlyModelViewSet" if api.read_only else "viewsets.ModelViewSet"
    if api.left_out and not api.read_only:
        mixins = [each for each in ("create", "update", "destroy") if each not in api.left_out]
        base = "".join(f"mixins.{each.capitalize()}ModelMixin, " for each in mixins)
        base += "viewsets.ReadOnlyModelViewSet"
        names |= {("rest_framework", "mixins")} if mixins else set()
    loads = "".join(
        f'.prefetch_related("{each.name}")'
        for each in columns(model) if each.kind == "ManyToManyField"
    )  # fmt: skip
    joined = ", ".join(
        f'"{each}"' for each in
        (*_longest_joined(api), *(each.name for each in api.slugged))
    )  # fmt: skip
    loads = (f".select_related({joined})" if joined else "") + loads
    loads += "".join(
        f'.prefetch_related("{each.fetched}")' for each in api.declared if each.fetched
    )
    counts = [
        f'{each.name}=Count("{each.counted}", '
        + (f"filter=Q({each.only}), distinct=True)" if each.only else "distinct=True)")
        for each in api.declared if each.counted
    ]  # fmt: skip
    names |= {("django.db.models", "Q")} if any(each.only for each in api.declared) else set()
    if counts:
        loads += f".annotate({', '.join(counts)})"
        names.add(("django.db.models", "Count"))
    if api.order:
        ordered = ", ".join(f'"{each}"' for each in api.order)
        loads += f".order_by({ordered})"
    lines = [
        f"class {model.name}ViewSet({base}):", f'    """{told}"""', "",
        f"    queryset = {model.name}.objects{loads or '.all()'}",
        f"    serializer_class = {api.serializer}",
        f"    permission_classes = [{', '.join(classes)}]",
    ]  # fmt: skip
    if api.by:
        lines.append(f'    lookup_field = "{api.by}"')
    if pages or api.unpaged:
        lines.append(f"    pagination_class = {pages or None}")
    backends = [
        *(["filters.SearchFilter"] * bool(api.search)),
        *(["filters.OrderingFilter"] * bool(api.ordering)),
    ]
    if backends:
        names.add(("rest_framework", "filters"))
        lines.append(f"    filter_backends = [{', '.join(backends)}]")
        lines += [listed("search_fields", api.search, 4)] if api.search else []
        lines += [listed("ordering_fields", api.ordering, 4)] if api.ordering else []
    narrowed, more = _narrowed(api)
    names |= more
    if narrowed:
        variable = words.replace(" ", "_")
        lines += ["", "    def get_queryset(self):", f"        {variable} = super().get_queryset()",
                  *narrowed, f"        return {variable}"]  # fmt: skip
    if api.owner and not api.read_only and "create" not in api.left_out:
        lines += ["", "    def perform_create(self, serializer):",
                  f"        serializer.save({api.owner}=self.request.user)"]  # fmt: skip
    if api.in_use[0]:
        names.add(("django.db.models", "ProtectedError"))
        lines += ["", "    def perform_destroy(self, instance):", "        try:",
                  "            super().perform_destroy(instance)", "        except ProtectedError:",
                  f"            raise {api.name}InUse from None"]  # fmt: skip
    return "\n".join(lines), names


def conflict(api: Api) -> tuple[str, set[Names]]:
    """The source of what refuses to delete a row that others need."""
    lines = (
        f"class {api.name}InUse(APIException):", "    status_code = status.HTTP_409_CONFLICT",
        f'    default_detail = "Other rows need this {api.words}."',
        '    default_code = "in_use"',
    )  # fmt: skip
    return "\n".join(lines), {
        ("rest_framework", "status"), ("rest_framework.exceptions", "APIException"),
    }  # fmt: skip


def _longest_joined(api: Api) -> list[str]:
    """The relations that no other one goes through."""
    paths = [path for each in api.declared for path in (each.joined, *each.through) if path]
    return joins.longest(paths)


def _narrowed(api: Api) -> tuple[list[str], set[Names]]:
    """Statements of `get_queryset` that narrow the rows."""
    rows = plural(api.words).replace(" ", "_")
    lines, names = [], set[Names]()
    if api.kept:
        names |= api.kept.names
        lines.append(f"        {rows} = {rows}.filter({api.kept.arguments})")
    if api.way:
        lines.append(f"        {rows} = {rows}{api.way.call}")
    if api.private:
        own = f"{rows} = {rows}.filter({api.lookup}=self.request.user)"
        if api.staff_sees_all:
            lines.append(f"        if not {api.people.bare('self.request.user')}:")
            lines.append(f"            {own}")
        else:
            lines.append(f"        {own}")
    elif api.published and api.owner:
        names |= {("django.db.models", "Q"), *api.published.names}
        lines += [
            f"        visible = {api.published.condition}",
            "        if self.request.user.is_authenticated:",
            f"            visible |= Q({api.owner}=self.request.user)",
            f"        {rows} = {rows}.filter(visible)",
        ]
    elif api.published:
        names |= api.published.names
        lines.append(f"        {rows} = {rows}.filter({api.published.arguments})")
    kinds = {each.name: each for each in api.model.fields}
    ways = {each.name: each.value.split(".")[1:] for each in api.declared}
    for name in api.filters:
        lines.append(f'        if "{name}" in self.request.query_params:')
        lines.append(f'            {name} = self.request.query_params["{name}"]')
        if name in ways:
            lines.append(f"            {rows} = {rows}.filter({'__'.join(ways[name])}={name})")
            continue
        kind = kinds[name].kind
        if kind == "BooleanField":
            lines.append(
                f'            {rows} = {rows}.filter({name}={name}.lower() in ("true", "1"))'
            )
        elif kind in _TEXTS:
            lines.append(f"            {rows} = {rows}.filter({name}={name})")
        else:
            lines.append(
                f"            is_number = {name}.isascii() and {name}.isdigit() and "
                f"len({name}) < 10"
            )
            lines.append(
                f"            {rows} = {rows}.filter({name}={name}) if is_number else {rows}.none()"
            )
    return lines, names


def _a(words: str) -> str:
    return f"{'An' if words[0] in 'aeiou' else 'A'} {words}"


def settings_source() -> Sequence[str]:
    """REST_FRAMEWORK of a project that has none: closed, paginated and throttled."""
    return (
        "REST_FRAMEWORK = {",
        '    "DEFAULT_PERMISSION_CLASSES": [',
        '        "rest_framework.permissions.IsAuthenticatedOrReadOnly",',
        "    ],",
        '    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],',
        '    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",',
        '    "PAGE_SIZE": 20,',
        '    "DEFAULT_THROTTLE_CLASSES": [',
        '        "rest_framework.throttling.AnonRateThrottle",',
        '        "rest_framework.throttling.UserRateThrottle",',
        "    ],",
        '    "DEFAULT_THROTTLE_RATES": {"anon": "100/min", "user": "1000/min"},',
        "}",
    )

"""Which rows a test of a page makes: those that its growing queries read, and what these need."""

from __future__ import annotations

import ast
import json
import keyword
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django_pro.core.observed import FieldFact, Group, ModelFact, Request
from django_pro.edits.query_test import Names, Row
from django_pro.facts.observations import Observations

_MADE_BY_DJANGO = (
    "contenttypes.ContentType",
    "sessions.Session",
    "auth.Permission",
    "admin.LogEntry",
)
_NAMING = ("SlugField", "UUIDField")
"""What addresses name rows by, besides what is unique."""
_READING = ("select", "update", "delete")
_TEXTS = ("iexact", "contains", "icontains", "startswith", "istartswith")
_STEPS = {"gt": 1, "gte": 0, "lte": 0, "lt": -1}
_NUMBER = re.compile(r"\bn\b")


APART = "1000"
"""Number of a row that is made once: far from those that are counted."""


class NoRowsError(Exception):
    """A row that the test needs can't be written; the text says why."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows of a test hang together: what is tried one after the other."""

    whole: bool = False
    """Rows of everything that the page reads, not only of what grows."""
    parents: bool = False
    """What a row points to is the one that the page is of, or one that it points to."""
    others: bool = False
    """Rows of the model that the page is of grow too."""
    there: bool = False
    """A row that there is one of for another may be there with it: a receiver has made it."""


_SHAPES = (
    Shape(),
    Shape(parents=True),
    Shape(parents=True, others=True),
    Shape(whole=True, others=True),
)
SHAPES = (*_SHAPES, *(replace(each, there=True) for each in _SHAPES))


@dataclass(frozen=True, slots=True)
class Maker:
    """How rows of a model are made."""

    call: str
    imports: tuple[Names, ...]
    first: str = ""
    fills: bool = False
    """Whether it fills what is required itself."""


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of the address that names a row."""

    label: str
    attribute: str


@dataclass(slots=True)
class Plan:
    """The rows of one test, by the variables that hold them."""

    once: list[Row] = field(default_factory=list)
    each: list[Row] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    """Variable of the row that is made once, by label."""
    user: str = ""


def growing(few: Request, many: Request) -> list[Group]:
    """Groups that ran more often on more rows, of the later request."""
    counts = {group.key: group.count for group in few.groups}
    return [
        group
        for group in many.groups
        if group.kind in _READING and group.count > max(counts.get(group.key, 0), 1)
    ]


def argument_of(observations: Observations, request: Request, text: str) -> Argument | None:
    """The row that an argument of the address names, by the queries that look for it."""
    found, pointing = list[Argument](), list[Argument]()
    for group in request.groups:
        for each in group.filters:
            if each.lookup == "exact" and each.first and str(_value(each.first)) == text:
                fact = observations.field(each.model, each.field)
                if fact is None:
                    continue
                if fact.relation:
                    pointing.append(Argument(fact.relation, "pk"))
                elif fact.unique or fact.kind in _NAMING or fact.name == "id":
                    found.append(Argument(each.model, _attribute(fact)))
    endpoint = observations.endpoint[request.endpoint]
    served = [each for each in found if each.label == endpoint.queryset_model]
    ours = [each for each in found if _is_ours(observations, each.label)]
    return next(iter((*served, *ours, *pointing, *found)), None)


def _is_ours(observations: Observations, label: str) -> bool:
    fact = observations.model.get(label)
    return fact is not None and fact.ours


def _value(source: str) -> Any:
    try:
        return ast.literal_eval(source)
    except (ValueError, SyntaxError):
        return None


def _meeting(fact: FieldFact, lookup: str, value: Any) -> str:
    """Source of a value that meets a condition; empty where the default may do."""
    if lookup == "isnull":
        return fact.sample if fact.null and value is False else ""
    if lookup == "in" and isinstance(value, (list, tuple)) and value:
        lookup, value = "exact", value[0]
    if value is None:
        return fact.sample if fact.null else ""
    if isinstance(value, str) and lookup in _TEXTS:
        return json.dumps(value) if lookup == "iexact" else f"f{json.dumps(f'{value} {{n}}')}"
    if lookup in _STEPS and isinstance(value, (int, float)):
        return repr(value + _STEPS[lookup])
    return _quoted(value) if lookup == "exact" else ""


def _quoted(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _attribute(fact: FieldFact) -> str:
    return "pk" if fact.kind.endswith("AutoField") or fact.name == "id" else fact.name


@dataclass(slots=True)
class Planner:
    """Plans the rows of one page's test.

    Raises:
        NoRowsError: a row can't be written.
    """

    observations: Observations
    maker: Callable[[ModelFact], Maker]
    user_model: str
    request: Request | None
    """None where the rows are named."""
    grown: list[Group]
    shape: Shape
    _wanted: set[str] = field(default_factory=set)
    _names: set[str] = field(default_factory=set)
    """Fields, accessors and hops that the queries follow."""
    _set: dict[tuple[str, str], str] = field(default_factory=dict)
    """Values that queries ask for, by model and field."""

    def plan(self, arguments: Iterable[Argument], role: str) -> Plan:
        """The rows, with the user who asks where the role is not anonymous."""
        plan = Plan()
        everything = self.request.groups if self.request is not None else ()
        self._read(everything if self.shape.whole else self._chain())
        given = list(arguments)
        for each in given:
            self._set = {key: value for key, value in self._set.items() if key[0] != each.label}
        if role != "anonymous":
            flags = {
                "staff": (("is_staff", "True"),),
                "superuser": (("is_staff", "True"), ("is_superuser", "True")),
            }.get(role, ())
            own = {each.name for each in self._fact(self.user_model).fields}
            flags = tuple(flag for flag in flags if flag[0] in own)
            plan.user = self._once(plan, self.user_model, "user", flags)
        for each in given:
            if each.label not in plan.names:
                self._once(plan, each.label)
        pinned = dict(plan.names)
        left_out = set() if self.shape.others else set(pinned)
        wanted = self._wanted - left_out
        if self.user_model in wanted and role != "anonymous" and not self._reads_users():
            wanted.discard(self.user_model)
        self._loop(plan, pinned, wanted)
        if not plan.each:
            raise NoRowsError("no row of its queries is known")
        return plan

    def apart(self, labels: Iterable[str], names: Iterable[str], *, with_owner: bool) -> Plan:
        """A row of each model, behind those that it needs; `names` are fields that lead to the
        user to whom they belong."""
        plan = Plan()
        self._names |= set(names)
        if with_owner:
            self._once(plan, self.user_model, "owner")
        for label in labels:
            self._once(plan, label)
        return plan

    def another(
        self, plan: Plan, label: str, name: str, given: Mapping[str, str], number: str
    ) -> str:
        """A second row of a model, which nothing else belongs to."""
        fact = self._fact(label)
        maker = self.maker(fact)
        links = {
            each.name: self._once(plan, each.relation)
            for each in self._links(fact, maker, set())
            if each.relation not in (label, *_MADE_BY_DJANGO)
        }
        plan.once.append(self._row(fact, maker, name, links, given, number))
        return name

    def _chain(self) -> list[Group]:
        """What grows, and what led to it."""
        found: list[Group] = []
        for group in self.grown:
            step: Group | None = group
            while step is not None and step not in found:
                found.append(step)
                parent = step.parent if self.request is not None else None
                step = self.request.groups[parent] if self.request and parent is not None else None
        return found

    def _reads_users(self) -> bool:
        return any(
            group.model == self.user_model and not group.via and group.result == "rows"
            for group in (self.request.groups if self.request is not None else ())
        )

    def _read(self, groups: Iterable[Group]) -> None:
        for group in groups:
            if group.kind not in _READING:
                continue
            self._wanted |= {group.model, group.relation_model}
            self._names |= {group.relation, *group.path}
            for hop in (*group.path, group.relation):
                self._follow(group, hop)
            for each in group.filters:
                value = each.first if group.count == 1 else each.value
                self._filtered(group, each.model, each.field, each.lookup, value)
        self._wanted = {
            label
            for label in self._wanted
            if label in self.observations.model
            and label not in _MADE_BY_DJANGO
            and not self._is_through(label)
        }

        # A row of a child is one of its parent too.
        self._wanted -= {
            each.relation
            for label in self._wanted
            for each in self._fact(label).fields
            if each.name.endswith("_ptr")
        }

    def _is_through(self, label: str) -> bool:
        """Whether Django keeps the rows: a many-to-many relation's own."""
        return any(
            label == f"{fact.label}_{each.name}"
            for fact in self.observations.models
            for each in fact.fields
            if each.many
        )

    def _is_generic(self, label: str) -> bool:
        """Whether rows of it belong to rows of any model: what looks like a many-to-many isn't."""
        return any(each.kind == "GenericForeignKey" for each in self._fact(label).fields)

    def _follow(self, group: Group, hop: str) -> None:
        for label in (group.relation_model, group.model):
            target = self.observations.target(label, hop) if hop else None
            if target is not None:
                self._wanted.add(target[0])

    def _filtered(self, group: Group, label: str, name: str, lookup: str, value: str) -> None:
        fact = self.observations.field(label, name)
        if fact is None or name.endswith("_ptr"):
            return
        self._names.add(name)
        if fact.relation:
            self._wanted |= {label, fact.relation}
        elif label == group.model and not fact.unique:
            asked = _meeting(fact, lookup, _value(value))
            if asked:
                self._set.setdefault((label, name), asked)

    def _fact(self, label: str) -> ModelFact:
        fact = self.observations.model.get(label)
        if fact is None:
            raise NoRowsError(f"nothing is known of the model {label}")
        return fact

    def _once(
        self, plan: Plan, label: str, name: str = "", extra: tuple[tuple[str, str], ...] = ()
    ) -> str:
        """A row that is made once, behind those that it needs."""
        if label in plan.names:
            return plan.names[label]
        name = _free(name or _variable(self._fact(label)), set(plan.names.values()))
        plan.names[label] = name
        fact = self._fact(label)
        maker = self.maker(fact)
        links = {}
        for each in self._links(fact, maker, set(plan.names) - {label}):
            if each.relation != label and each.relation not in _MADE_BY_DJANGO:
                links[each.name] = self._once(plan, each.relation)
        row = self._row(fact, maker, name, links, dict(extra), APART)
        plan.once.append(row)
        return name

    def _links(self, fact: ModelFact, maker: Maker, there: set[str]) -> list[FieldFact]:
        """Foreign keys that are set: the required ones, and those that queries follow."""
        return [
            each
            for each in fact.fields
            if each.relation
            and not each.many
            and each.column
            and not each.name.endswith("_ptr")
            and (
                (each.required and (not maker.fills or each.relation in there))
                or ({each.name, each.accessor} & self._names and each.relation in there)
            )
        ]

    def _loop(self, plan: Plan, pinned: Mapping[str, str], wanted: set[str]) -> None:
        names: dict[str, str] = {}
        below: set[str] = set()
        fixed = dict(pinned) if not self.shape.parents else dict(plan.names)
        if not self.shape.parents:
            asked = {each for each in pinned if each in plan.names}
            fixed = {label: name for label, name in plan.names.items() if label in asked}

        def visit(label: str) -> str:
            if label in names:
                return names[label]
            if label in below:
                return ""
            below.add(label)
            fact = self._fact(label)
            maker = self.maker(fact)
            links, again = dict[str, str](), ""
            for each in self._links(fact, maker, wanted | set(fixed)):
                if each.relation in _MADE_BY_DJANGO:
                    continue
                if each.relation == label:
                    again = each.name
                elif each.relation in fixed:
                    links[each.name] = fixed[each.relation]
                elif held := visit(each.relation):
                    links[each.name] = held
            for each in fact.fields:
                if each.kind == "GenericForeignKey" and (
                    held := self._generic(label, visit, wanted)
                ):
                    links[each.name] = fixed.get(held, "") or names.get(held, "")
            taken = {*names.values(), *plan.names.values(), "n"}
            plain = _variable(fact)
            name = _free(plain if plain not in taken else f"other_{plain}", taken)
            if again and not next(each for each in fact.fields if each.name == again).required:
                plan.each.append(self._row(fact, maker, name, links, {}, "n"))
                names[label] = name
                links = {**links, again: name}
                child = _free(f"{name}_below", taken | {name})
                plan.each.append(self._row(fact, maker, child, links, {}, "n + 100"))
                return name
            names[label] = name
            plan.each.append(self._row(fact, maker, name, links, {}, "n"))
            return name

        for label in sorted(wanted):
            visit(label)
        plan.each = self._joined(plan.each, names, fixed)

    def _generic(self, label: str, visit: Callable[[str], str], wanted: set[str]) -> str:
        """The model that a generic foreign key of the page leads to."""
        ranked = sorted(wanted - {label}, key=lambda other: (other not in self._grows(), other))
        for other in ranked:
            for each in self._fact(other).fields:
                if each.many and each.relation == label:
                    visit(other)
                    return other
        for group in self.grown:
            if group.via == "generic_foreign_key" and group.model in wanted - {label}:
                visit(group.model)
                return group.model
        return ""

    def _grows(self) -> set[str]:
        return {label for group in self.grown for label in (group.model, group.relation_model)}

    def _joined(
        self, rows: list[Row], names: Mapping[str, str], fixed: Mapping[str, str]
    ) -> list[Row]:
        """Many-to-many relations between what is made."""
        label_of = {name: label for label, name in names.items()}
        adds: dict[int, list[str]] = {}
        order = {row.name: number for number, row in enumerate(rows)}
        for label in sorted({*names, *fixed}):
            for each in self._fact(label).fields:
                if not each.many or not each.relation or self._is_generic(each.relation):
                    continue
                own = names.get(label) or fixed.get(label, "")
                other = names.get(each.relation) or fixed.get(each.relation, "")
                if not own or not other or own == other or {own, other}.isdisjoint(label_of):
                    continue
                if not {each.name, each.accessor} & self._names:
                    continue
                last = max(order.get(own, -1), order.get(other, -1))
                adds.setdefault(last, []).append(f"{own}.{each.name}.add({other})")
        return [replace(row, adds=tuple(adds.get(number, ()))) for number, row in enumerate(rows)]

    def _row(
        self,
        fact: ModelFact,
        maker: Maker,
        name: str,
        links: Mapping[str, str],
        extra: Mapping[str, str],
        number: str,
    ) -> Row:
        values: dict[str, str] = {}
        for each in fact.fields:
            if each.name in extra:
                values[each.name] = extra[each.name]
            elif each.name in links:
                values[each.name] = links[each.name]
            elif (fact.label, each.name) in self._set:
                values[each.name] = _numbered(self._set[fact.label, each.name], "n")
            elif each.required and not maker.fills:
                if each.relation == "contenttypes.ContentType":
                    raise NoRowsError(f"{fact.label}.{each.name} wants a content type")
                if each.relation or not each.sample:
                    raise NoRowsError(f"no value is known for {fact.label}.{each.name}")
                values[each.name] = _numbered(each.sample, number)
        made = Row(name, maker.call, tuple(values.items()), (), maker.first, maker.imports)
        of_one = {each.name for each in fact.fields if each.unique and each.relation}
        by = {each: value for each, value in values.items() if each in of_one}
        if not (self.shape.there and by and maker.call.endswith(".create")):
            return made
        others = ", ".join(f'"{each}": {value}' for each, value in values.items() if each not in by)
        told = {**by, "defaults": f"{{{others}}}"} if others else by
        return replace(
            made,
            call=f"{maker.call.removesuffix('create')}get_or_create",
            values=tuple(told.items()),
            end="[0]",
        )


def _numbered(source: str, number: str) -> str:
    """A sample for a row of that number."""
    if number.isdigit() and source.startswith("f"):
        return source[1:].replace("{n}", number)
    return _NUMBER.sub(number, source)


def _variable(fact: ModelFact) -> str:
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", fact.name).lower()
    return f"{name}_row" if keyword.iskeyword(name) or name in ("url", "few", "many", "n") else name


def _free(name: str, taken: set[str]) -> str:
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    return found

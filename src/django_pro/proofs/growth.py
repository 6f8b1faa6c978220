"""The growth test: the same request on more rows, and the queryset that the growth comes from.

A group of queries grows when its count rises by at least 2 to at least 3. Its origin is the nearest
ancestor whose own count does not grow; the relations climbed on the way are the relation path.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from django_pro.core.observed import EndpointFact, Frame, Group, Request
from django_pro.facts import source
from django_pro.facts.observations import Observations

RISE = 2
LEAST = 3

_OF_ADMIN = ("list_select_related", "get_list_select_related", "get_queryset")
_DJANGO_TABLES = frozenset({"django_session", "django_migrations"})
_MANAGER_METHODS = frozenset(
    {"create", "get_or_create", "update_or_create", "bulk_create", "update"}
)
_HANDLERS = frozenset(
    {
        *("dispatch", "setup", "get", "post", "list", "retrieve", "get_context_data"),
        *("changelist_view", "changeform_view", "change_view", "add_view"),
    }
)
"""Methods of views and ModelAdmins in which the classes above choose rows."""
_GROWS = re.compile(r'"django-pro": "(each|mapping)"')
"""In a body: a list or an object that has an entry for each row of a scale, as the probe marks it
(django_pro_probe/markers.py)."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One relation on the way from the origin's rows."""

    name: str
    model: str
    """Label of the model that it leads to, or empty when not known."""
    many: bool
    generic: bool
    lookup: str = ""
    """Its name in filters and aggregates, where that differs."""

    @property
    def query_name(self) -> str:
        return self.lookup or self.name


@dataclass(frozen=True, slots=True)
class Growing:
    """A group of queries whose count rises with the rows, in one endpoint as one role."""

    endpoint: EndpointFact
    request: Request
    """At the largest scale."""
    group: Group
    scales: tuple[int, ...]
    counts: tuple[int, ...]
    totals: tuple[int, ...]
    """All queries of the request at each scale."""
    origin: Group | None
    """The group whose rows the growth follows; None when it could not be told."""
    hops: tuple[Hop, ...]
    """From the origin's rows to what the group loads."""
    followed: bool
    """Whether the hops were climbed; else they are inferred from the conditions."""
    place: Frame | None
    """The line to change; None when Django chose the rows and no line of the project took part."""
    site: Frame | None
    """The project's line that ran the queries."""

    @property
    def path(self) -> tuple[str, ...]:
        return tuple(hop.name for hop in self.hops)


def growing(observations: Observations) -> Iterator[Growing]:
    """Every growing group of every comparable request."""
    for runs in observations.comparable():
        counts = [_counts(run) for run in runs]
        last = runs[-1]
        grown = {
            group.key
            for group in last.groups
            if counts[-1][group.key] >= LEAST
            and counts[-1][group.key] - counts[0][group.key] >= RISE
        }
        if not grown:
            continue
        reader = _Reader(observations, last, grown)
        for index, group in enumerate(last.groups):
            if group.key not in grown or group.table in _DJANGO_TABLES:
                continue
            # What REST framework asks of each key in a body follows the body, and has no queryset
            # that could be changed.
            if group.kind == "other" or group.via == "body":
                continue
            if group.taken_along and _is_deleted(last.groups, group, grown):
                continue
            origin, hops, followed = reader.climb(index)
            endpoint = observations.endpoint[last.endpoint]
            if _is_taken_along(endpoint, origin):
                continue
            site = group.ran[0] if group.ran else None
            rows = origin if followed and not reader.is_asked_again(index) else None
            place = place_of(observations, endpoint, group, rows)
            # So does a loop of a package's over what was sent, such as names of tags.
            if place is None and _GROWS.search(last.sent):
                continue
            yield Growing(
                endpoint=endpoint,
                request=last,
                group=group,
                scales=tuple(run.scale for run in runs),
                counts=tuple(each[group.key] for each in counts),
                totals=tuple(run.queries for run in runs),
                origin=origin,
                hops=hops,
                followed=followed,
                place=place,
                site=site,
            )


def _is_taken_along(endpoint: EndpointFact, origin: Group | None) -> bool:
    """Rows that the admin's deletion page lists: Django collects them, nothing can load more."""
    return (
        endpoint.kind == "admin"
        and endpoint.view.endswith(".delete_view")
        and (origin is None or endpoint.queryset_model != origin.model)
    )


def _is_deleted(groups: Sequence[Group], along: Group, grown: set[str]) -> bool:
    """Whether the deletion that takes rows along grows itself: it is told, and they go with it."""
    return any(
        each.kind == "delete"
        and not each.taken_along
        and each.ran == along.ran
        and each.key in grown
        for each in groups
    )


def _counts(request: Request) -> Counter[str]:
    found: Counter[str] = Counter()
    for group in request.groups:
        found[group.key] += group.operations
    return found


class _Reader:
    """Climbs from a group to the rows that it was reached from."""

    def __init__(self, observations: Observations, request: Request, grown: set[str]) -> None:
        self.observations = observations
        self.endpoint = observations.endpoint[request.endpoint]
        self.groups = request.groups
        self.grown = grown

    def climb(self, index: int) -> tuple[Group | None, tuple[Hop, ...], bool]:
        group = self.groups[index]
        hops: list[Hop] = []
        while group.via:
            if group.via != "deferred":
                hops[:0] = self._hops(group)
            else:
                hops[:0] = self._steps(group)
            if group.parent is None:
                return None, tuple(hops), False
            index = group.parent
            group = self.groups[index]
            if group.key not in self.grown and group.via != "prefetch":
                return *self._above(group, hops), True
        if not hops:
            return self._infer(index)
        # The rows came from a query that itself runs in a loop.
        above, before, _ = self._infer(index)
        return (group, (*before, *hops), True) if above is None else (above, (*before, *hops), True)

    def _above(self, origin: Group, hops: list[Hop]) -> tuple[Group, tuple[Hop, ...]]:
        """Up to the rows that the project chose, where Django chose those of the origin.

        A page of one object reads its lists in the template: `object.menu.all` has no line, the
        object's queryset has.
        """
        group, path = origin, list(hops)
        while not self._is_chosen(group):
            if not group.via or group.via == "deferred" or group.parent is None:
                return origin, tuple(hops)
            path[:0] = self._hops(group)
            group = self.groups[group.parent]
        return group, tuple(path)

    def _is_chosen(self, group: Group) -> bool:
        if not group.via and group.model and group.model == self.endpoint.queryset_model:
            return True
        return _built(self.observations, group) is not None

    def is_asked_again(self, index: int) -> bool:
        """Whether a loop asks one and the same instance: no eager loading of it would help."""
        group = self.groups[index]
        if group.parent is None or group.recursive or group.result == "none":
            return False
        parent = self.groups[group.parent]
        return parent.count == 1 and parent.rows == 1 and parent.kind == "select"

    def _steps(self, group: Group) -> list[Hop]:
        """select_related hops from the parent's rows to the instance."""
        parent = self.groups[group.parent] if group.parent is not None else None
        label = parent.model if parent is not None else ""
        found = []
        for name in group.path:
            target = self.observations.target(label, name)
            label = target[0] if target else ""
            found.append(Hop(name, label, many=False, generic=False))
        return found

    def _hops(self, group: Group) -> list[Hop]:
        generic = group.via == "generic_foreign_key"
        many = group.via in ("reverse_foreign_key", "many_to_many", "generic_relation")
        if group.via == "prefetch":
            target = self.observations.target(group.relation_model, group.relation)
            many = target is not None and target[1]
            generic = target is None
        lookup = self.observations.query_name(group.relation_model, group.relation)
        return [*self._steps(group), Hop(group.relation, group.model, many, generic, lookup)]

    def _infer(self, index: int) -> tuple[Group | None, tuple[Hop, ...], bool]:
        """The rows whose values a query of its own asks for, by its conditions."""
        group = self.groups[index]
        if group.kind != "select":
            return None, (), False
        # The rows whose instances a condition compares with go before what only could be meant.
        compared = [self.groups[group.parent]] if group.parent is not None else []
        for above in (*compared, *reversed(self.groups[:index])):
            if above.key in self.grown or above.kind != "select" or above.rows < LEAST:
                continue
            if above.result not in ("rows", "values"):
                continue
            hop = self._relates(above, group)
            if hop is not None:
                return above, (hop,), False
        return None, (), False

    def _relates(self, above: Group, group: Group) -> Hop | None:
        text = " ".join(
            source.line_at(frame.path, frame.line) for frame in (*group.built[:1], *group.ran[:1])
        )
        for condition in group.filters:
            if condition.lookup not in ("exact", "in"):
                continue
            field = self.observations.field(condition.model, condition.field)
            if field is None:
                continue
            if field.relation == above.model and field.accessor and condition.model == group.model:
                one = field.kind == "OneToOneField"
                return Hop(field.accessor, group.model, not one, False, field.query_name)
            if not (field.unique or condition.field == "id"):
                continue
            fact = self.observations.model.get(above.model)
            forward = [
                other
                for other in (fact.fields if fact else ())
                if other.relation == condition.model and not other.many
            ]
            named = [other for other in forward if other.name in text]
            if above.model != group.model:  # else the rows themselves are asked for once more
                named = named or forward
            if named and condition.model == group.model:
                return Hop(named[0].name, group.model, many=False, generic=False)
        return None


def place_of(
    observations: Observations, endpoint: EndpointFact, group: Group, origin: Group | None
) -> Frame | None:
    """The line to change: where the queryset was built, or where the query stands in its loop."""
    if origin is not None and origin.collected:
        # Nothing can be loaded with such rows: what a receiver of signals does for each tells.
        return _ours(observations, group.ran)
    if origin is not None:
        # A prefetched list that is asked again, `order.lines.get(...)`, comes from here and not
        # from where it was prefetched.
        again = _ours(observations, origin.ran) if origin.prefetched else None
        if again is not None and not origin.template_path:
            return _from_start(again)
        left_out = _left_out(observations, origin) if group.via == "deferred" else None
        built = left_out or _built(observations, origin, _ours(observations, group.ran))
        if built is not None:
            return built
        view = view_place(observations, endpoint)
        site = _ours(observations, group.ran)
        inline = _inline(endpoint, lambda model: model == origin.model)
        if inline is not None:
            return inline
        # Rows that Django chose itself, for a form's choices: the view has no say in them, the
        # `__str__` that reads the relation has.
        if endpoint.queryset_model not in ("", origin.model):
            return site or _ours(observations, origin.ran)
        return view or site or _ours(observations, origin.ran)
    own = (
        _written(observations, group)
        or _built(observations, group)
        or _ours(observations, group.ran)
        or _inline(endpoint, lambda model: _points_to(observations, model, group.model))
    )
    # A loop that stands in a package, over rows of its own: no line of the view has a part in it.
    is_foreign = group.kind != "select" or not (group.via or group.template_path)
    return own if own is not None or is_foreign else view_place(observations, endpoint)


def _inline(endpoint: EndpointFact, is_meant: Callable[[str], bool]) -> Frame | None:
    """Where the first inline of an admin form is defined whose model is meant."""
    found = next((inline for inline in endpoint.inlines if is_meant(inline.model)), None)
    if found is None:
        return None
    frame = found.frame
    line = source.attribute_line(frame.path, frame.line, ("get_queryset",))
    return replace(frame, line=line[0], end_line=line[0], column=line[1]) if line else frame


def _points_to(observations: Observations, label: str, target: str) -> bool:
    fact = observations.model.get(label)
    return fact is not None and any(field.relation == target for field in fact.fields)


def _written(observations: Observations, group: Group) -> Frame | None:
    """For a write: the line that calls `save` and the like, not an override that it passes."""
    if group.kind == "select":
        return None
    ours = [frame for frame in group.ran if observations.is_ours(frame.path)]
    overrides = {name for model in observations.models for name in model.overrides}
    for frame in ours:
        if not _is_override(frame.function, overrides):
            return frame
    return ours[0] if ours else None


def _is_override(function: str, overrides: set[str]) -> bool:
    """Whether a model's or a manager's method is meant; a form and a serializer have such, too."""
    owner, _, name = function.rpartition(".")
    if name in _MANAGER_METHODS:
        return not owner.endswith("Serializer")
    return any(override.endswith(f".{function}") for override in overrides)


def _built(observations: Observations, group: Group, site: Frame | None = None) -> Frame | None:
    """The innermost user frame that built the queryset.

    A manager's line serves many pages: it is the one to change only where its own class also reads
    the rows, at `site`.
    """
    holder = source.class_at(site.path, site.line) if site is not None else None
    for frame in group.built:
        if not observations.is_ours(frame.path) or _passes_on(frame):
            continue
        reads_itself = holder is not None and source.class_at(frame.path, frame.line) is holder
        if reads_itself or not source.in_manager(frame.path, frame.line):
            return _from_start(frame)
    return None


def _left_out(observations: Observations, origin: Group) -> Frame | None:
    """The line that leaves fields of the rows out, a manager's too: of several the last."""
    for frame in reversed(origin.built):
        called = source.methods_called(frame.path, frame.line, "only", "defer")
        if called and observations.is_ours(frame.path):
            return _from_start(frame)
    return None


def _from_start(frame: Frame) -> Frame:
    """Where the chain of calls begins."""
    line, column = source.chain_start(frame.path, frame.line, frame.column)
    return replace(frame, line=line, column=column)


def _passes_on(frame: Frame) -> bool:
    """Whether an override hands the whole request to the class that it extends: what is built
    there is none of its line's."""
    method = frame.function.rpartition(".")[2]
    return method in _HANDLERS and "super()" in source.line_at(frame.path, frame.line)


def _ours(observations: Observations, frames: tuple[Frame, ...]) -> Frame | None:
    return next((frame for frame in frames if observations.is_ours(frame.path)), None)


def view_place(observations: Observations, endpoint: EndpointFact) -> Frame | None:
    """Where a class-based view or ModelAdmin says which rows it serves; None for others' code."""
    frame = endpoint.frame
    if frame is None or not observations.is_ours(frame.path):
        return None
    names = _OF_ADMIN if endpoint.kind == "admin" else ()
    found = source.attribute_line(
        frame.path, frame.line, (*names, "queryset", "get_queryset", "model")
    )
    if found is None:
        return frame
    line, column = found
    return Frame(frame.path, line, line, column, column, frame.function)

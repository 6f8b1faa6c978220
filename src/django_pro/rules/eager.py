"""Plans: the eager loading that a set of relation paths wants, as Python that runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from django_pro.core.observed import EndpointFact, Frame
from django_pro.edits import Edit, Loads, Patch, Prefetched
from django_pro.edits.eager_loading import longest, quoted
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing, Hop, view_place
from django_pro.rules import choices, default_admin, trees
from django_pro.rules.rule import Cluster


@dataclass(slots=True)
class Node:
    """A relation, and what is read from the rows that it leads to."""

    hop: Hop | None
    below: dict[str, Node] = field(default_factory=dict)

    def add(self, hops: Iterable[Hop]) -> None:
        node = self
        for hop in hops:
            node = node.below.setdefault(hop.name, Node(hop))


def loads(root: Node) -> Loads:
    """What loads the whole tree in one query a level.

    Chains of single relations are joined; a list is prefetched, with a queryset of its own where
    single relations are read from its rows.
    """
    select: list[str] = []
    prefetch: list[Prefetched] = []
    _collect(root, "", select, prefetch)
    return Loads(tuple(longest(select)), tuple(prefetch))


def _collect(node: Node, prefix: str, select: list[str], prefetch: list[Prefetched]) -> None:
    for name, child in node.below.items():
        hop = child.hop
        if hop is None:
            continue
        if not hop.many and not hop.generic:
            select.append(prefix + name)
            _collect(child, f"{prefix}{name}__", select, prefetch)
        else:
            prefetch += _prefetched(child, prefix + name)


def _prefetched(node: Node, lookup: str) -> list[Prefetched]:
    inner = loads(Node(None, node.below))
    if not node.below:
        return [Prefetched(lookup)]
    hop = node.hop
    if hop is None or not hop.model:
        return [Prefetched(lookup), *(Prefetched(f"{lookup}__{name}") for name in node.below)]
    if hop.generic:
        return [Prefetched(lookup, hop.model, inner, generic=True)]
    if not inner.select and not any(each.model for each in inner.prefetch):
        return [Prefetched(f"{lookup}__{each.lookup}") for each in inner.prefetch]
    return [Prefetched(lookup, hop.model, inner)]


def tree_of(patterns: Iterable[Growing]) -> Node:
    """All relation paths of patterns that share an origin."""
    root = Node(None)
    for growing in patterns:
        if growing.hops and is_loadable(growing):
            root.add(growing.hops)
    return root


def along(growing: Growing) -> str:
    """What loads one pattern's own path, as source."""
    root = Node(None)
    root.add(growing.hops)
    return loads(root).source()


def is_loadable(growing: Growing) -> bool:
    """Whether eager loading of the path would spare the queries: all rows of it, as they are."""
    group = growing.group
    if group.kind != "select" or not growing.followed or group.via == "deferred":
        return False
    if group.via in ("foreign_key", "one_to_one", "reverse_one_to_one", "generic_foreign_key"):
        return True
    return group.result == "rows" and group.limit is None and not group.prefetched


def plan(cluster: Cluster) -> str:
    """The one plan for everything that is read from the same rows."""
    first = cluster.first
    if first.origin is not None and first.origin.collected and first.site is not None:
        return f"{first.site.function} once after the deletion, for all rows that it takes along"
    root = tree_of(cluster.beside)
    # Rows that are asked for in another way than as they are: the plan says at least which.
    root.add(first.hops)
    whole = loads(root).source()
    origin = first.origin
    if origin is None or _is_chosen_here(first):
        return whole
    if origin.model != first.endpoint.queryset_model:
        if first.site is None:
            return whole
        return f"{whole} where the rows are chosen, or no relation in {first.site.function}"
    chosen = loads(root)
    if first.endpoint.kind == "admin" and chosen.select and not chosen.prefetch:
        names = _with_given(cluster.observations, first, chosen.select)
        listed = ", ".join(quoted(name) for name in names)
        return f"list_select_related = [{listed}]"
    return whole


def _with_given(
    observations: Observations, growing: Growing, select: tuple[str, ...]
) -> tuple[str, ...]:
    """With what an admin list loads already: `list_select_related` ends Django's own choice.

    `ChangeList.apply_select_related` calls `select_related()` where `list_display` names a foreign
    key; without arguments it follows those that can't be null (QuerySet API reference).
    """
    origin, place = growing.origin, growing.place
    if origin is None or place is None:
        return select
    given = [name for name in origin.select_related if name != "*"]
    if "*" in origin.select_related:
        shown = source.strings_of(place.path, place.line, "list_display")
        fact = observations.model.get(origin.model)
        given += [
            field.name
            for field in (fact.fields if fact else ())
            if field.kind in ("ForeignKey", "OneToOneField")
            and not field.null
            and (shown is None or field.name in shown)
        ]
    return tuple(longest(dict.fromkeys((*given, *select))))


def loading(cluster: Cluster) -> Edit | None:
    """The plan as an edit; None where the rows are not chosen at the place that is known."""
    first = cluster.first
    tree = trees.mend(cluster) if any(each.group.recursive for each in cluster.beside) else None
    if tree is not None:
        return tree
    root = tree_of(cluster.beside)
    if first.origin is None or first.place is None or not root.below:
        return None
    serves = is_of_view(cluster.observations, first.endpoint, first.place)
    chosen = loads(root)
    known = cluster.observations.model
    of_form = choices.mend(cluster.observations, first, chosen)
    if of_form is not None:
        return of_form
    admin = page_of_admin(first)
    if not serves and first.place == first.site and not _is_chosen_here(first):
        # That line reads a relation of the rows, and chooses none.
        if admin == "list" and chosen.select and not chosen.prefetch:
            select = _with_given(cluster.observations, first, chosen.select)
            return default_admin.mend(cluster.observations, first.origin.model, select)
        return None
    if admin == "list" and chosen.select:
        select = _with_given(cluster.observations, first, chosen.select)
        chosen = Loads(select, chosen.prefetch)
    edit = Edit(
        path=first.place.path,
        line=first.place.line,
        column=first.place.column,
        loads=chosen,
        admin=admin,
        serves=serves,
        modules={label: known[label].module for label in chosen.models() if label in known},
        read_at=_read_at(cluster),
    )
    if not chosen.select or admin == "list":
        return edit
    # Rows of raw SQL can't be joined, and a join can change the order of rows that have none.
    apart = Loads(prefetch=(*map(Prefetched, chosen.select), *chosen.prefetch))
    return replace(edit, otherwise=replace(edit, loads=apart))


def _read_at(cluster: Cluster) -> tuple[tuple[str, int], ...]:
    lists = (each for each in cluster.beside if is_loadable(each) and each.hops[-1].many)
    sites = (each.site for each in lists if each.site is not None)
    return tuple(dict.fromkeys((site.path, site.line) for site in sites))


def is_of_view(observations: Observations, endpoint: EndpointFact, place: Frame) -> bool:
    """Whether the place is where a view, a ModelAdmin or an inline says which rows it serves."""
    view = view_place(observations, endpoint)
    lines = [(view.path, view.line)] if view is not None else []
    lines += [(each.frame.path, each.frame.line) for each in endpoint.inlines]
    return (place.path, place.line) in lines or any(
        source.attribute_line(path, line, ("get_queryset",)) == (place.line, place.column)
        for path, line in lines
        if path == place.path
    )


def page_of_admin(growing: Growing) -> str:
    """Whether the pattern shows in a ModelAdmin's list, in its other pages, or in none."""
    if growing.endpoint.kind != "admin":
        return ""
    origin, served = growing.origin, growing.endpoint.queryset_model
    is_list = growing.endpoint.view.endswith("changelist_view")
    return "list" if is_list and origin is not None and origin.model == served else "form"


def _is_chosen_here(growing: Growing) -> bool:
    """Whether the line to change is one that built the queryset; a manager's serves others too."""
    place, origin = growing.place, growing.origin
    if origin is None or place is None:
        return False
    frames = origin.ran if origin.prefetched else origin.built
    return any((each.path, each.function) == (place.path, place.function) for each in frames)


def edit(
    observations: Observations,
    growing: Growing,
    place: Frame,
    loads: Loads,
    patches: tuple[Patch, ...],
    told: str,
) -> Edit:
    """The loads written at a queryset's place, with what is read otherwise for them."""
    known = observations.model
    return Edit(
        path=place.path,
        line=place.line,
        column=place.column,
        loads=loads,
        admin=page_of_admin(growing),
        serves=is_of_view(observations, growing.endpoint, place),
        modules={label: known[label].module for label in loads.models() if label in known},
        patches=patches,
        told=told,
    )

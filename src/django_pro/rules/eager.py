"""Plans: the eager loading that a set of relation paths wants, as Python that runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from django_pro.edits import EagerLoading, Loads, Prefetched
from django_pro.edits.eager_loading import longest, quoted
from django_pro.proofs.growth import Growing, Hop
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
    root = tree_of(cluster.beside)
    # Rows that are asked for in another way than as they are: the plan says at least which.
    root.add(first.hops)
    source = loads(root).source()
    origin = first.origin
    if origin is None or _is_chosen_here(first):
        return source
    if origin.model != first.endpoint.queryset_model:
        if first.site is None:
            return source
        return f"{source} where the rows are chosen, or no relation in {first.site.function}"
    chosen = loads(root)
    if first.endpoint.kind == "admin" and chosen.select and not chosen.prefetch:
        names = dict.fromkeys(
            (*(name for name in origin.select_related if name != "*"), *chosen.select)
        )
        listed = ", ".join(quoted(name) for name in longest(names))
        return f"list_select_related = [{listed}]"
    return source


def loading(cluster: Cluster) -> EagerLoading | None:
    """The plan as an edit; None where the rows are not chosen at the place that is known."""
    first = cluster.first
    root = tree_of(cluster.beside)
    if first.origin is None or first.place is None or not root.below:
        return None
    chosen = loads(root)
    known = cluster.observations.model
    return EagerLoading(
        path=first.place.path,
        line=first.place.line,
        column=first.place.column,
        loads=chosen,
        admin=_page_of_admin(first),
        modules={label: known[label].module for label in chosen.models() if label in known},
    )


def _page_of_admin(growing: Growing) -> str:
    if growing.endpoint.kind != "admin":
        return ""
    origin, served = growing.origin, growing.endpoint.queryset_model
    is_list = growing.endpoint.view.endswith("changelist_view")
    return "list" if is_list and origin is not None and origin.model == served else "form"


def _is_chosen_here(growing: Growing) -> bool:
    """Whether the line to change is one that built the queryset; a manager's serves others too."""
    place, origin = growing.place, growing.origin
    return origin is not None and any(
        place is not None and frame.path == place.path and frame.function == place.function
        for frame in origin.built
    )

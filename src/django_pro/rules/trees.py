"""Changes for trees that are walked: all rows at once, each with those below it at hand."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Sequence
from pathlib import PurePath

from django_pro.core.observed import FieldFact, Filter, Frame, Group, ModelFact
from django_pro.edits import Edit, Patch
from django_pro.facts import lookups, source
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing, place_of
from django_pro.rules import before_loop
from django_pro.rules.rule import Cluster
from django_pro.rules.tree_rows import Along, Top, Tree

_SINGLE = ("foreign_key", "one_to_one", "reverse_one_to_one")
_LISTS = ("reverse_foreign_key", "many_to_many", "generic_relation")


def walks(observations: Observations, growing: Growing) -> bool:
    """Whether a function asks for the rows below one, and calls itself with them."""
    group = growing.group
    if group.via or group.kind != "select" or group.result != "rows" or not group.ran:
        return False
    if _back(observations, group) is None or growing.origin is None:
        return False
    function = source.function_at(group.ran[0].path, group.ran[0].line)
    calls = (each.func for each in ast.walk(function or ast.Pass()) if isinstance(each, ast.Call))
    names = {getattr(each, "attr", "") or getattr(each, "id", "") for each in calls}
    return function is not None and function.name in names


def mend(cluster: Cluster) -> Edit | None:
    """The edit, for all that is read of a tree's rows; None where its top is not plain to see."""
    tree = _tree(cluster)
    if tree is None or _is_asked_otherwise(cluster, tree):
        return None
    place, read = tree.growing.place, tuple[Patch, ...]()
    if not tree.growing.group.via:
        place = place_of(
            cluster.observations, tree.growing.endpoint, tree.growing.group, tree.growing.origin
        )
        read = _read_by_relation(cluster, tree)
        asked = tree.growing.group.ran[0]
        if not read or place is None or _is_within(place, asked):
            return None
    patches = Top(place, tree).patches() if place is not None else ()
    if place is None or not patches:
        return None
    name, along = tree.fact.name, tree.along.source.removeprefix(".")
    return Edit(
        place.path,
        place.line,
        place.column,
        patches=(*patches, *read),
        told=f"load all rows of {name} once, and give each its {tree.relation}"
        + (f"; {along}" if along else ""),
        review=""
        if tree.is_whole
        else f"all rows of {name} are loaded, not only those below the ones that are asked for",
    )


def _tree(cluster: Cluster) -> Tree | None:
    walks = [each for each in cluster.beside if each.group.recursive] or list(cluster.growing)
    first, origin = walks[0], walks[0].origin
    group, fact = first.group, cluster.observations.model.get(first.group.model)
    back = _back(cluster.observations, group)
    if origin is None or fact is None or not fact.manager or back is None or not first.hops:
        return None
    relation = back.accessor
    same = [each for each in walks if set(each.path) == {relation} and each.origin is not None]
    if len(same) != len(walks) or not relation or before_loop.writes(first):
        return None
    if any(_back(cluster.observations, each.group) != back for each in walks):
        return None
    # Rows of one model, from its top on, or one of them.
    if origin.model != fact.label or origin.kind != "select" or origin.prefetch_related:
        return None
    others = [each for each in origin.filters if (each.field, each.lookup) != (back.name, "isnull")]
    is_one = _is_one(origin)
    if not is_one and (origin.limit is not None or not _are_plain(others, fact)):
        return None
    along = _along(cluster, relation) if group.via else Along()
    if along is None or (is_one and along.prefetch):
        return None
    return Tree(
        growing=first,
        fact=fact,
        relation=relation,
        back=back.name,
        is_one=is_one,
        is_whole=not is_one and not others,
        along=along,
        at_top=Along() if is_one else along.without(origin.select_related),
    )


def _back(observations: Observations, group: Group) -> FieldFact | None:
    """The foreign key of a query for all rows below one, and for nothing else."""
    if group.via not in ("", "reverse_foreign_key") or group.result != "rows":
        return None
    if len(group.filters) != 1 or group.filters[0].lookup != "exact" or group.limit is not None:
        return None
    field = observations.field(group.filters[0].model, group.filters[0].field)
    is_own = group.filters[0].model == group.model and field is not None
    return field if is_own and field is not None and field.relation == group.model else None


def _is_one(origin: Group) -> bool:
    """Whether it is one row, by a value of it."""
    is_alone = origin.count == 1 and origin.rows == 1 and origin.result != "rows"
    return is_alone and [each.lookup for each in origin.filters] == ["exact"]


def _are_plain(filters: Sequence[Filter], fact: ModelFact) -> bool:
    """Whether they compare columns of the model that lead nowhere: not of one among many trees."""
    plain = {each.name for each in fact.fields if each.column and not each.relation}
    return all(each.model == fact.label and each.field in plain for each in filters)


def _along(cluster: Cluster, relation: str) -> Along | None:
    """What is read of the tree's rows; None where it is not plainly a relation."""
    select, prefetch = set[str](), set[str]()
    for each in cluster.beside:
        below = list(each.hops)
        while below and below[0].name == relation:
            del below[0]
        if not below and each.group.via:
            continue
        group = each.group
        if not below or group.kind != "select" or group.result not in ("rows", "single"):
            return None
        if group.via not in (*_SINGLE, *_LISTS) or any(hop.generic for hop in below):
            return None
        is_part = group.result != "rows" or group.limit is not None or len(group.filters) > 1
        if group.via in _LISTS and is_part:
            return None
        name = "__".join(hop.name for hop in below)
        (prefetch if any(hop.many for hop in below) else select).add(name)
    return Along(_longest(select), _longest(prefetch))


def _longest(names: Collection[str]) -> tuple[str, ...]:
    """Without those that others begin with."""
    return tuple(
        sorted(each for each in names if not any(other.startswith(f"{each}__") for other in names))
    )


def _is_asked_otherwise(cluster: Cluster, tree: Tree) -> bool:
    """Whether a file that takes part uses the relation in another way than as a whole."""
    requests = [each.request for each in cluster.growing]
    paths = {path for each in requests for path in each.templates}
    paths |= {
        str(PurePath(cluster.observations.root, path)) for each in requests for path in each.files
    }
    paths |= {tree.fact.frame.path} if tree.fact.frame is not None else set()
    name = tree.relation
    other = re.compile(rf"\.{name}\s*\.\s*(?!all\b)\w|\.{name}\.all(\(\))?\s*\.\s*\w")
    return any(other.search("\n".join(source.lines_of(path))) for path in paths)


def _is_within(place: Frame, asked: Frame) -> bool:
    """Whether the function that walks the tree chooses the rows at its top, too."""
    function = source.function_at(asked.path, asked.line)
    return place.path == asked.path and source.function_at(place.path, place.line) is function


def _read_by_relation(cluster: Cluster, tree: Tree) -> tuple[Patch, ...]:
    """`Chapter.objects.filter(parent=chapter)` is `chapter.children.all()`."""
    for frame in (*tree.growing.group.ran, *tree.growing.group.built):
        if not cluster.observations.is_ours(frame.path):
            continue
        lookup = lookups.of_condition(frame, [tree.back])
        if lookup is not None and not lookup.chain and lookup.ending is None:
            text = f"{lookup.text(lookup.row)}.{tree.relation}.all()"
            return (lookups.patch(lookup.path, lookup.whole, text), *lookup.removed())
    return ()

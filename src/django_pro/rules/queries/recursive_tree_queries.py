"""A tree that is walked with one query a node."""

from __future__ import annotations

from django_pro.edits import Edit
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import per_row, trees
from django_pro.rules.rule import Cluster, Rule, own_model


def applies(observations: Observations, growing: Growing) -> bool:
    group = growing.group
    if trees.walks(observations, growing):
        return True
    if not group.via or group.via == "deferred" or group.model != group.relation_model:
        return False
    return group.recursive or growing.path[-2:] == (group.relation, group.relation)


def plan(cluster: Cluster) -> str:
    first = cluster.first
    model = own_model(first.group.model)
    many = bool(first.hops) and first.hops[-1].many
    path, relation = first.path, first.group.relation or first.path[-1]
    # The path may hold two levels already.
    twice = "__".join(path if path[-2:] == (relation, relation) else (*path, relation))
    method = "prefetch_related" if many else "select_related"
    return (
        f"Load the tree once, rows = {model}.objects.all(), and group them by parent in Python; "
        f'for a fixed depth: {method}("{twice}")'
    )


def mend(cluster: Cluster) -> Edit | None:
    if any(each.group.recursive for each in cluster.growing):
        return trees.mend(cluster)
    return (trees.mend(cluster) if not cluster.first.group.via else None) or per_row.mend(cluster)


RULE = Rule(code="Q121", severity="error", rank=70, applies=applies, plan=plan, edit=mend)

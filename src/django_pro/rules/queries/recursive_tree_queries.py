"""A tree that is walked with one query a node."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules.rule import Cluster, Rule, own_model


def applies(observations: Observations, growing: Growing) -> bool:
    group = growing.group
    if not group.via or group.via == "deferred" or group.model != group.relation_model:
        return False
    return group.recursive or growing.path[-2:] == (group.relation, group.relation)


def plan(cluster: Cluster) -> str:
    model = own_model(cluster.first.group.model)
    relation = cluster.first.group.relation
    return (
        f"Load the tree once, rows = {model}.objects.all(), and group them by parent in Python; "
        f'for a fixed depth: prefetch_related("{relation}__{relation}")'
    )


RULE = Rule(code="Q121", severity="error", rank=70, applies=applies, plan=plan)

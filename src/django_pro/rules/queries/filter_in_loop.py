"""A query of its own for each row of a loop."""

from __future__ import annotations

from django_pro.edits import Edit
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import eager, found_or_made, linked, once, per_row
from django_pro.rules.rule import Cluster, Rule, own_model


def applies(observations: Observations, growing: Growing) -> bool:
    return not growing.group.via and growing.group.kind == "select"


def plan(cluster: Cluster) -> str:
    return once.plan(cluster) or _plan(cluster)


def _plan(cluster: Cluster) -> str:
    first = cluster.first
    model = own_model(first.group.model) or "Model"
    if first.path:
        return f"{eager.along(first)} on the rows of the loop"
    filters = first.group.filters
    keys = [each.field for each in filters if each.lookup == "exact" and not each.value]
    if len(keys) == 1:
        asked = f"{model}.objects.filter({keys[0]}__in=keys)"
        return f"{asked} once before the loop, grouped in Python"
    return f"One query on {model} for all rows before the loop, grouped in Python"


def mend(cluster: Cluster) -> Edit | None:
    return linked.mend(cluster) or found_or_made.mend(cluster) or per_row.mend(cluster)


RULE = Rule(code="Q114", severity="error", rank=99, applies=applies, plan=plan, edit=mend)

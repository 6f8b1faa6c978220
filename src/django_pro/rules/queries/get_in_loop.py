"""`get()` for each row of a loop."""

from __future__ import annotations

from django_pro.edits import Edit
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import eager, found_or_made, once, per_row
from django_pro.rules.rule import Cluster, Rule, own_model


def applies(observations: Observations, growing: Growing) -> bool:
    return not growing.group.via and growing.group.kind == "select" and "get" in growing.group.uses


def plan(cluster: Cluster) -> str:
    return once.plan(cluster) or _plan(cluster)


def _plan(cluster: Cluster) -> str:
    first = cluster.first
    model = own_model(first.group.model) or "Model"
    if first.path:
        return f"{eager.along(first)} on the rows of the loop"
    return f"{model}.objects.in_bulk(keys) once before the loop"


def mend(cluster: Cluster) -> Edit | None:
    return found_or_made.mend(cluster) or per_row.mend(cluster)


RULE = Rule(code="Q113", severity="error", rank=50, applies=applies, plan=plan, edit=mend)

"""A DELETE for each row of a loop."""

from __future__ import annotations

from django_pro.edits import Edit
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import linked, row_methods
from django_pro.rules.rule import Cluster, Rule
from django_pro.rules.writes import called, deleted


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.kind == "delete"


def plan(cluster: Cluster) -> str:
    model = called(cluster.observations, cluster.first.group.model) or "Model"
    return f"{model}.objects.filter(pk__in=keys).delete() once"


def mend(cluster: Cluster) -> Edit | None:
    return linked.mend(cluster) or deleted(cluster) or row_methods.deleted(cluster)


RULE = Rule(code="Q118", severity="error", rank=10, applies=applies, plan=plan, edit=mend)

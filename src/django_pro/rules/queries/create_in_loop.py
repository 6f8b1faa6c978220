"""An INSERT for each row of a loop."""

from __future__ import annotations

from django_pro.edits import Edit
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import found_or_made, linked
from django_pro.rules.creates import created
from django_pro.rules.rule import Cluster, Rule
from django_pro.rules.writes import called


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.kind == "insert"


def plan(cluster: Cluster) -> str:
    model = called(cluster.observations, cluster.first.group.model) or "Model"
    return f"{model}.objects.bulk_create([...]) after the loop"


def mend(cluster: Cluster) -> Edit | None:
    return linked.mend(cluster) or found_or_made.mend(cluster) or created(cluster)


RULE = Rule(code="Q117", severity="error", rank=10, applies=applies, plan=plan, edit=mend)

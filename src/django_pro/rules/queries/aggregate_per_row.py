"""An aggregate for each row."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules.rule import Cluster, Rule


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.result == "aggregate"


def plan(cluster: Cluster) -> str:
    first = cluster.first
    lookup = "__".join(hop.query_name for hop in first.hops) or "relation"
    return f'annotate(total=Sum("{lookup}__field")), with the aggregate and the field of the loop'


RULE = Rule(code="Q111", severity="error", rank=30, applies=applies, plan=plan)

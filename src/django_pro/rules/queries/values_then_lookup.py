"""`values()` whose rows are looked up again one by one."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import per_row
from django_pro.rules.rule import Cluster, Rule


def applies(observations: Observations, growing: Growing) -> bool:
    origin = growing.origin
    return not growing.group.via and origin is not None and origin.result == "values"


def plan(cluster: Cluster) -> str:
    first = cluster.first
    path = "__".join(hop.query_name for hop in first.hops)
    return f'Add the columns to values(), e.g. values(..., "{path}__name")'


RULE = Rule(code="Q115", severity="error", rank=40, applies=applies, plan=plan, edit=per_row.mend)

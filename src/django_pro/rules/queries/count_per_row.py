"""A COUNT for each row."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import once, per_row
from django_pro.rules.conditions import filter_argument
from django_pro.rules.rule import Cluster, Rule


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.result == "count"


def plan(cluster: Cluster) -> str:
    return once.plan(cluster) or _plan(cluster)


def _plan(cluster: Cluster) -> str:
    first = cluster.first
    lookup = "__".join(hop.query_name for hop in first.hops)
    if not lookup:
        return 'Count once before the loop: values(...).annotate(total=Count("pk"))'
    kept = filter_argument(first, lookup)
    return f'annotate({first.path[-1]}_count=Count("{lookup}"{kept}, distinct=True))'


RULE = Rule(code="Q109", severity="error", rank=30, applies=applies, plan=plan, edit=per_row.mend)

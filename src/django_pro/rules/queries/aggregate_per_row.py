"""An aggregate for each row."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import once, per_row
from django_pro.rules.conditions import filter_argument
from django_pro.rules.rule import Cluster, Rule


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.result == "aggregate"


def plan(cluster: Cluster) -> str:
    return once.plan(cluster) or _plan(cluster)


def _plan(cluster: Cluster) -> str:
    first = cluster.first
    lookup = "__".join(hop.query_name for hop in first.hops)
    kept = filter_argument(first, lookup)
    prefix = f"{lookup}__" if lookup else ""
    parts = [
        f'{each.name}={each.function}("{prefix}{each.field}"{kept})'
        for each in first.group.aggregates
    ]
    if not parts:
        return "Aggregate once before the loop, grouped by the row: values(...).annotate(...)"
    grouped = f"annotate({', '.join(parts)})"
    return grouped if lookup else f"Aggregate once before the loop: values(...).{grouped}"


RULE = Rule(code="Q111", severity="error", rank=30, applies=applies, plan=plan, edit=per_row.mend)

"""The first or last related row, asked for at each row."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import once, per_row
from django_pro.rules.conditions import constants
from django_pro.rules.rule import Cluster, Rule, own_model


def applies(observations: Observations, growing: Growing) -> bool:
    group = growing.group
    methods = {"first", "last", "latest", "earliest", "getitem"}
    return group.result == "single" and group.limit == 1 and bool(methods & set(group.uses))


def plan(cluster: Cluster) -> str:
    return once.plan(cluster) or _plan(cluster)


def _plan(cluster: Cluster) -> str:
    first = cluster.first
    model = own_model(first.group.model)
    field = next(
        (condition.field for condition in first.group.filters if condition.lookup == "exact"), "pk"
    )
    kept = "".join(f", {condition}" for condition in constants(first))
    return (
        f'annotate(first_pk=Subquery({model}.objects.filter({field}=OuterRef("pk"){kept})'
        f'.values("pk")[:1])), then {model}.objects.in_bulk(...) once'
    )


RULE = Rule(code="Q112", severity="error", rank=30, applies=applies, plan=plan, edit=per_row.mend)

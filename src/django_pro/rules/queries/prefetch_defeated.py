"""A prefetched relation that is filtered, ordered or counted again for each row."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import per_row
from django_pro.rules.rule import Cluster, Rule, own_model


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.prefetched and growing.group.kind == "select"


def plan(cluster: Cluster) -> str:
    first = cluster.first
    relation = first.group.relation
    model = own_model(first.group.model)
    conditions = [
        f"{name}=..."
        for name in dict.fromkeys(
            condition.field
            for condition in first.group.filters
            if condition.model == first.group.model
        )
        if name not in _keys(cluster.observations, first)
    ]
    queryset = (
        f"{model}.objects.filter({', '.join(conditions)})"
        if conditions
        else (f"{model}.objects.order_by(...)")
    )
    return (
        f'prefetch_related(Prefetch("{"__".join(first.path)}", queryset={queryset}, '
        f'to_attr="chosen_{relation}")), and read `chosen_{relation}` in the loop'
    )


def _keys(observations: Observations, growing: Growing) -> set[str]:
    """Fields that hold the relation itself."""
    fact = observations.model.get(growing.group.model)
    return {
        field.name
        for field in (fact.fields if fact else ())
        if field.relation == growing.group.relation_model
    }


RULE = Rule(code="Q108", severity="error", rank=20, applies=applies, plan=plan, edit=per_row.mend)

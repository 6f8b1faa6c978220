"""An EXISTS for each row."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules.conditions import constants
from django_pro.rules.rule import Cluster, Rule, own_model


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.result == "exists"


def plan(cluster: Cluster) -> str:
    first = cluster.first
    model = own_model(first.group.model) or "Model"
    field = _back(cluster.observations, first)
    name = first.path[-1] if first.path else model.lower()
    kept = "".join(f", {condition}" for condition in constants(first))
    return f'annotate(has_{name}=Exists({model}.objects.filter({field}=OuterRef("pk"){kept})))'


def _back(observations: Observations, growing: Growing) -> str:
    """The name by which the asked model points back."""
    group = growing.group
    relation = observations.field(group.relation_model, group.relation)
    if relation is not None and relation.many:
        return relation.query_name or "pk"
    fact = observations.model.get(group.model)
    names = {condition.field for condition in group.filters}
    for field in fact.fields if fact else ():
        if field.relation and field.name in names:
            return field.name
    return "pk"


RULE = Rule(code="Q110", severity="error", rank=30, applies=applies, plan=plan)

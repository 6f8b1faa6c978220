"""An EXISTS for each row."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import once, per_row
from django_pro.rules.conditions import constants
from django_pro.rules.rule import Cluster, Rule, own_model


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.result == "exists"


def plan(cluster: Cluster) -> str:
    return once.plan(cluster) or _plan(cluster)


def _plan(cluster: Cluster) -> str:
    first = cluster.first
    model = own_model(first.group.model) or "Model"
    field = _back(cluster.observations, first)
    if not field:
        return f"One query on {model} for all rows before the loop, its result kept in a set"
    name = first.path[-1] if first.path else model.lower()
    kept = "".join(f", {condition}" for condition in constants(first))
    outer = "__".join(first.path[:-1]) or "pk"
    asked = f'{model}.objects.filter({field}=OuterRef("{outer}"){kept})'
    return f"annotate(has_{name}=Exists({asked}))"


def _back(observations: Observations, growing: Growing) -> str:
    """The name by which the asked model points back; empty where no condition says so."""
    group = growing.group
    relation = observations.field(group.relation_model, group.relation)
    if relation is not None and relation.many:
        return relation.query_name or "pk"
    fact = observations.model.get(group.model)
    names = {condition.field for condition in group.filters}
    for field in fact.fields if fact else ():
        if field.relation and field.name in names:
            return field.name
    return ""


RULE = Rule(code="Q110", severity="error", rank=30, applies=applies, plan=plan, edit=per_row.mend)

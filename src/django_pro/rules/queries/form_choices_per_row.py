"""Choices of a form field, queried again for each form."""

from __future__ import annotations

from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules.rule import Cluster, Rule, own_model


def applies(observations: Observations, growing: Growing) -> bool:
    group = growing.group
    if group.via or group.kind != "select" or group.distinct != 1 or group.result != "rows":
        return False
    built = group.built[0] if group.built else None
    return built is None or source.function_at(built.path, built.line) is None


def plan(cluster: Cluster) -> str:
    model = own_model(cluster.first.group.model)
    return (
        f"choices = list({model}.objects.all()) once, given to every form "
        "(form_kwargs) and set as field.choices"
    )


RULE = Rule(code="Q122", severity="error", rank=40, applies=applies, plan=plan)

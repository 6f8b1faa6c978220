"""Choices of a form field, queried again for each form."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import form_choices
from django_pro.rules.rule import Cluster, Rule, own_model


def applies(observations: Observations, growing: Growing) -> bool:
    return form_choices.is_choices(growing.group)


def plan(cluster: Cluster) -> str:
    model = own_model(cluster.first.group.model)
    return (
        f"choices = list({model}.objects.all()) once, and field.choices = choices in every form "
        "(add_fields of the formset)"
    )


RULE = Rule(
    code="Q122", severity="error", rank=40, applies=applies, plan=plan, edit=form_choices.mend
)

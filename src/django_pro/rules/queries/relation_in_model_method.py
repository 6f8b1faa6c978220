"""A property or method of the model that queries for each row."""

from __future__ import annotations

from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import eager, per_row
from django_pro.rules.rule import Rule


def applies(observations: Observations, growing: Growing) -> bool:
    group = growing.group
    if not group.via or not growing.followed or growing.site is None:
        return False
    model = observations.model.get(group.relation_model)
    frame = model.frame if model is not None else None
    holder = source.class_at(growing.site.path, growing.site.line)
    return (
        frame is not None
        and model is not None
        and growing.site.path == frame.path
        and holder is not None
        and holder.name == model.name
    )


RULE = Rule(
    code="Q125", severity="error", rank=78, applies=applies, plan=eager.plan, edit=per_row.mend
)

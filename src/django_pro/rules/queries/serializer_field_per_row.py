"""A serializer field that queries for each row."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import eager, per_row
from django_pro.rules.rule import Rule


def applies(observations: Observations, growing: Growing) -> bool:
    group = growing.group
    if growing.endpoint.kind != "drf" or not group.via or not growing.followed:
        return False
    return not group.template_path


RULE = Rule(
    code="Q124", severity="error", rank=76, applies=applies, plan=eager.plan, edit=per_row.mend
)

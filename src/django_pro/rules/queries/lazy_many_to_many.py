"""A many-to-many relation, loaded one row at a time."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import eager, per_row
from django_pro.rules.rule import Rule


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.via == "many_to_many"


RULE = Rule(
    code="Q105", severity="error", rank=90, applies=applies, plan=eager.plan, edit=per_row.mend
)

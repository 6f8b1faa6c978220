"""A column of an admin changelist that queries for each row."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import eager, per_row
from django_pro.rules.rule import Rule


def applies(observations: Observations, growing: Growing) -> bool:
    if not growing.group.via or not growing.followed or growing.origin is None:
        return False
    # Rows of a filter or of a form's choices are shown beside the list, in no column of it.
    if growing.origin.model != growing.endpoint.queryset_model:
        return False
    return growing.endpoint.kind == "admin" and growing.endpoint.view.endswith("changelist_view")


RULE = Rule(
    code="Q123", severity="error", rank=75, applies=applies, plan=eager.plan, edit=per_row.mend
)

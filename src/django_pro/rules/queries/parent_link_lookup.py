"""Multi-table inheritance: the parent or child row, loaded one row at a time."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import eager, per_row
from django_pro.rules.rule import Rule


def applies(observations: Observations, growing: Growing) -> bool:
    group = growing.group
    if group.via == "one_to_one":
        return group.relation.endswith("_ptr")
    if group.via != "reverse_one_to_one":
        return False
    fact = observations.model.get(group.model)
    return any(
        field.relation == group.relation_model and field.name.endswith("_ptr")
        for field in (fact.fields if fact else ())
    )


RULE = Rule(
    code="Q120", severity="error", rank=60, applies=applies, plan=eager.plan, edit=per_row.mend
)

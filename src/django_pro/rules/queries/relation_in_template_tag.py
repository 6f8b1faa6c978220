"""A template tag or filter that queries for each row."""

from __future__ import annotations

from pathlib import PurePath

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules import eager, per_row
from django_pro.rules.rule import Rule


def applies(observations: Observations, growing: Growing) -> bool:
    site = growing.site
    return (
        bool(growing.group.via)
        and growing.followed
        and site is not None
        and "templatetags" in PurePath(site.path).parts
    )


RULE = Rule(
    code="Q126", severity="error", rank=77, applies=applies, plan=eager.plan, edit=per_row.mend
)

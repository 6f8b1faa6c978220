"""A field that `only()` or `defer()` left out, loaded again for each row."""

from __future__ import annotations

from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules.rule import Cluster, Rule


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.via == "deferred"


def plan(cluster: Cluster) -> str:
    names = dict.fromkeys(growing.group.relation for growing in cluster.beside
                          if growing.group.via == "deferred")  # fmt: skip
    prefix = "".join(f"{name}__" for name in cluster.first.path)
    listed = ", ".join(f'"{prefix}{name}"' for name in names)
    return f"Add {listed} to only(), or take it out of defer()"


RULE = Rule(code="Q119", severity="error", rank=10, applies=applies, plan=plan)

"""A field that `only()` or `defer()` left out, loaded again for each row."""

from __future__ import annotations

from django_pro.edits import Edit, Loads
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules.rule import Cluster, Rule


def applies(observations: Observations, growing: Growing) -> bool:
    return growing.group.via == "deferred"


def _fields(cluster: Cluster) -> tuple[str, ...]:
    """As `only()` spells them."""
    return tuple(
        dict.fromkeys(
            "__".join((*growing.path, growing.group.relation))
            for growing in cluster.beside
            if growing.group.via == "deferred"
        )
    )


def edit(cluster: Cluster) -> Edit | None:
    place = cluster.first.place
    if place is None or cluster.first.origin is None:
        return None
    return Edit(place.path, place.line, place.column, Loads(fields=_fields(cluster)))


def plan(cluster: Cluster) -> str:
    listed = ", ".join(f'"{name}"' for name in _fields(cluster))
    return f"Add {listed} to only(), or take it out of defer()"


RULE = Rule(code="Q119", severity="error", rank=10, applies=applies, plan=plan, edit=edit)

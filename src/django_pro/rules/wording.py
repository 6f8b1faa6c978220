"""What a growing pattern is called, in the user's own names."""

from __future__ import annotations

from django_pro.core.observed import Frame
from django_pro.facts.observations import Observations
from django_pro.proofs.growth import Growing
from django_pro.rules.rule import own_model

_WRITES = {"update": "UPDATE", "insert": "INSERT", "delete": "DELETE"}
_ASKED = {"count": "a COUNT", "exists": "an EXISTS", "aggregate": "an aggregate"}


def place_text(observations: Observations, frame: Frame) -> str:
    """`path:line` as seen from the project's root."""
    return f"{observations.relative(frame.path)}:{frame.line}"


def what(growing: Growing) -> str:
    """The pattern in one clause."""
    group = growing.group
    if group.kind in _WRITES:
        return f"{_WRITES[group.kind]} on {group.table or 'a table'} runs in a loop"
    base = own_model(growing.origin.model) if growing.origin is not None else ""
    base = base or own_model(group.relation_model)
    reached = ".".join((base, *growing.path)) if base else ".".join(growing.path)
    if group.via == "deferred":
        owner = reached or own_model(group.model)
        return f"{owner}: deferred field `{group.relation}` is loaded row by row"
    if group.via:
        asked = _ASKED.get(group.result)
        return (
            f"{asked} of {reached} runs for each row"
            if asked
            else f"{reached} is loaded row by row"
        )
    asked = _ASKED.get(group.result, "a query")
    return f"{asked} on {own_model(group.model) or group.table or 'the database'} runs in a loop"


def measured(growing: Growing) -> str:
    """The counts: the pattern's own, and those of the whole request."""
    return (
        f"{growing.counts[-1]} queries at {growing.scales[-1]} rows a model "
        f"({growing.counts[0]} at {growing.scales[0]}; the request in all: "
        f"{growing.totals[-1]}, {growing.totals[0]})"
    )

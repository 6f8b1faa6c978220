"""The conditions that a query has besides the row it is asked for, as source for its plan."""

from __future__ import annotations

from django_pro.proofs.growth import Growing


def constants(growing: Growing, prefix: str = "") -> tuple[str, ...]:
    """Keyword arguments of `filter()` that are the same for every row, e.g. `status="new"`."""
    found = []
    for condition in growing.group.filters:
        if condition.path and condition.value:
            suffix = "" if condition.lookup == "exact" else f"__{condition.lookup}"
            found.append(f"{prefix}{condition.path}{suffix}={condition.value}")
    return tuple(found)


def filter_argument(growing: Growing, lookup: str) -> str:
    """`, filter=Q(...)` of an aggregate over `lookup`; empty where there is no such condition."""
    kept = constants(growing, f"{lookup}__" if lookup else "")
    return f", filter=Q({', '.join(kept)})" if kept else ""

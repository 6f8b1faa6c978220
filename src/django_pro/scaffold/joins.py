"""Relations that a queryset has to load along with its rows."""

from __future__ import annotations

from collections.abc import Iterable


def longest(paths: Iterable[str]) -> list[str]:
    """Paths of relations without those that others begin with."""
    found = list(dict.fromkeys(paths))
    return [each for each in found if not any(other.startswith(f"{each}__") for other in found)]

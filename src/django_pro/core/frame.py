"""A place in the target's source."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frame:
    """A place in Python source: lines from 1, columns from 0 (as `ast` counts)."""

    path: str
    line: int
    end_line: int
    column: int
    end_column: int
    function: str
    """Qualified name of the code, e.g. `BookList.get_queryset`; `<module>` at import."""

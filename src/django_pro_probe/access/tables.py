"""Rows that the project's code writes into a CSV file, noted with the line that writes them."""

from __future__ import annotations

import csv
import functools
import sys
from collections.abc import Iterable
from typing import Any

from django_pro_probe.access import sinks


class _Writer:
    """What `csv.writer` gives, which can't be changed itself."""

    def __init__(self, original: Any) -> None:
        self._original = original

    def __getattr__(self, name: str) -> Any:
        return getattr(self._original, name)

    def writerow(self, row: Iterable[Any]) -> Any:
        row = _noted(row, sys._getframe(1))
        return self._original.writerow(row)

    def writerows(self, rows: Iterable[Iterable[Any]]) -> Any:
        frame = sys._getframe(1)
        return self._original.writerows(_noted(row, frame) for row in rows)


def _noted(row: Iterable[Any], frame: Any) -> Iterable[Any]:
    if not sinks.on or not isinstance(row, Iterable):
        return row
    cells = list(row)
    sinks.note("table-row", "\n".join(map(str, cells)), frame)
    return cells


def install() -> None:
    """Have `sinks` told of each row; once. `csv.DictWriter` goes by `csv.writer`, too."""
    from django_pro_probe.access import outside

    original = csv.writer

    @functools.wraps(original)
    def writer(*args: Any, **kwargs: Any) -> _Writer:
        return _Writer(original(*args, **kwargs))

    outside._replace({id(original): writer})

"""Rows that the project's code writes into a CSV file, noted with the line that writes them, and
cells of them with the project's function that makes one of a text."""

from __future__ import annotations

import csv
import functools
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django_pro_probe.access import input_letters, sinks
from django_pro_probe.places import is_user_path

_made: dict[str, sinks.Place | None] = {}
"""Texts that functions of the project have made of a text -> where."""


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
    for cell in cells:
        if isinstance(cell, str) and cell in _made:
            sinks.note("cell-made", cell, place=_made[cell])
    return cells


@contextmanager
def makers_heard() -> Iterator[None]:
    """Meanwhile the functions are heard that are given a text with letters and return one."""

    def heard(frame: Any, event: str, made: Any) -> None:
        if event != "return" or not isinstance(made, str) or not input_letters.found(made):
            return
        code = frame.f_code
        if is_user_path(code.co_filename):
            given = [frame.f_locals.get(name) for name in code.co_varnames[: code.co_argcount]]
            if any(isinstance(each, str) and input_letters.found(each) for each in given):
                _made[made] = sinks.place_of(frame)

    before = sys.getprofile()
    sys.setprofile(heard)
    try:
        yield
    finally:
        sys.setprofile(before)
        _made.clear()


def install() -> None:
    """Have `sinks` told of each row; once. `csv.DictWriter` goes by `csv.writer`, too."""
    from django_pro_probe.access import outside

    original = csv.writer

    @functools.wraps(original)
    def writer(*args: Any, **kwargs: Any) -> _Writer:
        return _Writer(original(*args, **kwargs))

    outside._replace({id(original): writer})

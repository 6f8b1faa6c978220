"""The lists of a page, with rows and without."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django_pro.core.observed import Request

_LISTS = ("rows", "values")
_PAGED = "paginated"


def listed(request: Request, *, are_there: bool) -> dict[str, str]:
    """Keys of the lists that the project's own code or templates ask for, with rows or without,
    and the model of each.

    A paginator that counts no row does not ask for any.
    """
    return {
        group.key: group.model
        for group in request.groups
        if group.kind == "select"
        and (group.result in _LISTS or _PAGED in group.uses)
        and group.model
        and (group.built or group.ran)
        and bool(group.rows) == are_there
    }


def without_rows(requests: Iterable[Request], shown: Collection[str] = ()) -> tuple[str, ...]:
    """Models whose lists had no row in any of these requests, nor in those that `shown` are the
    keys of."""
    asked: dict[str, str] = {}
    full = set(shown)
    for request in requests:
        asked |= listed(request, are_there=False)
        full |= listed(request, are_there=True).keys()
    return tuple(sorted({model for key, model in asked.items() if key not in full}))


def all_without_rows(requests: Iterable[Request]) -> tuple[str, ...]:
    """Models of the lists of one page, where none of them ever had a row: what it does with rows
    was not seen."""
    tried = list(requests)
    if any(listed(request, are_there=True) for request in tried):
        return ()
    return without_rows(tried)

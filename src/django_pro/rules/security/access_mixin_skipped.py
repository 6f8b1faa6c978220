"""A view names what asks for a login or a right, and never comes to it."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_READERS = {"permission_required": "PermissionRequiredMixin", "test_func": "UserPassesTestMixin"}
"""By the attribute of a view, the mixin without which nothing reads it."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for cell in tried.cells:
        endpoint = tried.endpoint(cell.endpoint)
        if (
            cell.variation != "guards"
            or not cell.skipped
            or endpoint is None
            or endpoint.view in told
            or not cell.is_done
        ):
            continue
        told.add(endpoint.view)
        names = " and ".join(cell.skipped)
        yield RequestClaim(
            endpoint,
            endpoint.frame,  # the class, whose bases are to be put in order
            f"{names} of the view {'is' if len(cell.skipped) == 1 else 'are'} never asked: "
            f"{cell.method} {cell.url} as {cell.actor} is answered without",
            _plan(cell.skipped),
            (cell,),
            cwe=862,
        )


def _plan(names: tuple[str, ...]) -> str:
    readers = [_READERS[name] for name in names if name in _READERS]
    if readers:
        return f"Inherit {' and '.join(readers)}, before the view among its bases"
    return "Put the mixins before the view among its bases, and have each dispatch() call super()"


RULE = RequestRule("S117", "error", _check)

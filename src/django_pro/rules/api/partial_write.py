"""A request that fails halfway leaves half of its rows."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from django_pro.rules.attempted import Found, frame_of, grouped, of_kind
from django_pro.rules.mends import permissions
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import matters


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in grouped(_found(tried), _key):
        endpoint, first = found[0]
        left = ", ".join(
            dict.fromkeys(
                f"{own_model(each.model)} {each.key} is {each.kind}"
                for each in first.cell.changes
                if matters(each)
            )
        )
        yield RequestClaim(
            endpoint,
            frame_of(first.place),
            f"Half of a request stays: {first.cell.method} "
            f"{endpoint.pattern or '/'}, where its write of "
            f"{own_model(first.name)} is made to fail, answers {first.cell.status}, and {left}",
            "Put the writes into one transaction.atomic()",
            tuple(attempt.cell for _, attempt in found),
            cwe=460,
            subject=first.name,
            severity="warning" if _only_deletes(found) else None,
        )


def _found(tried: Tried) -> Iterator[Found]:
    for endpoint, attempt in of_kind(tried, "interrupted"):
        if any(map(matters, attempt.cell.changes)):
            yield endpoint, attempt


def _only_deletes(found: list[Found]) -> bool:
    """Whether what is left undone can be done by asking again."""
    return all(each.kind == "deleted" for _, attempt in found for each in attempt.cell.changes)


def _key(found: Found) -> Hashable:
    place = found[1].place
    return (place.path, place.line) if place is not None else found[0].view


RULE = RequestRule("A110", "error", _check, mend=permissions.in_transaction)

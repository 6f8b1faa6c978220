"""A request that fails halfway leaves half of its rows."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator

from django_pro.core.access import ChangeFact
from django_pro.core.attempts import AttemptFact
from django_pro.rules.attempted import Found, frame_of, grouped, of_kind
from django_pro.rules.mends import permissions
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import matters

_REFUSED = (400, 402, 404, 409, 410, 422)
_BY_US = "a write fails"
_MISSED = "an update that finds no row"
_PLAN = "Put the writes into one transaction.atomic()"
_PLAN_OF_REFUSED = f"{_PLAN}, and raise within it what refuses"
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_ATTEMPTS = re.compile(r"attempt|fail|tries|retry|log|lock|quota|limit|usage|_id$")


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
            f"{endpoint.pattern or '/'}, {_where(first)}, answers {first.cell.status}, and {left}",
            _PLAN if first.what == _BY_US else _PLAN_OF_REFUSED,
            tuple(attempt.cell for _, attempt in found),
            cwe=460,
            subject=first.name,
            severity="warning" if _only_deletes(found) else None,
        )
    yield from _refused(tried)


def _where(attempt: AttemptFact) -> str:
    """What was done to the request."""
    if attempt.what == _BY_US:
        return f"where its write of {own_model(attempt.name)} is made to fail"
    return f"with {attempt.what}"


def _refused(tried: Tried) -> Iterator[RequestClaim]:
    """Requests that are refused for what they want, and have changed a sum by then."""
    told = set()
    for row in tried.rows:
        owner = row.cells.get("owner")
        if owner is None or owner.status not in _REFUSED or row.endpoint.view in told:
            continue
        sums = [each for each in owner.changes if each.kind == "updated" and _is_sum(each)]
        if sums:
            told.add(row.endpoint.view)
            yield RequestClaim(
                row.endpoint,
                None,
                f"Half of a request stays: {owner.method} {row.endpoint.pattern or '/'} answers "
                f"{owner.status}, and {own_model(sums[0].model)} {sums[0].key} is updated",
                _PLAN_OF_REFUSED,
                (owner,),
                cwe=460,
                subject=sums[0].model,
            )


def _is_sum(change: ChangeFact) -> bool:
    """Whether a number is another, which is no counter of attempts."""
    if not matters(change) or _ATTEMPTS.search(own_model(change.model).lower()):
        return False
    return any(
        all(value is not None and _NUMBER.fullmatch(value) for value in values)
        and not _ATTEMPTS.search(name)
        for name, values in change.fields.items()
    )


def _found(tried: Tried) -> Iterator[Found]:
    for endpoint, attempt in of_kind(tried, "interrupted"):
        # What is refused for the state of its rows may have been meant to be noted.
        weighs = _is_sum if attempt.what == _MISSED else matters
        if any(map(weighs, attempt.cell.changes)):
            yield endpoint, attempt


def _only_deletes(found: list[Found]) -> bool:
    """Whether what is left undone can be done by asking again."""
    return all(each.kind == "deleted" for _, attempt in found for each in attempt.cell.changes)


def _key(found: Found) -> Hashable:
    place = found[1].place
    return (place.path, place.line) if place is not None else found[0].view


RULE = RequestRule("A110", "error", _check, mend=permissions.in_transaction)

"""Calls that only reading has found: what no request came to, and what needs none to be unsafe."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django_pro.facts.unsafe_calls import UnsafeCall
from django_pro.rules.request_rule import RequestClaim, Tried

Check = Callable[[Tried], Iterator[RequestClaim]]


def unreached(kind: str, what: str, plan: str, cwe: int) -> Check:
    """The check of a rule: claims of calls of one kind that no request came to.

    Args:
        what: what the call does, after "yaml.load ".
    """

    def check(tried: Tried) -> Iterator[RequestClaim]:
        for call in tried.unsafe_calls:
            if call.kind == kind and not _is_reached(call, tried):
                why = f"no request came to it; it was read, as ruff's {call.ruff} does"
                yield _claim(call, what, plan, cwe, why)

    return check


def read(kind: str, what: str, plan: str, cwe: int) -> Check:
    """As `unreached`, of calls that are unsafe whatever comes to them."""

    def check(tried: Tried) -> Iterator[RequestClaim]:
        for call in tried.unsafe_calls:
            if call.kind == kind:
                why = f"it was read, as ruff's {call.ruff} does"
                yield _claim(call, what, plan, cwe, why)

    return check


def first_of(shown: Check, by_reading: Check) -> Check:
    """What requests have shown, and of what reading finds that which stands elsewhere."""

    def check(tried: Tried) -> Iterator[RequestClaim]:
        places = set()
        for claim in shown(tried):
            if claim.place is not None:
                places.add((claim.place.path, claim.place.line))
            yield claim
        for claim in by_reading(tried):
            place = claim.place
            lines = range(place.line, place.end_line + 1) if place is not None else ()
            if place is not None and not any((place.path, line) in places for line in lines):
                yield claim

    return check


def _is_reached(call: UnsafeCall, tried: Tried) -> bool:
    lines = range(call.frame.line, call.frame.end_line + 1)
    return any(each.path == call.frame.path and each.line in lines for each in tried.ran)


def _claim(call: UnsafeCall, what: str, plan: str, cwe: int, why: str) -> RequestClaim:
    return RequestClaim(
        None,
        call.frame,
        f"{call.name} {what}",
        plan,
        (),
        cwe=cwe,
        subject=call.frame.function,
        severity="warning",
        reason=why,
    )

"""Requests that differ from one that came through in one thing: what rules on api share."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator

from django_pro.core.attempts import AttemptFact, PlaceFact
from django_pro.core.observed import EndpointFact, Frame
from django_pro.rules.request_rule import Tried

WRONG_INPUT = ("body", "query", "path", "method")
_OURS = frozenset(
    {"TimeLimit", "BodyLimit", "MemoryError", "BlockedError", "SystemExit", "RecursionError"}
)
"""Exceptions that a limit or a block of the sandbox raises."""


def frame_of(place: PlaceFact | None) -> Frame | None:
    """A place as a claim has it."""
    if place is None:
        return None
    return Frame(place.path, place.line, place.line, 0, 0, place.function)


def of_kind(tried: Tried, *kinds: str) -> Iterator[tuple[EndpointFact, AttemptFact]]:
    """Attempts of the kinds, each with its endpoint; those that a limit of ours ended are left."""
    facts = {each.id: each for each in tried.endpoints}
    for attempt in tried.attempts:
        failure = attempt.cell.failure
        ended = failure is not None and failure.type in _OURS
        if attempt.kind in kinds and attempt.endpoint in facts and not ended:
            yield facts[attempt.endpoint], attempt


Found = tuple[EndpointFact, AttemptFact]


def grouped(found: Iterable[Found], key: Callable[[Found], Hashable]) -> Iterator[list[Found]]:
    """What says the same, in the order of the first."""
    groups: dict[Hashable, list[Found]] = {}
    for each in found:
        groups.setdefault(key(each), []).append(each)
    yield from groups.values()


def ways(found: Iterable[Found], most: int = 3) -> str:
    """The methods and what is wrong, in words."""
    told = dict.fromkeys(wrong_of(attempt) for _, attempt in found)
    more = len(told) - most
    return ", ".join(list(told)[:most]) + (f" and {more} more" if more > 0 else "")


def wrong_of(attempt: AttemptFact) -> str:
    """One thing that is wrong, in words."""
    if attempt.kind == "refused":
        return attempt.what
    if attempt.kind == "method":
        return f"the method {attempt.what}"
    kind = {"query": "?", "path": "URL argument "}.get(attempt.kind, "")
    if attempt.kind == "query":
        return f"?{attempt.name}= is {attempt.what}"
    named = f"{kind}{attempt.name} is {attempt.what}"
    return named if attempt.name else f"the body is {attempt.what}"

"""What one request showed, and what is sent to confirm what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from django_pro_probe import replay
from django_pro_probe.access.sinks import Hit, Place


class Seen(NamedTuple):
    """What one request showed."""

    response: replay.Response
    hits: list[Hit]

    @property
    def page(self) -> str:
        return self.response.body.decode("utf-8", "replace")

    def of(self, kind: str, number: int) -> Iterator[Hit]:
        return (hit for hit in self.hits if hit.kind == kind and hit.number == number)


class Proof(NamedTuple):
    """What a payload did."""

    detail: str
    place: Place | None
    others: tuple[tuple[str, Place | None], ...] = ()
    """What else it did, and where."""


class Attempt(NamedTuple):
    """A payload, and how to tell that it did what it is for."""

    payload: Any
    proved: Callable[[Seen], Proof | None]
    control: Any = None
    """A payload that must not do it, and be answered."""

"""How far a model may go, in one place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Limits:
    seconds: float = 1200.0
    """Of the whole work, the runs of the project among them."""
    tokens: int = 1_000_000
    """Sent and received, all requests together."""
    calls: int = 80
    """Of tools."""
    requests: int = 60
    """To the model."""
    request_seconds: float = 180.0
    """Of one request, with what is waited where the endpoint asks for it."""
    attempts: int = 2
    """More at a request that the endpoint could not take."""
    retries: int = 3
    """Answers that the gates send back."""


def limited(**given: Any) -> Limits:
    """The limits, with those that are given; None is not given."""
    return replace(Limits(), **{name: value for name, value in given.items() if value is not None})

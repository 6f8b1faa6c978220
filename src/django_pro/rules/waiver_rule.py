"""What a rule on waivers is, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django_pro.core.report import Severity
from django_pro.facts.waivers import Waiver


@dataclass(frozen=True, slots=True)
class Judged:
    """A waiver, and how far it served in this audit."""

    waiver: Waiver
    is_unexplained: bool = False
    """It gives no reason."""
    is_empty: bool = False
    """It names no rule."""
    unknown: tuple[tuple[str, str], ...] = ()
    """Names that are no rule's, each with the nearest that is; empty where none is near."""
    unused: tuple[str, ...] = ()
    """Rules that it covers no finding of, although this audit would have shown them."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a waiver."""

    message: str
    """Without an end: the place and the plan follow."""
    plan: str
    reason: str
    """How it is known."""
    subject: str = ""
    """What tells two faults of one waiver apart."""


@dataclass(frozen=True, slots=True)
class WaiverRule:
    code: str
    severity: Severity
    check: Callable[[Judged], Iterator[Fault]]

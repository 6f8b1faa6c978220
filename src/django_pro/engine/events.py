"""What an audit tells while it runs: one stream, which every face reads."""

from __future__ import annotations

from dataclasses import dataclass

from django_pro.core.fixes import Fixes
from django_pro.core.report import Finding, Report, Verdict


@dataclass(frozen=True, slots=True)
class Started:
    """The target was found."""

    root: str
    settings: str
    python: str
    isolation: str


@dataclass(frozen=True, slots=True)
class Fact:
    """Something was read from the target."""

    kind: str
    """`model`, `endpoint`, `boot` or `reused` (from the cache)."""
    name: str


@dataclass(frozen=True, slots=True)
class Progress:
    phase: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Found:
    finding: Finding


@dataclass(frozen=True, slots=True)
class Proof:
    """What the experiment of a finding showed."""

    finding_id: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Log:
    """What the target printed, or a traceback of its own; told before a failure."""

    text: str


@dataclass(frozen=True, slots=True)
class Done:
    report: Report


@dataclass(frozen=True, slots=True)
class Mended:
    """The last moment of `fix`."""

    fixes: Fixes


Moment = Started | Fact | Progress | Found | Proof | Log | Done | Mended

"""What `fix` tells: changes to the source, each with its proof."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FIXES_SCHEMA = "1"

Safety = Literal["safe", "review", "manual"]


@dataclass(frozen=True, slots=True)
class Tested:
    """The project's own tests, run before and after."""

    command: str
    before: int
    """Exit code."""
    after: int
    output: str
    """The last lines of the later run."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One place that was changed, for one or more findings."""

    findings: tuple[str, ...]
    rules: tuple[str, ...]
    path: str
    """Relative to the target's root; absolute when outside of it."""
    line: int
    change: str
    """What is added, as Python."""
    safety: Safety
    verdict: Literal["proved", "refuted"]
    before: int
    """Queries of the findings at the largest scale, where each is measured."""
    after: int
    reason: str | None
    """Why it does not hold, else null."""


@dataclass(frozen=True, slots=True)
class Unfixed:
    """A finding with no change that can be written mechanically."""

    finding: str
    rule: str
    path: str
    line: int
    plan: str
    """What a person would do."""
    reason: str


@dataclass(frozen=True, slots=True)
class Fixes:
    schema: str
    tool: str
    root: str
    fixes: tuple[Fix, ...]
    unfixed: tuple[Unfixed, ...]
    diff: str
    """Unified diff of all that holds."""
    endpoints: int
    """That ran a changed file and were requested again."""
    bodies: int
    """Answers that were compared, and are the same."""
    queries_before: int
    """Of all requests that were answered before and after, at every scale."""
    queries_after: int
    tests: Tested | None
    written: tuple[str, ...]
    """Files that were changed."""

"""What `ask` answers: one versioned set of frozen types that every face renders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from django_pro.agent.modelling.limits import Limits
from django_pro.agent.routing import Question, Route

ANSWER_SCHEMA = "1"

Status = Literal["proven", "not proven", "plan", "handed over", "needs an answer"]
EXIT_CODES: dict[Status, int] = {
    "proven": 0, "not proven": 3, "plan": 4, "handed over": 5, "needs an answer": 6,
}  # fmt: skip
Verdict = Literal["passed", "failed", "not run", "not needed"]


@dataclass(frozen=True, slots=True)
class AskRequest:
    path: Path
    request: str
    given: Mapping[str, Any] = field(default_factory=dict)
    """Configuration that the caller gives, by field."""
    yes: bool = False
    """Take the default of each question."""
    answers: tuple[str, ...] = ()
    """To the questions, in their order; nothing is asked again then."""
    model: str = ""
    """Model that works where no playbook fits; the configured one of the tier when empty."""
    no_model: bool = False
    write: bool = False
    allow_dirty: bool = False
    agent_file: Path | None = None
    resume: Path | None = None
    """Transcript that a model goes on from."""
    replay: Path | None = None
    """Transcript whose edits are made and judged again, without a model."""
    limits: Limits = field(default_factory=Limits)
    """Of a model."""
    debug: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """Something that was run to see whether the answer is right."""

    what: str
    verdict: Verdict
    told: str
    """Figures, before and after; why, where it was not run."""
    command: str = ""
    """Repeats it on the project with the change in it; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Step:
    """One of the eight steps of the work."""

    number: int
    name: str
    checks: str
    """What is looked at, before it is."""
    told: str = ""
    """What was seen; empty while it is only planned."""


@dataclass(frozen=True, slots=True)
class Brief:
    """What the one gets to whom a request is handed over."""

    to: str
    why: str
    text: str
    """Ready to be sent: the request and what is known of the project."""


@dataclass(frozen=True, slots=True)
class Answer:
    schema: str
    tool: str
    request: str
    status: Status
    route: Route
    playbook: str
    """Empty where none fits."""
    model: str
    """That worked on it; empty where none did."""
    steps: tuple[Step, ...]
    questions: tuple[Question, ...]
    """Those without an answer."""
    assumed: tuple[str, ...]
    """What was taken for granted: defaults of questions, and guesses that can be undone."""
    text: str
    """The answer, in Markdown."""
    proofs: tuple[Check, ...]
    """Of this answer alone."""
    gates: tuple[Check, ...]
    """The same for every answer: queries, migrations, api, security, tests."""
    diff: str
    written: tuple[str, ...]
    """Files that were changed or added; empty without `--write`."""
    brief: Brief | None = None
    reason: str = ""
    """Why it is not proven; empty where it is."""
    transcript: str = ""
    """File of the model's calls and their results."""

    @property
    def exit_code(self) -> int:
        return EXIT_CODES[self.status]

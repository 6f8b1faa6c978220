"""What `fix` tells: changes to the source, each with its proof."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from django_pro.core.report import NotChecked

FIXES_SCHEMA = "1"
TOO_LONG = 124
"""Exit code of tests that were stopped, as `timeout` of GNU coreutils has it."""


@dataclass(frozen=True, slots=True)
class Covered:
    """The project's whole suite, as it was seen to run."""

    tests: int
    """That ran before; those in processes that a test starts are not seen."""
    running: int
    """That ran a changed line: in a function the statement, in a class body or outside of both
    anything of the class or the file. These are run again with the changes."""
    passed: int
    """Of those, that passed before and after."""


@dataclass(frozen=True, slots=True)
class Tested:
    """The project's own tests, run before and after."""

    command: str
    before: int
    """Exit code; 124 where they take too long, and are not run with the changes then."""
    after: int
    failures: tuple[str, ...]
    """Of the later run, as pytest and unittest name them, that the earlier one did not have."""
    output: str
    """The last lines of the later run."""
    covered: Covered | None = None
    """Null where the tests were named, or could not be chosen by what they run."""
    note: str = ""
    """Why they could not."""

    @property
    def is_green(self) -> bool:
        """Whether they end as before: they pass, or the same tests fail in both."""
        return self.after == 0 or (self.after == self.before and not self.failures)


@dataclass(frozen=True, slots=True)
class MigrationStep:
    """One of the migrations that an unsafe one becomes, as it was run."""

    path: str
    """Relative to the target's root."""
    what: str
    """What sets it apart from the others."""
    lock: str
    """The strongest mode that it held on tables that were there, or empty."""
    blocked: str
    """Who waits for that, while no row is read or changed."""
    retries: bool = False
    """Whether it was seen, beside a long transaction, to give the lock up, to let one pass that
    waited behind it, and to end well when it tried again later."""


@dataclass(frozen=True, slots=True)
class SafeMigration:
    """The proof of a migration that was written anew."""

    app: str
    name: str
    steps: tuple[MigrationStep, ...]
    schema: int
    """Changes of tables, columns, indexes and constraints that are the same in the end."""
    columns: int
    """Whose values were compared in the end, and are the same."""
    renamed: tuple[str, ...]
    """Columns that keep the name they had: `table.column`."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A request that is answered otherwise with the change."""

    method: str
    url: str
    actor: str
    before: str
    """Status, what was shown and what was changed."""
    after: str


@dataclass(frozen=True, slots=True)
class RequestProof:
    """The proof of a change for what requests have shown."""

    answered: tuple[Answered, ...]
    """Those that were to be answered otherwise."""
    same: int | None
    """Cells of the access matrix that are as before, of the endpoints that the change touches; null
    of a setting, which was loaded as production loads it, and asked by the same requests."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One place that was changed, for one or more findings."""

    findings: tuple[str, ...]
    """Ids of what it mends; of what it was meant for, where it does not hold."""
    rules: tuple[str, ...]
    path: str
    """Relative to the target's root; absolute when outside of it."""
    line: int
    change: str
    """What is added."""
    safety: Literal["safe", "review"]
    """`review` where a person should look at what no proof covers; `caution` says what."""
    caution: str | None
    verdict: Literal["proved", "refuted"]
    before: int
    """Queries of all findings at that place, at the largest scale, where each is measured."""
    after: int
    reason: str | None
    """Why it does not hold, else null."""
    migration: SafeMigration | None = None
    """Of a migration; `before` and `after` are the rows read or changed under its locks then."""
    requests: RequestProof | None = None
    """Of what requests have shown; `before` and `after` are the findings then."""


@dataclass(frozen=True, slots=True)
class QueryTest:
    """A test of one page's queries: it fails on the old code and passes on the new."""

    path: str
    """Relative to the target's root."""
    name: str
    """As the module has it."""
    url: str
    role: str
    before: tuple[int, int]
    """Queries at its two sizes on the old code, where it failed."""
    sizes: tuple[int, int]
    """Rows."""
    stand_in: bool
    """Whether it was run on SQLite, since the project's own database could not be reached."""


@dataclass(frozen=True, slots=True)
class AccessTested:
    """A test of one request: it fails on the old code by its own assertion, and passes on the
    new."""

    path: str
    """Relative to the target's root."""
    name: str
    """As the module has it."""
    method: str
    url: str
    actor: str
    stand_in: bool
    """Whether it was run on SQLite, since the project's own database could not be reached."""


@dataclass(frozen=True, slots=True)
class Untested:
    """A page that changes mended, and that has no such test."""

    url: str
    role: str
    reason: str
    method: str = "GET"


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
class Cost:
    """CPU seconds of the target's processes."""

    audit: float
    """Of the run that the findings are from."""
    trials: int
    """How often the target was run with changes, or again without."""
    trying: float
    """All trials together."""


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
    """Files that were changed or added."""
    query_tests: tuple[QueryTest, ...] = ()
    access_tests: tuple[AccessTested, ...] = ()
    untested: tuple[Untested, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    """Requests of these endpoints whose answers were not compared, and why."""
    cost: Cost | None = None

    @property
    def is_green(self) -> bool:
        """Whether the project's own tests, where they were run, end as before."""
        return self.tests is None or self.tests.is_green

"""The tools: what each takes, which command line it is, and what a client may expect of it."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal

from django_pro.agent.answer import Answer
from django_pro.core.fixes import Fixes
from django_pro.core.report import Report
from django_pro.faces.mcp import schemas

PrincipleName = Literal["queries", "migrations", "api", "security"]

ProjectPath = Annotated[str, "Folder of the project"]
Settings = Annotated[str, "Settings module; that of manage.py without"]


@dataclass(frozen=True, slots=True)
class Audit:
    path: ProjectPath = "."
    only: Annotated[tuple[PrincipleName, ...], "Principles; queries without"] = ()
    url: Annotated[str, "Only pages whose URL holds this"] = ""
    since: Annotated[str, "Revision: only what the tree brought in since"] = ""
    settings: Settings = ""

    def command(self, folder: str) -> list[str]:
        return [
            "audit", "--json", *_given(only=",".join(self.only), url=self.url, since=self.since,
            settings=self.settings), "--", folder,
        ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class MigrationCheck:
    path: ProjectPath = "."
    since: Annotated[str, "Revision: only migrations that are newer"] = ""
    settings: Settings = ""

    def command(self, folder: str) -> list[str]:
        return Audit(only=("migrations",), since=self.since, settings=self.settings).command(folder)


@dataclass(frozen=True, slots=True)
class Prove:
    finding: Annotated[str, "Id of a finding"]
    path: ProjectPath = "."
    settings: Settings = ""

    def command(self, folder: str) -> list[str]:
        return ["prove", "--json", *_given(settings=self.settings), "--", self.finding, folder]


@dataclass(frozen=True, slots=True)
class Fix:
    path: ProjectPath = "."
    findings: Annotated[tuple[str, ...], "Ids; all without"] = ()
    rules: Annotated[tuple[str, ...], "Only findings of these rules"] = ()
    only: Annotated[PrincipleName, "Principle"] = "queries"
    since: Annotated[str, "With migrations: those of this revision are released"] = ""
    with_test: Annotated[bool, "Add a test of each mended page"] = False
    write: Annotated[bool, "Write what is proved; else only shown"] = False
    include_review: Annotated[bool, "Write also what a person should look at"] = False
    allow_dirty: Annotated[bool, "Write over uncommitted changes"] = False
    settings: Settings = ""

    def command(self, folder: str) -> list[str]:
        only = "" if self.only == "queries" else self.only
        return [
            "fix", "--json", *(f"--rule={rule}" for rule in self.rules),
            *_given(only=only, since=self.since, settings=self.settings),
            *_flags(with_test=self.with_test, write=self.write, allow_dirty=self.allow_dirty,
            include_review=self.include_review), "--", folder, *self.findings,
        ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ask:
    request: Annotated[str, "In words"]
    path: ProjectPath = "."
    answers: Annotated[tuple[str, ...], "To its questions, in their order"] = ()
    yes: Annotated[bool, "Take the default of each question"] = False
    write: Annotated[bool, "Write what is proven; else only shown"] = False
    allow_dirty: Annotated[bool, "Write over uncommitted changes"] = False
    settings: Settings = ""

    def command(self, folder: str) -> list[str]:
        """The request itself is read from stdin."""
        return [
            "ask", "--json", *(f"--answer={each}" for each in self.answers),
            *_given(settings=self.settings),
            *_flags(yes=self.yes, write=self.write, allow_dirty=self.allow_dirty),
            "--", "-", folder,
        ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class SearchDocs:
    query: Annotated[str, "Name or question"]
    path: ProjectPath = "."
    version: Annotated[str, "Django's; the project's without"] = ""
    limit: Annotated[int, "Passages"] = 3

    def command(self, folder: str) -> list[str]:
        given = _given(version=self.version, limit=str(self.limit))
        return ["docs", "--json", *given, "--", self.query, folder]


@dataclass(frozen=True, slots=True)
class Explain:
    rule: Annotated[str, "Name or code, e.g. Q101"]


@dataclass(frozen=True, slots=True)
class More:
    result: Annotated[str, "Its id, in `shortened`"]
    part: Annotated[str, "Key that is cut"]
    offset: Annotated[int, "Where to go on"] = 0


OfProject = Audit | MigrationCheck | Prove | Fix | Ask | SearchDocs
"""Those that run in a child process, on a project."""


@dataclass(frozen=True, slots=True)
class Tool:
    """What is told of one; `writes` where it can change the project."""

    name: str
    description: str
    takes: type[Any]
    gives: schemas.Schema
    writes: bool = False
    reaches_out: bool = False
    """Whether it may talk to a server elsewhere."""


_PAGE = ("code", "rule", "summary", "page")


@cache
def tools() -> dict[str, Tool]:
    """All of them, by name."""
    report = schemas.of_result(Report)
    found = [
        Tool(
            "audit",
            "Run a Django project in a sandbox and report what is wrong, each finding proved by "
            "execution: N+1 queries, unsafe migrations, API and security faults.",
            Audit,
            report,
        ),
        Tool("explain", "The page of a rule: what it finds, why it hurts, how to mend it.",
             Explain, schemas.of_keys(dict.fromkeys(_PAGE, "string"))),
        Tool("prove", "Repeat the proof of a finding; no findings when it is gone.", Prove, report),
        Tool(
            "fix",
            "Change the source for findings and prove each change by running it. Shows a diff; "
            "writes only with `write`.",
            Fix,
            schemas.of_result(Fixes),
            writes=True,
        ),
        Tool("migration_check", "Run the project's migrations on throw-away databases: locks, "
             "rewrites, ways back.", MigrationCheck, report),
        Tool(
            "ask",
            "Answer a request in words by working on a copy of the project and running gates: a "
            "change with diff and proofs, a review, an explanation. May ask back. Writes only "
            "with `write`.",
            Ask,
            schemas.of_result(Answer),
            writes=True,
            reaches_out=True,
        ),
        Tool("more", "The rest of a result that was shortened.", More, schemas.of_keys(
            {"result": "string", "part": "string", "offset": "integer", "total": "integer",
             "items": ["array", "string"]})),
    ]  # fmt: skip
    if importlib.util.find_spec("django_pro.agent.documentation") is not None:
        found.append(
            Tool(
                "search_docs",
                "Quote the documentation of the project's own Django and packages. Fetched once.",
                SearchDocs,
                schemas.of_keys({"query": "string", "passages": "array"}),
                reaches_out=True,
            )
        )
    return {each.name: each for each in found}


def _given(**options: str) -> Sequence[str]:
    return [f"--{name}={value}" for name, value in options.items() if value]


def _flags(**options: bool) -> Sequence[str]:
    return [f"--{name.replace('_', '-')}" for name, is_on in options.items() if is_on]

"""What a playbook works with: the request, a copy of the project, and the actions on it."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from django_pro import actions
from django_pro.agent.answer import Check
from django_pro.agent.routing import Question
from django_pro.agent.said import Said
from django_pro.agent.workspace import Workspace
from django_pro.core.errors import TargetError
from django_pro.core.fixes import Fixes
from django_pro.core.report import Report
from django_pro.engine import own_tests
from django_pro.engine.comparing import Compared, compare
from django_pro.engine.events import Done, Mended, Moment
from django_pro.engine.observing import Ask
from django_pro.engine.outline import Outline, outline, told_by
from django_pro.engine.own_tests import Suite
from django_pro.engine.web_outline import WebOutline, web_outline
from django_pro.sandbox import Project, Sandbox, place_of

_REQUIRED = re.compile(r"""environ\[["'](\w+)["']\]""")
COMMAND_SECONDS = 120.0
"""Longest that a management command may take."""

Moments = Generator[Moment, None, "Outcome"]


class NeedsAnswerError(Exception):
    """A playbook can't go on without knowing something that can't be guessed."""

    def __init__(self, question: Question) -> None:
        super().__init__(question.text)
        self.question = question


class NotProvenError(Exception):
    """A playbook could not do what was asked; the text says what was tried and seen."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a playbook came to. What it changed stands in the copy."""

    text: str
    """The answer, in Markdown: what was done, measured; what is left."""
    proofs: tuple[Check, ...]
    """What was run to show it; at least one."""
    steps: Mapping[int, str] = field(default_factory=dict)
    """What was seen in some of the eight steps, by their numbers."""
    assumed: tuple[str, ...] = ()
    """Guesses that can be undone, a sentence each."""


@dataclass
class Work:
    said: Said
    project: Project
    """The user's own; playbooks change nothing in it."""
    copy: Workspace
    given: Mapping[str, Any]
    """Configuration that the caller gives."""
    assumed: list[str] = field(default_factory=list)
    debug: bool = False
    yes: bool = False
    moved: dict[str, str] = field(default_factory=dict)
    """Parts of URLs that the change gives another name, by the old one: `auth/user/`."""
    made_up: list[str] = field(default_factory=list)
    """Secrets that the settings want from the environment, and that had a value of ours."""
    answered: bool = False
    """Whether questions were asked, and answered: nothing is asked again."""
    beside: tuple[str, ...] = ()
    """Parts of the request that other playbooks do."""
    needed: set[str] = field(default_factory=set)
    """Variables without which the copy does not start, where its source does not show it."""
    switches: dict[str, str] = field(default_factory=dict)
    """Variables of a developer's machine without which the copy is production."""
    as_deployed: bool = False
    """Whether audits judge the settings that production uses, not those of manage.py."""
    accepted: set[tuple[str, str]] = field(default_factory=set)
    """Rules whose findings the change brings as it was asked to, and the patterns of the pages;
    an empty one for what is of no page."""
    narrowed: set[str] = field(default_factory=set)
    """Methods and patterns that fewer users are to get, as it was asked: `POST rooms/`; a test
    shows who still does."""
    judged: tuple[Report, Report] | None = None
    """What the gates' audits reported last, of the project and of the copy."""
    tested: tuple[Suite, Suite] | None = None
    """How their tests ended, as well."""
    _reports: dict[tuple[str, ...], Report] = field(default_factory=dict)

    @cached_property
    def original(self) -> Outline:
        """What the user's project is made of.

        Raises:
            TargetError: it does not load.
        """
        return outline(self._ask(self.copy.original_root))

    @cached_property
    def web(self) -> WebOutline:
        """What answers requests in the user's project.

        Raises:
            TargetError: it does not load.
        """
        return web_outline(self._ask(self.copy.original_root))

    def outline(self) -> Outline:
        """What the copy is made of now.

        Raises:
            TargetError: it does not load any more.
        """
        with self._set():
            return outline(self._ask(self.copy.root))

    def audit(self, *only: str, url: str = "") -> Generator[Moment, None, Report]:
        """Audits the copy."""
        return (yield from self._audited(self.copy.root, only, url, cache=False))

    def audit_before(self, *only: str, url: str = "") -> Generator[Moment, None, Report]:
        """Audits the user's project as it is; once for the same principles and URL."""
        key = (*only, url)
        if key not in self._reports:
            root = self.copy.original_root
            self._reports[key] = yield from self._audited(root, only, url, cache=True)
        return self._reports[key]

    def audit_again(self, only: str, url: str) -> Generator[Moment, None, Report]:
        """Audits pages of the user's project as it is once more, whatever is known of them."""
        root = self.copy.original_root
        return (yield from self._audited(root, (only,), url, cache=False))

    def fix(self, *only: str, url: str = "", **options: Any) -> Generator[Moment, None, Fixes]:
        """Runs `fix` on the copy, where it writes what it proves; `options` as `FixRequest`."""
        given = {**self._given(self.copy.root), "only": only or None, "url": url or None}
        request = actions.FixRequest(
            self.copy.root, write=True, allow_dirty=True, given=given, cache=False,
            debug=self.debug, **options,
        )  # fmt: skip
        last = None
        with self._set():
            for last in actions.fix(request):
                yield last
        if not isinstance(last, Mended):
            raise TargetError("The fix ended without a result")
        return last.fixes

    def manage(
        self, *arguments: str, environment: Mapping[str, str] | None = None
    ) -> tuple[int, str]:
        """Runs a management command in the copy, shut in: exit code and what it printed. The Python
        files that it writes are in the copy then. Variables that the copy must have are made up,
        unless an `environment` is given."""
        ask = self._ask(self.copy.root)
        made_up = self._set() if environment is None else contextlib.nullcontext()
        with made_up, Sandbox(ask.project, ask.configuration) as sandbox:
            command = [ask.project.python, "manage.py", *arguments]
            code = sandbox.execute(
                command, COMMAND_SECONDS, settings=ask.project.settings, environment=environment
            )
            for name, text in sandbox.written(".py").items():
                self.copy.write(name, text)
            return code, self.copy.shown(sandbox.log())

    def run_tests(self, *labels: str) -> Check:
        """Runs tests of the copy by the project's own runner; all of them without labels.

        Labels are dotted modules for unittest, and paths for pytest.
        """
        found = self.suite(*labels)
        failed = [name for name, outcome in found.outcomes.items() if outcome == "failed"]
        if not found.outcomes:
            return Check("tests", "not run", found.why, found.command)
        told = f"{len(found.outcomes)} ran, {len(failed)} failed"
        if failed:
            told += f": {', '.join(failed[:5])}\n{self.copy.shown(found.output)}"
        return Check("tests", "failed" if failed or found.code else "passed", told, found.command)

    def suite(self, *labels: str) -> Suite:
        """The same, test by test."""
        with self._set():
            return own_tests.suite(self._ask(self.copy.root), labels)

    @cached_property
    def suite_before(self) -> Suite:
        """The user's project's own, run once."""
        return own_tests.suite(self._ask(self.copy.original_root))

    def suites(self) -> Check:
        """The project's whole suite of tests, as it is and in the copy."""
        before = self.suite_before
        after = self.suite()
        self.tested = before, after
        if not after.outcomes:
            if before.outcomes:
                told = f"{before.told} before; with the change {self.copy.shown(after.why)}"
                return Check("tests", "failed", told, after.command)
            return Check("tests", "not run", after.why, after.command)
        broken = [
            name
            for name, outcome in after.outcomes.items()
            if (outcome == "failed" and before.outcomes.get(name) != "failed")
            # To skip a test is to lose it.
            or (outcome == "skipped" and before.outcomes.get(name) == "passed")
        ]
        lost = [name for name in before.outcomes if name not in after.outcomes]
        told = f"{before.told} before, {after.told} with the change"
        if broken:
            told += f"; it breaks {', '.join(broken[:5])}\n{self.copy.shown(after.output)}"
        elif lost:
            told += f"; {len(lost)} are gone: {', '.join(lost[:5])}"
        return Check("tests", "failed" if broken or lost else "passed", told, after.command)

    def compared(self) -> Generator[Moment, None, Compared]:
        """The pages that use a changed file, as they were and with the change.

        The queries are those of the URLs that the request names.
        """
        changes = self.copy.changes()[1]
        with self._set():
            return (yield from compare(self._ask(self.copy.original_root), changes, self.said.urls))

    def ask(self, question: Question) -> str:
        """The default of a question, where the user wants defaults.

        Raises:
            NeedsAnswerError: he has to be asked.
        """
        if not (self.yes or self.answered):
            raise NeedsAnswerError(question)
        self.assumed.append(f"{question.text} {question.default}")
        return question.default

    @property
    def variables(self) -> tuple[str, ...]:
        """Environment variables that the copy reads and must have, and the project did not."""
        before, after = self.copy.changes()
        known = {name for text in before.values() for name in _REQUIRED.findall(text)}
        found = {name for text in after.values() for name in _REQUIRED.findall(text)}
        return tuple(sorted(((found - known) | self.needed) - set(os.environ)))

    def command(self, verb: str, *options: str) -> str:
        """A command line that repeats something on the user's project."""
        return " ".join(("django-pro", verb, *options))

    @contextlib.contextmanager
    def _set(self) -> Iterator[None]:
        """Made-up values of the variables that the copy must have."""
        made_up = {name: secrets.token_urlsafe(48) for name in self.variables}
        made_up |= {each: self.switches[each] for each in set(self.switches) - set(os.environ)}
        os.environ.update(made_up)
        try:
            yield
        finally:
            for name in made_up:
                os.environ.pop(name, None)

    def settings_values(self, *, made_up: bool = True) -> tuple[dict[str, str], dict[str, str]]:
        """Digests of all settings by name: of the user's project, and of the copy; variables that
        the copy must have are `made_up`, where it does not load them as it stands.

        Raises:
            TargetError: one of them does not load.
        """
        before = told_by(self._ask(self.copy.original_root), "settings_values.py")
        with self._set() if made_up else contextlib.nullcontext():
            return before, told_by(self._ask(self.copy.root), "settings_values.py")

    def _given(self, root: Path) -> dict[str, Any]:
        """What both are run with. The settings module is the project's, unless the copy has it no
        more, or production's is meant: then it is found anew."""
        module = place_of(self.copy.original_root, self.project.settings).with_suffix(".py")
        moved = root / module.relative_to(self.copy.original_root)
        is_gone = module.is_file() and not moved.is_file()
        is_found = is_gone or self.as_deployed
        settings = self.given.get("settings") if is_found else self.project.settings
        return {**self.given, "python": self.project.python, "settings": settings}

    def _ask(self, root: Path) -> Ask:
        return actions.asked(root, self._given(root), self.debug)

    def _audited(
        self, root: Path, only: tuple[str, ...], url: str, *, cache: bool
    ) -> Generator[Moment, None, Report]:
        given = {**self._given(root), "only": only or None, "url": url or None}
        request = actions.AuditRequest(root, given, cache=cache, debug=self.debug, no_baseline=True)
        last = None
        with self._set() if root == self.copy.root else contextlib.nullcontext():
            for last in actions.audit(request):
                if not isinstance(last, Done):
                    yield last
        if not isinstance(last, Done):
            raise TargetError("The audit ended without a report")
        return last.report


@dataclass(frozen=True, slots=True)
class Playbook:
    """One kind of request that is answered without a model."""

    name: str
    summary: str
    """What it does, as a row of the table in docs/playbooks.md."""
    example: str
    """A request that it answers."""
    proof: str
    """What is executed to show that the answer is right."""
    fits: Callable[[Said], int]
    """How well it fits a request: 0 not at all; the highest is taken, the first of equals."""
    run: Callable[[Work], Moments]
    """Works in the copy.

    Raises:
        NeedsAnswerError: it can't go on without knowing something.
        NotProvenError: what was asked can't be done.
    """
    changes: bool = True
    """Whether it changes the project: the gates are run then."""

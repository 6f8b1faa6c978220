"""Whether what a model did is what was asked for: the gates, and what each intent has to show.

The gates say that nothing is worse. That something is better has to be run as well: a test that
fails without the change, findings that are gone, fewer queries for the same answers.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from django_pro.agent import gates
from django_pro.agent.answer import Check
from django_pro.agent.modelling import guarding
from django_pro.agent.work import Work
from django_pro.core.errors import DjangoProError
from django_pro.core.report import Finding
from django_pro.engine import baseline
from django_pro.engine.events import Moment, Progress

CHANGING = ("create", "fix", "optimize", "refactor", "test")
"""Intents that change the project; the others only look."""
DEMANDS = {
    "create": "Write tests of it: one at least has to fail without your change, and pass with it.",
    "fix": "Write a test that fails without your change and passes with it; or findings of the "
    "audit have to be gone.",
    "queries": "The pages have to answer as before, with fewer queries.",
    "refactor": "The pages have to answer as before, with no more queries.",
    "test": "The tests that you add have to pass.",
    "look": "Change nothing. Run what shows your answer: an audit, tests, a check.",
}
_SHOWN = 5


@dataclass
class Judged:
    """One look at what is in the copy."""

    gates: tuple[Check, ...] = ()
    rests_on: tuple[Check, ...] = ()
    """Runs of the model's own, that its claims name."""
    shown: tuple[Check, ...] = ()
    """What was run to see whether it does what was asked."""
    refused: str = ""
    """Why it is not looked at any further."""

    @property
    def proofs(self) -> tuple[Check, ...]:
        return (*self.rests_on, *self.shown)

    @property
    def failing(self) -> tuple[str, ...]:
        failed = [each for each in (*self.gates, *self.proofs) if each.verdict == "failed"]
        return (self.refused,) if self.refused else tuple(f"{e.what}: {e.told}" for e in failed)

    @property
    def figures(self) -> tuple[str, ...]:
        """What fails, without what differs from run to run."""
        return tuple(re.sub(r"\d+\.\d+ ?s", "", each.split("\n")[0]) for each in self.failing)


@dataclass
class Judge:
    work: Work
    last: Judged = field(default_factory=Judged)

    @property
    def demand(self) -> str:
        """Which of the demands holds for the request."""
        route = self.work.said.route
        if route.intent not in CHANGING:
            return "look"
        if route.intent == "optimize" or (route.intent == "fix" and route.area == "queries"):
            return "queries"
        return route.intent

    def judge(self, runs: Sequence[Check]) -> Generator[Moment, None, Judged]:
        """Looks at the copy; `runs` are what the answer rests on."""
        self.last = yield from self._judged(tuple(runs))
        return self.last

    def _judged(self, runs: tuple[Check, ...]) -> Generator[Moment, None, Judged]:
        changed = self.work.copy.changes()[1]
        if self.demand == "look":
            if changed:
                return Judged(refused="the request asks for no change, and files are changed")
            if not any(each.verdict in ("passed", "failed") for each in runs):
                return Judged(refused="nothing was run that shows the answer")
            # What was run and seen to fail shows an answer as well as what passes.
            seen = tuple(Check(each.what, "passed", each.told, each.command) for each in runs)
            return Judged(rests_on=seen)
        if not changed:
            return Judged(refused="nothing of the project is changed")
        try:
            guarding.refuse_diff(self.work.copy)
        except DjangoProError as error:
            return Judged(refused=str(error))
        checks = yield from gates.run(self.work)
        if any(each.verdict == "failed" for each in checks):
            return Judged(checks, runs)
        yield Progress("gates: does it do what was asked", 0, 0)
        return Judged(checks, runs, (yield from self._shown()))

    def _shown(self) -> Generator[Moment, None, tuple[Check, ...]]:
        pages = self._pages()
        if pages.verdict == "failed":
            return (pages,)
        if self.demand in ("queries", "refactor"):
            compared = yield from self._compared(fewer=self.demand == "queries")
            # A wrong answer that is put right is another one than before.
            if compared.verdict == "failed" and self.work.said.route.intent != "optimize":
                tests = self._tests(red=True)
                return (pages, tests if tests.verdict == "passed" else compared)
            return (pages, compared)
        if self.demand == "fix" and (gone := self._gone()):
            told = "; ".join(f"{each.rule} at {each.path}:{each.line}" for each in gone[:_SHOWN])
            return (pages, Check("findings", "passed", f"{len(gone)} are gone: {told}"))
        return (pages, self._tests(red=self.demand != "test"))

    def _pages(self) -> Check:
        """No page may vanish, with its faults, that the request does not want away."""
        was, now = self.work.original, self.work.outline()
        lost = {each.pattern for each in was.urls} - {each.pattern for each in now.urls}
        wanted = self.work.said.has("remov", "delet", "drop", "renam", "mov", "replac", "rid of")
        told = f"{len(was.urls)} URL patterns before, {len(now.urls)} with the change"
        if lost and not wanted:
            return Check("pages", "failed", f"{told}; gone: {', '.join(sorted(lost)[:_SHOWN])}")
        return Check("pages", "passed", told)

    def _compared(self, *, fewer: bool) -> Generator[Moment, None, Check]:
        """The pages that use a changed file, before and after."""
        found = yield from self.work.compared()
        told = (
            f"queries {found.queries_before} -> {found.queries_after} for {found.answers} answers"
        )
        if found.why:
            return Check("answers", "failed", found.why)
        if not found.answers:
            return Check("answers", "failed", "no page uses what is changed: nothing is compared")
        if fewer and found.queries_after >= found.queries_before:
            return Check("answers", "failed", f"{told}: not fewer")
        return Check("answers", "passed", f"{told}, the same ones")

    def _gone(self) -> list[Finding]:
        """Findings that the gates' audit had before and has no more."""
        if self.work.judged is None:
            return []
        before, after = self.work.judged
        known = baseline.keys_of(after.findings, self.work.copy.root)
        gone, _ = baseline.left(before.findings, known, self.work.copy.original_root)
        urls = {url.partition("?")[0].strip("/") for url in self.work.said.urls}
        return [
            each
            for each in gone
            if each.severity != "info"
            and (not urls or any(asked.url.strip("/") in urls for asked in each.endpoints))
        ]

    def _tests(self, *, red: bool) -> Check:
        """Tests that are new: they pass, and some of them fail on the code as it was."""
        if self.work.tested is None:
            return Check("new tests", "failed", "no test was run")
        before, after = self.work.tested
        passed = [
            name
            for name, outcome in after.outcomes.items()
            if outcome == "passed" and name not in before.outcomes
        ]
        if not passed:
            return Check("new tests", "failed", "no test is new, and passes", after.command)
        told = f"{len(passed)} pass"
        if not red:
            return Check("new tests", "passed", told, after.command)
        with self._without_change():
            bare = self.work.suite()
        failing = [each for each in passed if bare.outcomes.get(each) != "passed" and bare.code]
        told += f", {len(failing)} of them fail without the change"
        if not failing:
            told += ": nothing shows that it does what was asked"
        return Check("new tests", "passed" if failing else "failed", told, after.command)

    @contextmanager
    def _without_change(self) -> Iterator[None]:
        """The copy with the user's own code, and the tests that were added."""
        copy = self.work.copy
        before, after = copy.changes()
        names = {path: Path(path).relative_to(copy.original).as_posix() for path in after}
        code = {
            path: text
            for path, text in after.items()
            if not guarding.is_test(names[path]) and not path.endswith("factories.py")
        }
        try:
            for path in code:
                if path in before:
                    copy.write(path, before[path])
                else:
                    copy.path(path).unlink()
            yield
        finally:
            for path, text in code.items():
                copy.write(path, text)

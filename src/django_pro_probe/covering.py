"""Which test of a project runs which lines: the project's own runner, with a note of each test.

`python covering.py ORDER.json -m pytest ...`, or `... manage.py test ...`. The order names lines
(and classes and templates) to look out for; each test that ran leaves one line of JSON. With
`only`, the other tests are left out, whatever their number.

Standard library only, and this file alone: it runs in an interpreter where tests are run, and
imports neither Django nor the rest of the probe by itself. Threads are seen, and so are forked
runners (`test --parallel`); processes that a test starts are not.
"""

from __future__ import annotations

import functools
import json
import os
import runpy
import sys
import threading
import unittest
import unittest.suite
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

Spans = list[tuple[int, int, int]]
"""First line, last line, and the number of what is looked out for."""


class Notes:
    """What the test at hand has run of what is looked out for."""

    def __init__(self, order: dict[str, Any]) -> None:
        self.out: str = order["out"]
        self.only: set[str] | None = None if order["only"] is None else set(order["only"])
        self.spans: dict[str, Spans] = {}
        self.classes: dict[tuple[str, str], int] = {}
        self.templates: dict[str, int] = {}
        for number, place in enumerate(order["places"]):
            path = os.path.realpath(place["path"])
            if place["first"]:
                self.spans.setdefault(path, []).append((place["first"], place["last"], number))
            else:
                self.templates[path] = number
            if place["name"]:
                self.classes[path, place["name"]] = number
        self.seen: set[int] = set()
        self.hooked = False

    @functools.cache  # noqa: B019 - one for the whole process
    def of_file(self, name: str) -> Spans:
        """What is looked out for in a file, as code objects name it."""
        return self.spans.get(os.path.realpath(name), [])

    def is_within(self, code: Any) -> bool:
        """Whether a function has lines that are looked out for; a class's body is no function."""
        spans = self.of_file(code.co_filename)
        if not spans or code.co_flags & 2 == 0:  # CO_NEWLOCALS: neither a module nor a class
            return False
        lines = [line for _, _, line in code.co_lines() if line]
        return any(first <= line <= last for first, last, _ in spans for line in lines)

    def line(self, code: Any, line: int) -> bool:
        """Notes a line that runs; whether it is one of those."""
        found = [
            number
            for first, last, number in self.of_file(code.co_filename)
            if first <= line <= last
        ]
        self.seen.update(found)
        return bool(found)

    @contextmanager
    def apart(self, into: set[int]) -> Iterator[None]:
        """What runs meanwhile is noted in `into`."""
        before, self.seen = self.seen, into
        try:
            yield
        finally:
            self.seen = before

    def tell(self, test: str, outcome: str, seen: set[int]) -> None:
        """One line a test, in one write: forked runners share the file."""
        line = json.dumps([test, outcome, sorted(seen)]) + "\n"
        file = os.open(self.out, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(file, line.encode())
        finally:
            os.close(file)

    def hook(self) -> None:
        """Looks out for templates and for views, once the project has loaded Django."""
        if self.hooked or "django.core.handlers.base" not in sys.modules:
            return
        self.hooked = True
        from django.core.handlers.base import BaseHandler
        from django.test.signals import template_rendered

        def rendered(template: Any = None, **_: Any) -> None:
            name = getattr(getattr(template, "origin", None), "name", None)
            number = self.templates.get(os.path.realpath(name)) if name else None
            if number is not None:
                self.seen.add(number)

        if self.templates:
            template_rendered.connect(rendered, weak=False)
        if not self.classes:
            return
        resolve = BaseHandler.resolve_request

        @functools.wraps(resolve)
        def resolving(handler: Any, request: Any) -> Any:
            match = resolve(handler, request)
            self.seen.update(self.of_view(match.func))
            return match

        BaseHandler.resolve_request = resolving

    def of_view(self, view: Any) -> Iterator[int]:
        """Of the classes that are looked out for, those that serve a view."""
        owner = getattr(view, "view_class", None) or getattr(view, "cls", None)
        owner = owner or type(getattr(view, "model_admin", getattr(view, "__self__", None)))
        for each in getattr(owner, "__mro__", ()):
            module = sys.modules.get(each.__module__)
            path = os.path.realpath(getattr(module, "__file__", None) or "")
            if (path, each.__qualname__) in self.classes:
                yield self.classes[path, each.__qualname__]


def watch(notes: Notes) -> None:
    """Notes lines from now on, in all threads."""
    if not notes.spans:
        return
    monitoring = getattr(sys, "monitoring", None)
    free = [tool for tool in (4, 3, 5) if monitoring and monitoring.get_tool(tool) is None]
    if monitoring is None or not free:
        _trace(notes)
        return
    tool, events = free[0], monitoring.events

    def starts(code: Any, _: int) -> Any:
        if notes.is_within(code):
            monitoring.set_local_events(tool, code, events.LINE)
        return monitoring.DISABLE

    def runs(code: Any, line: int) -> Any:
        return None if notes.line(code, line) else monitoring.DISABLE

    monitoring.use_tool_id(tool, "django-pro")
    monitoring.register_callback(tool, events.PY_START, starts)
    monitoring.register_callback(tool, events.LINE, runs)
    monitoring.set_events(tool, events.PY_START)


def _trace(notes: Notes) -> None:
    """The same before Python 3.12: a call of each function, and lines of those within alone."""
    known: dict[Any, bool] = {}

    def runs(frame: Any, event: str, _: Any) -> Any:
        if event == "line":
            notes.line(frame.f_code, frame.f_lineno)
        return runs

    def starts(frame: Any, _event: str, _: Any) -> Any:
        code = frame.f_code
        within = known.get(code)
        if within is None:
            within = known[code] = notes.is_within(code)
        return runs if within else None

    threading.settrace(starts)
    sys.settrace(starts)


def of_unittest(notes: Notes) -> None:
    """Notes each test of unittest, whichever runner runs it."""
    run = unittest.TestCase.run
    add = unittest.suite.BaseTestSuite.addTest
    # What a class sets up is run for each of its tests.
    set_up: Callable[..., Any] = getattr(unittest.TestSuite, "_handleClassSetUp")  # noqa: B009
    of_class: dict[type, set[int]] = {}

    @functools.wraps(run)
    def running(test: Any, result: Any = None) -> Any:
        notes.hook()
        seen: set[int] = set()
        before = _counts(result)
        try:
            with notes.apart(seen):
                return run(test, result)
        finally:
            after = _counts(result)
            outcome = "failed" if after[0] > before[0] else "passed"
            if outcome == "passed" and after[1] > before[1]:
                outcome = "skipped"
            notes.tell(test.id(), outcome, seen | of_class.get(type(test), set()))

    @functools.wraps(set_up)
    def setting_up(suite: Any, test: Any, result: Any) -> Any:
        notes.hook()
        with notes.apart(of_class.setdefault(type(test), set())):
            return set_up(suite, test, result)

    @functools.wraps(add)
    def adding(suite: Any, test: Any) -> None:
        only = notes.only
        if only is None or not isinstance(test, unittest.TestCase) or _is_wanted(test, only):
            add(suite, test)

    for owner, name, hook in (
        (unittest.TestCase, "run", running),
        (unittest.suite.BaseTestSuite, "addTest", adding),
        (unittest.TestSuite, "_handleClassSetUp", setting_up),
    ):
        setattr(owner, name, hook)


def _is_wanted(test: unittest.TestCase, only: set[str]) -> bool:
    """What could not be loaded is always told."""
    return test.id() in only or type(test).__module__ == "unittest.loader"


def _counts(result: Any) -> tuple[int, int]:
    names = ("failures", "errors", "unexpectedSuccesses")
    failed = sum(len(getattr(result, name, ())) for name in names)
    return failed, len(getattr(result, "skipped", ()))


def of_pytest(notes: Notes) -> Any:
    """The plugin that notes each test of pytest."""
    import pytest

    class Plugin:
        def __init__(self) -> None:
            self.shared: dict[tuple[str, str], set[int]] = {}
            """By class or module, and name of the fixture."""
            self.outcomes: list[str] = []

        @pytest.hookimpl(trylast=True)
        def pytest_collection_modifyitems(self, config: Any, items: list[Any]) -> None:
            if notes.only is None:
                return
            others = [item for item in items if item.nodeid not in notes.only]
            config.hook.pytest_deselected(items=others)
            items[:] = [item for item in items if item.nodeid in notes.only]

        @pytest.hookimpl(hookwrapper=True)
        def pytest_runtest_protocol(self, item: Any) -> Iterator[None]:
            notes.hook()
            seen: set[int] = set()
            self.outcomes = []
            with notes.apart(seen):
                yield
            used = getattr(item, "fixturenames", ())
            of_scopes = [
                self.shared.get((node.nodeid, name), set())
                for node in item.listchain()
                for name in used
            ]
            outcome = "passed" if set(self.outcomes) == {"passed"} else "skipped"
            outcome = "failed" if "failed" in self.outcomes else outcome
            notes.tell(item.nodeid, outcome, seen.union(*of_scopes))

        @pytest.hookimpl(hookwrapper=True)
        def pytest_fixture_setup(self, fixturedef: Any, request: Any) -> Iterator[None]:
            """What a class's or a module's fixture runs, it runs for all tests that use it."""
            if fixturedef.scope not in ("class", "module"):
                yield
                return
            place = request.node.nodeid, fixturedef.argname
            with notes.apart(self.shared.setdefault(place, set())):
                yield

        def pytest_runtest_logreport(self, report: Any) -> None:
            self.outcomes.append(report.outcome)

    return Plugin()


def main(order: str, *command: str) -> None:
    """Runs the command as `python` would."""
    with open(order, encoding="utf-8") as stream:
        notes = Notes(json.load(stream))
    if command[:2] == ("-m", "pytest"):
        import pytest

        sys.path[0] = os.getcwd()
        watch(notes)
        sys.exit(pytest.main(list(command[2:]), plugins=[of_pytest(notes)]))
    sys.argv = list(command)
    sys.path[0] = os.path.dirname(os.path.abspath(command[0]))
    of_unittest(notes)
    watch(notes)
    runpy.run_path(command[0], run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])

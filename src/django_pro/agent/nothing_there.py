"""Errors of rows that have nothing yet, mended where it is known what is shown for nothing."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from django_pro.agent import added_tests, edge_rows, test_rows, tracebacks
from django_pro.agent.answer import Check
from django_pro.agent.edge_rows import EdgeError
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits import EditError
from django_pro.edits.counted_as_zero import counted_as_zero
from django_pro.edits.query_test import made
from django_pro.engine.web_outline import WebView

_ZERO = re.compile(
    r"\b(?:shows?|display\w*|prints?|says?|reads?|returns?|gives?|(?:count|treat)\w*(?: it| that"
    r"| them| those| this)? as|(?:should|must|can|may|needs? to|has to|have to|to|just|simply)"
    r"(?: just| simply| then| be)* be|becomes?|defaults? to|fall(?:s|ing)? back to)\s+"
    r"(?:(?!\d)[\w-]+\s+){0,3}?(?:0(?:[.,]0+)?|zero|nought)\b(?![.,]?\d)",
    re.IGNORECASE,
)
_FAILS = re.compile(
    r"\b(?:shows?|showing|displays?|says?|answers?|returns?|responds?|gives?)\b"
    r"(?= (?:\w+ ){0,4}?(?:500|error|crash|traceback|exception|internal))", re.IGNORECASE,
)  # fmt: skip
"""What is said of the error itself."""
SAYS_WHAT = re.compile(
    r"\b(?:shows?|showing|shown|display\w*|prints?|says?|should|must|instead|treat\w*|counts?|answers?"
    r"|returns?|responds?|redirect\w*|404|400|dash|blank|empty|skip\w*|ignor\w*|hid\w*|leave|left"
    r"|percent|default\w*)\b|[%\u2013\u2014]", re.IGNORECASE,
)  # fmt: skip
"""That a request may say what is shown where there is nothing."""
_OF_NUMBERS = re.compile(
    r"ZeroDivisionError|DivisionByZero|DivisionUndefined|InvalidOperation"
    r"|unsupported operand type|not supported between instances of|(?:max|min)\(\)"
)
_ROUNDS = 5
"""Places that one page may fail at, one after the other."""
_SHOWN = r"(?<![\w.,])0(?:[.,]0+)?(?![\w])"


@dataclass(frozen=True, slots=True)
class At:
    """A page, and the rows that it fails with."""

    view: WebView
    label: str
    """Model of the page's row."""
    beside: tuple[str, ...]
    """Labels of the models whose rows were tried with it."""
    edge: EdgeError


@dataclass(frozen=True, slots=True)
class Way:
    """How such errors are mended."""

    change: Callable[[EdgeError], str]
    """Writes it into the copy; what was done, in a line."""
    test: str = "test_nothing_counts_as_zero"
    told: str = "A row that has nothing yet is shown with 0."
    """Of the module of the test."""
    shows_zero: bool = True


def is_zero(said: Said) -> bool:
    """Whether what is not there is to be shown as 0."""
    return bool(_ZERO.search(tracebacks.QUOTED.sub(" ", said.request)))


def may_be_zero(said: Said, error: str) -> bool:
    """Whether arithmetic fails for want of a number, and nothing is said of what is shown then."""
    text = _FAILS.sub(" ", tracebacks.QUOTED.sub(" ", said.request))
    return bool(_OF_NUMBERS.search(error)) and not SAYS_WHAT.search(text)


def mended(work: Work, at: At, told: str, way: Way | None = None) -> Outcome:
    """Nothing counts as 0 where the page fails, unless there is another way; the page is requested
    with the same rows.

    Raises:
        NotProvenError: it is not known how, or the page fails all the same.
    """
    way = way or Way(partial(_changed, work, told))
    changes: list[str] = []
    errors = [at.edge]
    while errors and len(changes) < _ROUNDS:
        changes.append(way.change(errors[0]))
        errors = edge_rows.errors(work, at.view, at.label, at.beside)
    where = f"GET {at.view.pattern}"
    if errors:
        raise NotProvenError(f"{told}\n\nWith the change it fails with {errors[0].error}.")
    before = Check("reproduced", "passed", f"{where}: {at.edge.error}")
    after = Check("with the change", "passed", "answered without an error, by the same rows")
    done = "\n".join([told, *changes])
    shown = _proven(work, at, done, way)
    return Outcome(shown.text, (before, after, *shown.proofs))


def _changed(work: Work, told: str, error: EdgeError) -> str:
    place = f"{work.copy.name(error.path)}:{error.line}"
    try:
        text = counted_as_zero(work.copy.read(error.path), error.line, error.error)
    except EditError as why:
        raise NotProvenError(
            f"{told}\n\n`{place}`, {error.error}: no change that counts it as 0 can be written, "
            f"{why}. Nothing is written."
        ) from None
    work.copy.write(error.path, text)
    name = function_at(text, error.line) or "the module"
    return f"`{name}` (`{place}`): what is not there counts as 0."


def function_at(content: str, line: int) -> str:
    """Dotted name of what holds a line of a module; empty where it stands outside of all."""
    names: list[str] = []
    try:
        node: ast.AST = ast.parse(content)
    except SyntaxError:
        return ""
    while True:
        inner = next(
            (each for each in ast.iter_child_nodes(node)
             if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
             and each.lineno <= line <= (each.end_lineno or 0)), None,
        )  # fmt: skip
        if inner is None:
            return ".".join(names)
        names.append(inner.name)
        node = inner


def _proven(work: Work, at: At, done: str, way: Way) -> Outcome:
    """A test that requests the page as the first of those who may see it."""
    why = NotProvenError(f"{done}\n\nNo test of it passed. Nothing is written.")
    for number, reader in enumerate(_readers(work)):
        text = _module(work, at, reader, way)
        tried = added_tests.add(work, Path(at.view.path), f"tried_{number}", text)
        try:
            passed = work.run_tests(tried.label).verdict == "passed"
        finally:
            work.copy.remove(tried.name)
        if passed:
            return added_tests.proven(
                work, Path(at.view.path), f"{_in_file(at.view.name)}_of_nothing", text,
                done=done, already="",
            )  # fmt: skip
    raise why


def _in_file(name: str) -> str:
    """The name of a URL as a part of a file's name: without the colon behind its namespace."""
    return re.sub(r"\W+", "_", name.rpartition(":")[2]) or "page"


def _readers(work: Work) -> Iterator[str]:
    yield ""
    if work.web.user:
        login = f"{added_tests.user_lines(work, 'user', 8)}\n"
        yield f"{login}        self.client.force_login(user)\n"
        flags = "        user.is_staff = user.is_superuser = True\n        user.save()\n"
        yield f"{login}{flags}        self.client.force_login(user)\n"


def _module(work: Work, at: At, reader: str, way: Way) -> str:
    rows = test_rows.rows(work, at.label)
    groups = [rows]
    if at.edge.beside:
        groups += test_rows.hanging_rows(work, at.label, rows[-1].name, at.edge.beside)
    lines = [line for group in groups for row in group for line in made(row, 8, named=True)]
    model = next(each for each in work.original.models if each.label == at.label)
    names = {each.name for each in model.fields}
    row = rows[-1].name
    filled = {name: name if name in names else "pk" for name in at.view.arguments}
    url = re.sub(
        r"\(\?P<(\w+)>[^)]*\)|<(?:\w+:)?(\w+)>",
        lambda found: f"{{{row}.{filled[found[1] or found[2]]}}}", at.view.pattern,
    )  # fmt: skip
    url = "/" + re.sub(r"\\(?=[./-])|[\^$]|\\Z", "", url).lstrip("/")
    if at.edge.field:
        holder = at.edge.model.rpartition(".")[2]
        changed = next((each[-1].name for each in groups if holder in each[-1].call), row)
        lines.append(f"        {changed}.{at.edge.field} = {at.edge.value}")
        lines.append(f"        {changed}.save()")
    quoted = f'f"{url}"' if "{" in url else f'"{url}"'
    made_rows = "\n".join(lines)
    body = f"""
    def {way.test}(self):
        n = 1
{made_rows}
{reader}        response = self.client.get({quoted})
        self.assertEqual(response.status_code, 200)
"""
    if way.shows_zero:
        shown = "strip_tags(response.content.decode())"
        body += f'        self.assertRegex({shown}, r"{_SHOWN}")\n'
    if not re.search(r"\bn\b(?! =)", body):
        body = body.replace("        n = 1\n", "")
    called = [("django.utils.html", "strip_tags")] if way.shows_zero else []
    called += [pair for group in groups for each in group for pair in each.imports]
    return added_tests.module(way.told, "NothingThereTests", body, called, work)

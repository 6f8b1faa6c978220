"""Tests that hold the number of queries of pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import added_tests, endpoints, test_rows
from django_pro.agent.answer import Check
from django_pro.agent.playbooks import targets
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import settings_file
from django_pro.edits.query_test import Row, made
from django_pro.engine.web_outline import WebView

_MOST = 8
"""Pages of one request."""
_ROWS = 9
_UNKNOWN = 9_999
_COUNTED = re.compile(r"(\d+) queries executed, \d+ expected")
_MIDDLEWARE = "django_pro_one_query_more"
_ONE_MORE = """from django.db import connection


class OneMore:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        connection.cursor().execute("SELECT 1")
        return self.get_response(request)
"""


@dataclass(frozen=True, slots=True)
class _Page:
    view: WebView
    queries: int
    body: str
    """Of the test, with the figure."""
    has_rows: bool


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan", "fix", "optimize"):
        return 0
    if said.has(r"celery", r"inclusion tag", r"jwt", r"upload"):
        return 0
    counted = said.has(
        r"assertnumqueries", r"(?:number|count)s? of (?:sql |database |db )?quer",
        r"quer(?:y|ies)[- ]counts?", r"quer(?:y|ies) (?:limit|budget|regression)",
    )  # fmt: skip
    tested = said.has(r"tests?\b", "lock", "pin\\b", "assert", "guard", "freeze", "regression")
    return 14 if counted and tested else 0


def _run(work: Work) -> Moments:
    yield from ()
    views = [each for each in endpoints.own(work) if _is_page(each)]
    meant = _named(work, views)
    named = bool(meant)
    chosen = list({endpoints.url(each): each for each in meant or views}.values())[:_MOST]
    stated = re.search(r"(?:at|to|is|of|stays?|exactly|most) (\d{1,3})\b", work.said.low)
    pages, left = [], []
    for view in chosen:
        try:
            page = _counted(work, view)
        except NotProvenError as error:
            if named:
                raise
            left.append(str(error))
            continue
        if stated and named and page.queries != int(stated[1]):
            raise NotProvenError(
                f"{endpoints.url(view)} sends {_queries(page.queries)} for {_ROWS} rows, not "
                f"{stated[1]}. Nothing is written: mend the page first (`django-pro fix`), or ask "
                f"for {page.queries}."
            )
        pages.append(page)
    if not pages:
        why = "; ".join(left) or "no page answers GET without arguments"
        raise NotProvenError(f"The queries of no page could be counted: {why}.")
    text = _module(work, [each.body for each in pages])
    added = added_tests.add(work, Path(pages[0].view.path), "query_counts", text)
    check = added_tests.run(work, added)
    red = _with_one_more(work, added)
    lines = [
        f"- {endpoints.url(each.view)}: {_queries(each.queries)}"
        + (f", for 3 rows and for {_ROWS}" if each.has_rows else "")
        for each in pages
    ]
    told = [f"`{added.name}` holds the queries of {len(pages)} pages:", *lines]
    if left:
        told += ["", "Not held:", *(f"- {each}" for each in left)]
    return Outcome("\n".join(told), (check, red))


def _named(work: Work, lists: list[WebView]) -> list[WebView]:
    """Pages that the request names, by URL those of one row too."""
    pages = [*lists, *(each for each in endpoints.own(work) if _is_of_one(each))]
    by_url = [
        each
        for path in work.said.urls
        for each in pages
        if targets.leads(path, each.pattern.replace("\\Z", "").strip("^$"))
    ]
    if by_url:
        return by_url
    exact = {each.rpartition(".")[2] for each in (*work.said.names, *work.said.quoted)}
    by_name = [each for each in pages if endpoints.class_name(each) in exact]
    return by_name or endpoints.named(work.said, lists)


def _queries(number: int) -> str:
    return f"{number} {'query' if number == 1 else 'queries'}"


def _is_page(view: WebView) -> bool:
    asked = "get" in view.methods or view.kind == "function"
    return asked and not view.arguments and not view.is_login


def _is_of_one(view: WebView) -> bool:
    """Whether it is the page of one row, by its key or by a field of its name."""
    asked = "get" in view.methods or view.kind == "function"
    return asked and len(view.arguments) == 1 and not view.is_login


def _counted(work: Work, view: WebView) -> _Page:
    """A page's figure, by a test that is run twice: to learn it, and to see that it holds.

    Raises:
        NotProvenError: it grows with its rows, or does not answer.
    """
    labels = endpoints.models(work, view)[:2]
    told = ""
    tried = [(label, is_rich) for label in labels for is_rich in (True, False)]
    for label, is_rich in tried if view.arguments else [*tried, ("", False)]:
        try:
            found = _tried(work, view, label, _UNKNOWN, is_rich=is_rich)
        except NotProvenError as error:
            told = str(error)
            continue
        number = _COUNTED.search(found.told)
        if number is None:
            told = _failure(found.told) or found.verdict
            continue
        queries = int(number[1])
        held = _tried(work, view, label, queries, is_rich=is_rich)
        if held.verdict == "passed":
            body = _body(work, view, label, queries, is_rich=is_rich)
            return _Page(view, queries, body, bool(label))
        raise NotProvenError(f"{endpoints.url(view)}: {_failure(held.told) or held.told}")
    raise NotProvenError(f"{endpoints.url(view)}: {told}")


def _failure(told: str) -> str:
    found = re.findall(r"^\s*(?:E\s+)?\w*(?:Error|Exception|DoesNotExist)\b.*$", told, re.MULTILINE)
    if _COUNTED.search(told):
        return "its queries grow with its rows: `django-pro fix` mends that"
    return found[-1].strip()[:200] if found else ""


def _tried(work: Work, view: WebView, label: str, queries: int, *, is_rich: bool) -> Check:
    text = _module(work, [_body(work, view, label, queries, is_rich=is_rich)])
    added = added_tests.add(work, Path(view.path), "tried_query_counts", text)
    check = work.run_tests(added.label)
    work.copy.path(added.name).unlink()
    return check


def _body(work: Work, view: WebView, label: str, queries: int, *, is_rich: bool) -> str:
    """A test of one page; the figure is that of 3 rows and of 9, `is_rich` with rows that point to
    them."""
    url = endpoints.url(view)
    name = re.sub(r"\W+", "_", url).strip("_") or "home"
    login = owner = ""
    client = "self.client"
    is_api = view.kind == "api" and not endpoints.is_open(view)
    if work.web.user:
        owner = "reader"
        login = added_tests.user_lines(work, owner, 8) + "\n"
        if is_api:
            client = "client"
            login += "        client = APIClient()\n        client.force_authenticate(reader)\n"
        elif "django.contrib.sessions" in work.original.settings.get("INSTALLED_APPS", ()):
            login += "        self.client.force_login(reader)\n"
    is_cached = "cache" in work.copy.read(view.path)
    clear = "        cache.clear()\n" if is_cached else ""
    if not label:
        return f'''
    def test_{name}_sends_{_queries(queries).replace(" ", "_")}(self):
{login}        {client}.get("{url}")
{clear}        with self.assertNumQueries({queries}):
            response = {client}.get("{url}")
        self.assertEqual(response.status_code, 200)
'''
    once, each = "", test_rows.rows(work, label, owner)
    if is_rich:
        row, pointing = test_rows.many_rows(work, label, owner)
        each = tuple(dict.fromkeys((*row, *pointing)))
    url = f'"{url}"'
    if view.arguments:
        row, each = (row, pointing) if is_rich else (each, ())
        once = "        n = 100\n" + "\n".join(_made(row, 8, last=True)) + "\n"
        url = f'f"{_url_of_one(work, view, label, row[-1].name)}"'
    added = "\n".join(_made(each, 16)) or "                pass"
    clear = clear and f"    {clear}"
    return f"""
    def test_{name}_sends_{_queries(queries).replace(" ", "_")}(self):
{login}{once}        url = {url}
        for numbers in (range(3), range(3, {_ROWS})):
            for n in numbers:
{added}
            {client}.get(url)  # fills what Django keeps between requests
{clear}            with self.assertNumQueries({queries}):
                response = {client}.get(url)
            self.assertEqual(response.status_code, 200)
"""


def _made(rows: Sequence[Row], indent: int, *, last: bool = False) -> Iterator[str]:
    """Statements that make rows, those with a name that others use."""
    used = " ".join(text for row in rows for text in (*dict(row.values).values(), *row.adds))
    for row in rows:
        is_used = bool(re.search(rf"\b{row.name}\b", used)) or (last and row is rows[-1])
        yield from made(row, indent, named=is_used)


_ARGUMENT = re.compile(r"<[^>]*>|\(\?P<\w+>(?:[^()\[\]]|\[[^\]]*\])*\)")


def _url_of_one(work: Work, view: WebView, label: str, row: str) -> str:
    """The URL of a row, for an f-string.

    Raises:
        NotProvenError: which of its fields the URL names is not known.
    """
    (argument,) = view.arguments
    fields = next(each.fields for each in work.original.models if each.label == label)
    if any(each.name == argument and each.concrete and not each.to for each in fields):
        value = argument
    elif argument == "pk" or argument.endswith(("_pk", "_id", "id")):
        value = "pk"
    else:
        raise NotProvenError(f"Which row {view.pattern} shows is not told by {argument}.")
    return _ARGUMENT.sub(f"{{{row}.{value}}}", endpoints.url(view), count=1)


def _with_one_more(work: Work, added: added_tests.Added) -> Check:
    """The tests with a query more in each request: they have to fail."""
    files = SettingsFiles(work)
    path = files.holding("MIDDLEWARE")
    if path is None:
        raise NotProvenError("MIDDLEWARE is not assigned: a query can't be added to try the tests.")
    before = files.text(path)
    module = work.copy.root / f"{_MIDDLEWARE}.py"
    item = f"{_MIDDLEWARE}.OneMore"
    files.edit("MIDDLEWARE", lambda text: settings_file.with_item(text, "MIDDLEWARE", item))
    module.write_text(_ONE_MORE, encoding="utf-8")
    try:
        check = work.run_tests(added.label)
    finally:
        work.copy.write(path, before)
        module.unlink()
    if check.verdict == "passed":
        raise NotProvenError("The tests pass with a query more as well: they hold nothing.")
    first = check.told.splitlines()[0]
    return Check("the tests with one query more", "passed", f"fail, as they have to: {first}")


def _module(work: Work, bodies: list[str]) -> str:
    return added_tests.module(
        "Pages that send the same number of queries, however many rows there are.",
        "QueryCountTests", "".join(bodies), [], work,
    )  # fmt: skip


PLAYBOOKS = (
    Playbook(
        "query-counts", "Hold the number of queries of pages by tests",
        "lock the query count of the order list with a test",
        "the tests pass with 3 rows and with 9, and fail when a request sends one query more",
        _fits, _run,
    ),
)  # fmt: skip

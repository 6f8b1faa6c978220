"""Tests that hold the number of queries of pages."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from django_pro.agent import (
    added_tests,
    eager_loads,
    endpoints,
    full_rows,
    roles,
    row_holders,
    test_rows,
)
from django_pro.agent.answer import Check
from django_pro.agent.playbooks import queries, targets
from django_pro.agent.row_holders import Holder
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import settings_file
from django_pro.edits.query_test import Row, made
from django_pro.engine.events import Moment
from django_pro.engine.web_outline import WebView

_MOST = 8
"""Pages of one request."""
_ROWS = 9
_NUMBER_OF_READER = 90
"""Of the row that a reader has, beside those that are shown."""
_COUNTED = re.compile(r"counted (\d+) and (\d+), shown (\d)")
_LOOKS = '''def looks(response):
    """What a page shows, but for what changes with each request."""
    import re

    return re.sub(rb"csrf\\w*\\W+value=\\W\\w+", b"", getattr(response, "content", b""))


'''
_REFUSED = re.compile(r"\b(?:302|401|403|404) != 200\b")
_OTHER = re.compile(r"\d+ queries executed, \d+ expected|\d+ != \d+ : \d+ queries executed")
_PLAIN = re.compile(r"(?<!\[)\^|\$|\\Z")
"""Of a pattern what says where a URL begins and ends, which routers write in its middle too."""
_EAGER = (
    r"select_related", r"prefetch", r"eager", r"n\s?\+\s?1", r"lazy", r"joins?\b",
)  # fmt: skip
_MOST_DROPPED = 12
_MIDDLEWARE = "django_pro_one_query_more"
_ONE_MORE = """from django.db import connection


class OneMore:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        connection.cursor().execute("SELECT 1")
        return self.get_response(request)
"""


class _GrowsError(NotProvenError):
    """The queries of a page grow with its rows."""


class _Rows(Enum):
    """What rows a test makes, the most telling first."""

    FULL = auto()
    """With all relations, and rows that point to them."""
    FULL_LATER = auto()
    """The same, of next week."""
    OTHERS = auto()
    """The same, of users of their own: the reader may have but one."""
    OTHERS_LATER = auto()
    OWN = auto()
    """With all relations of their own."""
    OWN_LATER = auto()
    PLAIN = auto()
    """What they can't be without."""


_BELOW = (_Rows.OTHERS, _Rows.OTHERS_LATER)
"""For what is below the row that a page shows, and for lists of what a reader has but one of."""
_OF_READER = tuple(each for each in _Rows if each not in _BELOW)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Who asks for a page."""

    is_staff: bool = False
    """For pages that others are refused."""
    holder: Holder | None = None
    """What the reader has a row of, for pages that refuse who has none."""
    role: str = ""
    """What tells the user apart, a flag or the value of a field."""
    setup: str = ""
    """Statements that give it to the user `reader` of a test."""
    is_among: bool = False
    """Whether the rows that are made belong to what the reader's row belongs to, as the reader's
    department: for pages that show no others."""

    @property
    def told(self) -> str:
        if self.is_staff:
            return ", as a superuser"
        if self.role:
            return f", as a user who is {self.role}"
        return f", as a user with {self.holder.one}" if self.holder is not None else ""


@dataclass(frozen=True, slots=True)
class _Way:
    """How a page is tried."""

    label: str
    """Of the model whose rows are made; empty for none."""
    kind: _Rows
    reader: _Reader


@dataclass(frozen=True, slots=True)
class _Page:
    view: WebView
    queries: int
    body: str
    """Of the test, with the figure."""
    has_rows: bool
    shown: bool
    """Whether what it shows is another with more rows."""
    reader: _Reader


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
    missing = _without_page(work, meant)
    if named and missing:
        raise NotProvenError(
            f"No page that answers GET is known at {', '.join(missing)}. Nothing is written."
        )
    chosen = list({endpoints.url(each): each for each in meant or views}.values())[:_MOST]
    stated = _STATED.search(work.said.low)
    most = _AT_MOST.search(work.said.low)
    pages, left = [], []
    mended = Outcome("", ())
    for view in chosen:
        try:
            page = _counted(work, view)
        except _GrowsError as error:
            if named and work.said.has(*_MENDS):
                mended = yield from _mended(work, view, mended)
                page = _counted_again(work, view, mended)
            elif named:
                raise NotProvenError((yield from _where(work, view, error))) from None
            else:
                left.append(str(error))
                continue
        except NotProvenError as error:
            if named:
                raise
            left.append(str(error))
            continue
        if named and not page.shown and not mended.text and work.said.has(*_MENDS):
            raise NotProvenError(
                f"{endpoints.url(view)} shows none of the rows that a test of it makes, so its "
                "queries were not seen to grow. Nothing is written: `django-pro fix` requests it "
                "as every kind of user."
            )
        if named and page.has_rows and not page.shown and not view.arguments and not mended.text:
            raise NotProvenError(
                f"{endpoints.url(view)} shows none of the rows that a test of it makes, whoever of "
                "a user, one with a profile and a superuser asks: the queries of an empty page hold"
                " nothing. Nothing is written."
            )
        if most and named and page.queries > int(most[1]):
            raise NotProvenError(
                f"{endpoints.url(view)} sends {_queries(page.queries)} for {_ROWS} rows, more than "
                f"{most[1]}. Nothing is written: mend the page first (`django-pro fix`), or ask "
                f"for {page.queries}."
            )
        if stated and not most and named and page.queries != int(stated[1]):
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
    eager = _without_eager_loads(work, added, [each.view for each in pages])
    lines = [
        f"- {endpoints.url(each.view)}: {_queries(each.queries)}"
        + (f", for 3 rows and for {_ROWS}" if each.has_rows else "")
        + each.reader.told
        for each in pages
    ]
    told = [f"`{added.name}` holds the queries of {len(pages)} pages:", *lines]
    if eager.unseen:
        told += ["", "No query of these pages depends on:", *(f"- {each}" for each in eager.unseen)]
    if left:
        told += ["", "Not held:", *(f"- {each}" for each in left)]
    told = [mended.text, *told] if mended.text else told
    return Outcome("\n".join(told), (*mended.proofs, check, red, *eager.proofs))


_STATED = re.compile(
    r"(?:at|to|is|of|stays?|exactly|most) (\d{1,3})\b(?! (?:rows|objects|items|entries|records))"
)
_AT_MOST = re.compile(
    r"\b(?:at most|more than|max(?:imum)?(?: of)?|up to|exceeds?|over|above|within|budget of)"
    r" (\d{1,3})\b(?! (?:rows|objects|items|entries|records))"
)
_VISITOR = (
    r"anonymous\w*", r"as a visitor", r"not logged[- ]in", r"logged[- ]out",
    r"without (?:a )?login", r"unauthenticated",
)  # fmt: skip
_STAFF = (
    r"(?:as|for|of) (?:an? |the |our )?(?:admin|staff|superuser)\w*",
    r"(?:admin|staff|superuser)s? (?:accounts?|users?|members?)",
)  # fmt: skip


_MENDS = (
    "fix", "mend", "get rid", "speed", "faster", "solve", "optimi[sz]e", "slow", "reduce",
    r"(?:make|get|keep)\b.{0,40}\bfast",
)  # fmt: skip
"""That a page is to send fewer queries, before their number is held."""


def _mended(work: Work, view: WebView, before: Outcome) -> Generator[Moment, None, Outcome]:
    """The page's growing queries mended, beside what was mended before.

    Raises:
        NotProvenError: they are not.
    """
    done = yield from queries.mended(work, (endpoints.plain(view),), with_test=False)
    text = f"{before.text}{done.text}\n"
    return Outcome(text, (*before.proofs, *done.proofs))


def _counted_again(work: Work, view: WebView, done: Outcome) -> _Page:
    """A page's figure once its queries were mended.

    Raises:
        NotProvenError: it grows with its rows all the same.
    """
    try:
        return _counted(work, view)
    except _GrowsError as error:
        grows = str(error).partition(", `django-pro fix`")[0]
        raise NotProvenError(
            f"{grows}, with all that could be mended as well. Nothing is written. What was tried:"
            f"\n\n{done.text}"
        ) from None


def _where(work: Work, view: WebView, error: NotProvenError) -> Generator[Moment, None, str]:
    """Which queries of the page grow, and what mends them."""
    report = yield from work.audit_before("queries", url=endpoints.url(view))
    found = [
        f"- `{each.path}:{each.line}` {each.rule}: {each.plan or each.message}"
        for each in report.findings
        if endpoints.plain(view) in {page.pattern.lstrip("/") for page in each.endpoints}
    ]  # fmt: skip
    return "\n".join([f"{error} Nothing is written.", *dict.fromkeys(found)])


def _named(work: Work, lists: list[WebView]) -> list[WebView]:
    """Pages that the request names, by URL those of one row too."""
    pages = [*lists, *(each for each in endpoints.own(work) if _is_of_one(each))]
    by_url = [
        each
        for path in work.said.urls
        for each in pages
        if targets.leads(path, _PLAIN.sub("", each.pattern))
    ]
    if by_url:
        return by_url
    exact = {each.rpartition(".")[2] for each in (*work.said.names, *work.said.quoted)}
    by_name = [each for each in pages if endpoints.class_name(each) in exact]
    return by_name or endpoints.named(work.said, lists)


def _without_page(work: Work, meant: Sequence[WebView]) -> list[str]:
    """URLs of the request that none of these pages answers."""
    patterns = [_PLAIN.sub("", each.pattern) for each in meant]
    by_url = [
        path for path in work.said.urls if any(targets.leads(path, each) for each in patterns)
    ]
    return [each for each in work.said.urls if by_url and each not in by_url]


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
    """A page's figure, by a test that counts its queries for few rows and for many: of the rows
    that are tried the first that the page shows.

    Raises:
        NotProvenError: it grows with its rows, or does not answer.
    """
    told, best = "", None
    had = False
    """Whether a reader was let in, and shown none of the rows."""
    for reader in _readers(work):
        if best is not None and best.shown:
            break
        for way in _ways(work, view, reader, is_short=had):
            try:
                check = _tried(work, view, way)
            except NotProvenError as error:
                told = told or str(error)
                continue
            found = _COUNTED.search(check.told)
            if found is None:
                told = told or _failure(check.told) or check.verdict
                if _REFUSED.search(check.told):
                    break
                continue
            few, many, shown = (int(each) for each in found.groups())
            if few != many and way.label:
                raise _GrowsError(
                    f"{endpoints.url(view)}: {_queries(few)} for 3 rows, {many} for {_ROWS}: its "
                    "queries grow with its rows, `django-pro fix` mends that."
                )
            had = True
            if best is None or shown:
                body = _body(work, view, way, many)
                best = _Page(view, many, body, bool(way.label), bool(shown), reader)
            if shown:
                break
    if best is None:
        raise NotProvenError(f"{endpoints.url(view)}: {told}")
    return best


def _ways(work: Work, view: WebView, reader: _Reader, *, is_short: bool) -> Iterator[_Way]:
    """How a page is tried as one reader; `is_short` where another was let in and all was tried."""
    labels = endpoints.models(work, view)[:2]
    for kind in _Rows if view.arguments else (*_BELOW, *_OF_READER):
        if is_short and kind is not _Rows.FULL:
            continue
        for label in labels:
            if kind not in _BELOW or view.arguments or _has_but_one(work, label):
                yield _Way(label, kind, reader)
    if not view.arguments and not is_short:
        yield _Way("", _Rows.PLAIN, reader)


def _readers(work: Work) -> Iterator[_Reader]:
    """Who asks for a page, one after another until one is let in and shown its rows: a user, users
    with a row of a model that each has one of, those of the staff."""
    if work.said.has(*_STAFF):
        yield _Reader(is_staff=True)
        return
    yield _Reader()
    if work.said.has(*_VISITOR) or not work.web.user:
        return
    for holder in row_holders.kinds(work):
        with contextlib.suppress(NotProvenError):
            if row_holders.test_row(work, holder, "reader")[:-1]:
                yield _Reader(holder=holder, is_among=True)
        yield _Reader(holder=holder)
    yield from (_Reader(role=role, setup=setup) for role, setup in roles.setups(work, "reader"))
    if _has_staff(work):
        yield _Reader(is_staff=True)


def _has_but_one(work: Work, label: str) -> bool:
    """Whether rows of a list, or those that point to them, are of whom has but one."""
    if not work.web.user:
        return False
    try:
        row, pointing = full_rows.full_rows(work, label, "reader")
    except NotProvenError:
        return False
    return any(each.end for each in (*row, *pointing))


def _has_staff(work: Work) -> bool:
    """Whether users can be of the staff."""
    fields = next((each.fields for each in work.original.models if each.label == work.web.user), ())
    return {"is_staff", "is_superuser"} <= {each.name for each in fields}


def _failure(told: str) -> str:
    found = re.findall(r"^\s*(?:E\s+)?\w*(?:Error|Exception|DoesNotExist)\b.*$", told, re.MULTILINE)
    return found[-1].strip()[:200] if found else ""


def _tried(work: Work, view: WebView, way: _Way) -> Check:
    text = _module(work, [_body(work, view, way, None)])
    text = text.replace("class QueryCountTests", f"{_LOOKS}class QueryCountTests", 1)
    added = added_tests.add(work, Path(view.path), "tried_query_counts", text)
    check = work.run_tests(added.label)
    work.copy.path(added.name).unlink()
    return check


def _body(work: Work, view: WebView, way: _Way, queries: int | None) -> str:
    """A test of one page; the figure is that of 3 rows and of 9. Without one the test fails and
    tells the figures."""
    url = endpoints.url(view)
    name = re.sub(r"\W+", "_", url).strip("_") or "home"
    login = owner = ""
    client = "self.client"
    is_api = view.kind == "api" and not endpoints.is_open(view)
    if work.web.user:
        owner = "reader"
        login = added_tests.user_lines(work, owner, 8) + "\n"
        if way.reader.is_staff:
            login += "        reader.is_staff = reader.is_superuser = True\n        reader.save()\n"
        if way.reader.setup:
            login += f"        {way.reader.setup}\n"
        if way.reader.holder is not None:
            login += (
                f"{row_holders.test_lines(work, way.reader.holder, owner, _NUMBER_OF_READER)[0]}\n"
            )
        if work.said.has(*_VISITOR):
            pass
        elif is_api:
            client = "client"
            login += "        client = APIClient()\n        client.force_authenticate(reader)\n"
        elif "django.contrib.sessions" in work.original.settings.get("INSTALLED_APPS", ()):
            login += "        self.client.force_login(reader)\n"
    is_cached = "cache" in work.copy.read(view.path)
    held = f"self.assertNumQueries({queries})"
    if queries is None:
        held = "CaptureQueriesContext(connection) as queries"
    title = f"    def test_{name}_sends_{_queries(queries or 0).replace(' ', '_')}(self):"
    asked, learned = _asked(client, held, is_cached=is_cached, learns=queries is None)
    seen = ["seen = []"] * (queries is None)
    if not way.label:
        lines = [f'url = "{url}"', *seen, *asked, *(["seen *= 2", *learned] if learned else ())]
        return f"\n{title}\n{login}{_indented(lines, 8)}\n"
    once, each = _rows(work, way, owner, is_of_one=bool(view.arguments))
    url = f'"{url}"'
    first: list[str] = []
    if view.arguments:
        first = ["        n = 100", *_made(once, 8, last=True)]
        url = f'f"{_url_of_one(work, view, way.label, once[-1].name)}"'
    parts = [
        title,
        login.rstrip("\n"),
        *first,
        _indented([f"url = {url}", *seen], 8),
        f"        for numbers in (range(3), range(3, {_ROWS})):",
        "            for n in numbers:",
        *(_made(each, 16) if each else ["                pass"]),
        _indented(asked, 12),
        _indented(learned, 8),
    ]
    return "\n" + "\n".join(each for each in parts if each) + "\n"


def _asked(client: str, held: str, *, is_cached: bool, learns: bool) -> tuple[list[str], list[str]]:
    """Statements that request a page, and those after the last request."""
    lines = [f"{client}.get(url)  # fills what Django keeps between requests"]
    lines += ["cache.clear()"] * is_cached
    lines += [
        f"with {held}:",
        f"    response = {client}.get(url)",
        "self.assertEqual(response.status_code, 200)",
    ]
    if not learns:
        return lines, []
    lines.append("seen.append((len(queries), looks(response)))")
    return lines, [
        "(few, before), (many, after) = seen",
        'self.fail(f"counted {few} and {many}, shown {int(before != after)}")',
    ]


def _indented(lines: Sequence[str], indent: int) -> str:
    return "\n".join(f"{' ' * indent}{each}" for each in lines)


def _rows(
    work: Work, way: _Way, owner: str, *, is_of_one: bool
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The rows that are made once, and those of each number."""
    row, pointing = test_rows.rows(work, way.label, owner), tuple[Row, ...]()
    if way.kind is not _Rows.PLAIN:
        is_full = way.kind not in (_Rows.OWN, _Rows.OWN_LATER)
        row, pointing = full_rows.full_rows(work, way.label, owner, pointing=is_full)
    if way.kind in _BELOW:
        own, others = full_rows.full_rows(work, way.label)
        row = row if is_of_one else own
        pointing = tuple(full_rows.with_needed(others, own, row))
    if way.reader.is_among and way.reader.holder is not None:
        theirs = row_holders.test_row(work, way.reader.holder, owner)[:-1]
        known = {each.name for each in theirs} - {row[-1].name}
        row = tuple(each for each in row if each.name not in known)
        pointing = tuple(each for each in pointing if each.name not in known)
    if way.kind in (_Rows.FULL_LATER, _Rows.OTHERS_LATER, _Rows.OWN_LATER):
        row, pointing = full_rows.later(row), full_rows.later(pointing)
    return (row, pointing) if is_of_one else ((), (*row, *pointing))


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


@dataclass(frozen=True, slots=True)
class _Eager:
    proofs: tuple[Check, ...]
    unseen: tuple[str, ...]


def _without_eager_loads(work: Work, added: added_tests.Added, views: Sequence[WebView]) -> _Eager:
    """The tests without each eager load of the pages: they have to fail by their figures.

    Raises:
        NotProvenError: the request is about eager loads, and the tests notice none.
    """
    drops = {
        (each.path, each.text): each for view in views for each in eager_loads.dropped(work, view)
    }
    seen, unseen = [], []
    for each in list(drops.values())[:_MOST_DROPPED]:
        before = work.copy.read(each.path)
        work.copy.write(each.path, each.text)
        try:
            check = work.run_tests(added.label)
        finally:
            work.copy.write(each.path, before)
        told = f"`{each.told}` in `{work.copy.name(each.path)}`"
        if check.verdict == "passed":
            unseen.append(told)
        elif _OTHER.search(check.told):
            seen.append(told)
    if unseen and not seen and work.said.has(*_EAGER):
        raise NotProvenError(
            "The tests pass without the eager loads of the pages as well, so they hold nothing of "
            f"them: {', '.join(unseen)}."
        )
    if not seen:
        return _Eager((), tuple(unseen))
    check = Check(
        "the tests without an eager load", "passed",
        f"fail, as they have to, without each of {', '.join(seen)}",
    )  # fmt: skip
    return _Eager((check,), tuple(unseen))


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

"""Tests that a list comes in pages: one row more than a page holds is on the second, and none is on
both. Rows are made in the first way in which the list shows them to whom asks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from django_pro.agent import (
    added_tests,
    askers,
    endpoints,
    full_rows,
    page_edges,
    shared_rows,
    test_rows,
)
from django_pro.agent.page_edges import Edges
from django_pro.agent.page_sizes import Size
from django_pro.agent.shared_rows import Shared
from django_pro.agent.work import Work
from django_pro.edits.query_test import made
from django_pro.engine.web_outline import WebView


def _made(work: Work, label: str, size: int, owner: str, way: Way | None = None) -> str:
    """Statements that make one row more than a page holds."""
    rows = test_rows.rows(work, label, owner)
    if way is not None and way.shared is not None:
        rows = way.shared.without(rows)
    rows = full_rows.later(rows) if way is not None and way.is_later else rows
    lines = [line for row in rows for line in made(row, 12, named=row is not rows[-1])]
    return f"        for n in range({size + 1}):\n" + "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Way:
    """How rows are made that a list shows to whom asks."""

    is_later: bool = False
    """For lists of what is still to come."""
    shared: Shared | None = None
    """For lists of what the user who asks belongs to."""


_PLAIN = Way()


def ways(work: Work, views: list[WebView], size: int) -> dict[str, Way]:
    """How the rows of each view's list are made: the first way in which a page of them is shown."""
    left = {each.view: [*_possible(work, each)] for each in views}
    chosen = {each.view: _PLAIN for each in views}
    while tried := [each for each in views if left[each.view]]:
        for view in tried:
            chosen[view.view] = left[view.view].pop(0)
        tests = [api_test(work, each, size, chosen[each.view]) for each in tried]
        outcomes = outcomes_of(work, tried[0], tests)
        for view in tried:
            if outcomes.get(called(view)) == "passed":
                left[view.view] = []
            elif not left[view.view]:
                chosen[view.view] = _PLAIN
    return chosen


def outcomes_of(
    work: Work, beside: WebView, tests: list[str], names: list[tuple[str, str]] | None = None
) -> dict[str, str]:
    """How tests end that are not kept, by their names."""
    text = module(work, tests, api=True, names=names or [])
    added = added_tests.add(work, Path(beside.path), "tried_pagination", text)
    outcomes = work.suite(added.label).outcomes
    work.copy.path(added.name).unlink()
    return {
        name.rpartition(".")[2].rpartition(":")[2]: outcome for name, outcome in outcomes.items()
    }


def _possible(work: Work, view: WebView) -> Iterator[Way]:
    """Ways that are to be tried, the plain one first; none where there is no other."""
    rows = test_rows.rows(work, view.model, _ASKER)
    dated = full_rows.later(rows) != rows
    shared = [] if endpoints.is_open(view) else [*shared_rows.ways(work, view.model, _ASKER)]
    others = [Way(shared=each) for each in shared] + ([Way(is_later=True)] if dated else [])
    others += [Way(is_later=True, shared=each) for each in shared if dated]
    if others:
        yield from (_PLAIN, *others)


_ASKER = "asker"
"""The variable of the user who asks: a row of users is `user`."""


def _user(work: Work, label: str, *, needed: bool) -> tuple[str, str]:
    """The statement that makes the user who asks, and the variable where rows are his."""
    is_owned = bool(work.web.user) and test_rows.is_owned(work, label)
    if not (is_owned or needed):
        return "", ""
    return added_tests.user_lines(work, _ASKER, 8) + "\n", _ASKER if is_owned else ""


def _reader(work: Work, view: WebView, way: Way | None = None) -> tuple[str, str]:
    """The same for a list of the API: one whom it lets in."""
    user, owner = _user(work, view.model, needed=not endpoints.is_open(view))
    if way is not None and way.shared is not None:
        return user + way.shared.lines, owner
    return (user + askers.lines(work, view, "read", _ASKER), owner) if user else (user, owner)


def _name(url: str) -> str:
    return re.sub(r"\W+", "_", url).strip("_") or "list"


def called(view: WebView) -> str:
    return f"test_{_name(endpoints.url(view))}_comes_in_pages"


def api_test(work: Work, view: WebView, size: int, way: Way | None = None) -> str:
    """One row more than a page holds."""
    url = endpoints.url(view)
    user, owner = _reader(work, view, way)
    login = f"        client.force_authenticate({_ASKER})\n" if user else ""
    return f'''
    def {called(view)}(self):
{user}{_made(work, view.model, size, owner, way)}
        client = APIClient()
{login}        first = client.get("{url}").json()
        self.assertEqual(len(first["results"]), {size})
        second = client.get(first["next"]).json()
        self.assertGreaterEqual(len(second["results"]), 1)
        shown = [str(row) for row in (*first["results"], *second["results"])]
        self.assertEqual(len(shown), len(set(shown)))
'''


def number_test(work: Work, view: WebView, size: Size, way: Way) -> str:
    """The parameter by which a page is asked for."""
    url = endpoints.url(view)
    user, owner = _reader(work, view, way)
    login = f"        client.force_authenticate({_ASKER})\n" if user else ""
    return f'''
    def test_a_client_says_which_page(self):
{user}{_made(work, view.model, size.usual, owner, way)}
        client = APIClient()
{login}        rows = client.get("{url}", {{"{size.number}": 2}}).json()["results"]
        self.assertLess(len(rows), {size.usual})
'''


def plain_test(work: Work, view: WebView) -> str:
    """A list that has no pages."""
    url = endpoints.url(view)
    user, _ = _reader(work, view)
    login = f"        client.force_authenticate({_ASKER})\n" if user else ""
    return f'''
    def test_{_name(url)}_has_no_pages(self):
{user}        client = APIClient()
{login}        self.assertIsInstance(client.get("{url}").json(), list)
'''


def size_test(work: Work, view: WebView, size: Size, way: Way) -> str:
    """More rows than the largest page holds, asked for by the client."""
    url = endpoints.url(view)
    user, owner = _reader(work, view, way)
    login = f"        client.force_authenticate({_ASKER})\n" if user else ""
    few = max(1, min(size.usual - 1, size.most))
    pairs = f"({few}, {few}), ({size.most}, {size.most}), ({size.most + 1}, {size.most})"
    return f'''
    def test_a_client_says_how_many(self):
{user}{_made(work, view.model, size.most, owner, way)}
        client = APIClient()
{login}        for asked, given in ({pairs}):
            rows = client.get("{url}", {{"{size.parameter}": asked}}).json()["results"]
            self.assertEqual(len(rows), given)
'''


def page_test(
    work: Work, view: WebView, label: str, size: int, edges: Edges, *, is_super: bool = False
) -> str:
    """As whoever signs in, or with `is_super` as one who is shown all rows."""
    url = endpoints.url(view)
    source = work.copy.read(view.path)
    needed = "LoginRequired" in source or "login_required" in source
    user, owner = _user(work, label, needed=needed)
    if user and is_super:
        user += (
            f"        {_ASKER}.is_staff = {_ASKER}.is_superuser = True\n        {_ASKER}.save()\n"
        )
    login = f"{added_tests.login_lines(work, 'self.client', _ASKER)}\n" if user else ""
    return f'''
    def test_{_name(url)}_comes_in_pages(self):
{user}{_made(work, label, size, owner)}
{login}        first = self.client.get("{url}").context["page_obj"]
        self.assertEqual(len(first), {size})
        second = self.client.get("{url}", {{"page": 2}}).context["page_obj"]
        self.assertEqual(second.number, 2)
        self.assertFalse({{row.pk for row in first}} & {{row.pk for row in second}})
{page_edges.lines(edges, url)}'''


def module(
    work: Work, tests: list[str], *, api: bool, names: Sequence[tuple[str, str]] = ()
) -> str:
    return added_tests.module(
        "Lists come in pages.", "PaginationTests", "".join(tests),
        [*names, *([("rest_framework.test", "APIClient")] if api else [])], work,
    )  # fmt: skip

"""Tests of mended pages, in the project's own style: each fails on the old code, or is not kept.

A test is tried with rows that hang together in one way after the other, until it fails without the
changes, by its own assertion, and passes with them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro.core.fixes import QueryTest, Untested
from django_pro.core.observed import Request
from django_pro.edits.query_test import FEW, MANY, PageTest, rendered
from django_pro.engine.events import Moment, Progress
from django_pro.engine.query_test_results import Verdict
from django_pro.engine.query_test_rows import (
    SHAPES,
    Argument,
    NoRowsError,
    Planner,
    Shape,
    argument_of,
    growing,
)
from django_pro.engine.trial import State, Texts, Work
from django_pro.engine.written_tests import Style, plain, run, style_of
from django_pro.facts.conventions import Conventions

_ROLES = ("anonymous", "user", "staff", "superuser")
_FLAT = "with the changes its queries still grow with its rows"
_SAME = "no rows that could be written made the old code send more queries"


@dataclass(slots=True)
class _Page:
    """A mended page, on its way to a test."""

    few: Request
    many: Request
    home: Path
    path: str = ""
    test: PageTest | None = None
    why: str = ""
    counted: tuple[int, int] | None = None
    """Queries on the old code, once the test is what it should be."""


def written(
    work: Work, base: State, done: State
) -> Generator[Moment, None, tuple[Texts, tuple[QueryTest, ...], tuple[Untested, ...]]]:
    """Files of tests by absolute path, the tests in them, and the pages that have none."""
    style = style_of(work.ask, base.observations)
    pages, untested = _pages(base, done, style.found)
    for page in pages:
        page.path = str(page.home / style.found.fresh_name(page.home))
    for number, shape in enumerate(SHAPES):
        open_ = [page for page in pages if page.counted is None]
        tried = [page for page in open_ if _plan(page, shape, style, base)]
        if not tried:
            continue
        yield Progress(f"running {len(tried)} written tests, round {number + 1}", 0, 0)
        _try(work, style, done.texts, tried)
    kept = [page for page in pages if page.counted is not None and page.test is not None]
    texts = _files(style, kept)
    tests = tuple(
        QueryTest(
            base.observations.relative(page.path),
            page.test.function,
            page.many.url,
            page.many.role,
            page.counted,
            (FEW, MANY),
            style.stands_in,
        )
        for page in kept
        if page.test is not None and page.counted is not None
    )
    untested += [
        Untested(page.many.url, page.many.role, page.why) for page in pages if page not in kept
    ]
    return texts, tests, tuple(untested)


def _pages(base: State, done: State, found: Conventions) -> tuple[list[_Page], list[Untested]]:
    """One request of each endpoint that sends fewer queries, and those that can't be tested."""
    later = {_identity(runs[-1]): runs for runs in done.observations.comparable()}
    best: dict[str, tuple[tuple[bool, bool, int], Request, Request]] = {}
    posts: dict[str, Request] = {}
    for runs in base.observations.comparable():
        few, many = runs[0], runs[-1]
        after = later.get(_identity(many))
        if after is None or many.queries <= few.queries or after[-1].queries >= many.queries:
            continue
        if many.method != "GET":
            posts.setdefault(many.endpoint, many)
            continue
        grows = after[-1].queries > after[0].queries
        rank = (grows, "?" in many.url, _ROLES.index(many.role) if many.role in _ROLES else 9)
        if many.endpoint not in best or rank < best[many.endpoint][0]:
            best[many.endpoint] = rank, few, many
    pages, untested = [], []
    for endpoint, (rank, few, many) in best.items():
        if rank[0]:
            untested.append(Untested(many.url, many.role, _FLAT))
            continue
        pages.append(_Page(few, many, _home(base, done, endpoint, found)))
    for endpoint, many in posts.items():
        if endpoint not in best:
            why = f"only what is read with GET gets a test, and this is a {many.method}"
            untested.append(Untested(many.url, many.role, why))
    return pages, untested


def _identity(request: Request) -> tuple[str, str, str, str]:
    return request.endpoint, request.method, request.role, request.url


def _home(base: State, done: State, endpoint: str, found: Conventions) -> Path:
    frame = base.observations.endpoint[endpoint].frame
    files = [frame.path] if frame is not None else []
    inside = [path for path in (*files, *sorted(done.texts)) if _is_inside(base, path)]
    # What is changed in another checkout is tested where the project's own tests are.
    return found.home(Path(inside[0]) if inside else found.root / "manage.py")


def _is_inside(base: State, path: str) -> bool:
    return base.observations.is_ours(path) and Path(path).is_relative_to(base.observations.root)


def _plan(page: _Page, shape: Shape, style: Style, base: State) -> bool:
    """Whether the test with rows of that shape can be written, and is not the one before."""
    before = page.test
    observations, request = base.observations, page.many
    arguments: list[tuple[Argument | None, str]] = [
        (argument_of(observations, request, text), text) for _, text in request.arguments
    ]
    user = str(base.gathered.seen.boot.get("user_model", "auth.User"))
    planner = Planner(
        observations,
        lambda fact: style.makers.get(fact.label) or plain(fact, user),
        user,
        request,
        growing(page.few, request),
        shape,
    )
    try:
        plan = planner.plan([each for each, _ in arguments if each is not None], request.role)
    except NoRowsError as error:
        page.why = page.why or str(error)
        return False
    endpoint = observations.endpoint[request.endpoint]
    test = PageTest(
        _name(request, endpoint.view),
        _address(request, arguments, plan.names),
        tuple(plan.once),
        tuple(plan.each),
        plan.user,
        endpoint.kind == "drf",
    )
    if before is not None and replace(test, name=before.name) == before:
        return False
    page.test = test
    return True


def _name(request: Request, view: str) -> str:
    last = request.name.rpartition(":")[2] or view.rpartition(".")[2]
    return re.sub(r"\W+", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", last)).strip("_").lower()


def _address(
    request: Request,
    arguments: Sequence[tuple[Argument | None, str]],
    names: Mapping[str, str],
) -> str:
    """Python source of the URL."""
    _, mark, query = request.url.partition("?")
    if not request.name:
        return _path(request.url, arguments, names)
    values = [
        f"{names[each.label]}.{each.attribute}" if each is not None else json.dumps(text)
        for each, text in arguments
    ]
    keys = [key for key, _ in request.arguments]
    given = f", args=[{', '.join(values)}]" if values else ""
    if values and all(keys) and len(keys) > 1:
        pairs = (f'"{key}": {value}' for key, value in zip(keys, values, strict=True))
        given = f", kwargs={{{', '.join(pairs)}}}"
    source = f'reverse("{request.name}"{given})'
    return f"{source} + {json.dumps(mark + query)}" if mark else source


def _path(
    url: str, arguments: Iterable[tuple[Argument | None, str]], names: Mapping[str, str]
) -> str:
    """The path, with the rows that were made in the place of those that it names."""
    parts, at, filled = url.split("/"), 0, False
    for each, text in arguments:
        if text not in parts[at:]:
            continue
        at = parts.index(text, at)
        if each is not None:
            parts[at], filled = f"{{{names[each.label]}.{each.attribute}}}", True
        at += 1
    return f"{'f' if filled else ''}{json.dumps('/'.join(parts))}"


def _files(style: Style, pages: Sequence[_Page]) -> Texts:
    found: dict[str, list[PageTest]] = {}
    for page in pages:
        if page.test is None:
            continue
        others = {test.name for test in found.get(page.path, [])}
        name, number = page.test.name, 1
        while name in others:
            number += 1
            name = f"{page.test.name}_{number}"
        page.test = replace(page.test, name=name)
        found.setdefault(page.path, []).append(page.test)
    return {path: rendered(tests, pytest=style.functions) for path, tests in found.items()}


def _try(work: Work, style: Style, changes: Texts, pages: Sequence[_Page]) -> None:
    """Runs the tests on the old code, and those that fail as they should on the new."""
    old = _run(work, style, {}, pages)
    failing = [page for page in pages if old[id(page)].counted is not None]
    new = _run(work, style, changes, failing) if failing else {}
    for page in pages:
        before, after = old[id(page)], new.get(id(page))
        if before.counted is None:
            page.why = _SAME if before.passed else f"on the old code it fails with {before.why}"
        elif after is not None and after.passed:
            page.counted = before.counted
        elif after is not None:
            page.why = f"with the changes it fails: {after.why}"


def _run(
    work: Work, style: Style, changes: Mapping[str, str], pages: Sequence[_Page]
) -> dict[int, Verdict]:
    """How each page's test ends, by the page."""
    tests = [(page.path, page.test.function) for page in pages if page.test is not None]
    found = run(work.ask, style, changes, _files(style, pages), tests)
    return {
        id(page): found[page.path, page.test.function] for page in pages if page.test is not None
    }

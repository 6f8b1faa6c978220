"""Tests of what is mended: each sends a request that showed a finding, fails on the old code by its
own assertion and passes on the new, or is not kept."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro.core.access import CellFact, RowFact, SubjectFact
from django_pro.core.fixes import AccessTested, Untested
from django_pro.core.observed import EndpointFact, ModelFact
from django_pro.core.report import Finding
from django_pro.edits.access_test import AccessTest, rendered
from django_pro.edits.query_test import Row
from django_pro.engine.events import Moment, Progress
from django_pro.engine.observing import Ask
from django_pro.engine.query_test_rows import APART, NoRowsError, Plan, Planner, Shape
from django_pro.engine.written_tests import Style, Texts, plain, run, style_of
from django_pro.facts.observations import Observations

NO_TOKEN = "no csrf token"  # noqa: S105
"""The variation of a request that a page of another site makes."""
_WHO = {"anonymous": "nobody", "other": "another_user", "staff": "the_staff"}
_TEXTS = ("CharField", "TextField", "SlugField", "EmailField")
NO_SUCH_METHOD = 405
_SAME = "on the old code it passes"
_NO_REQUEST = "what it mends shows in more than a status, which such a test does not look at"


@dataclass(frozen=True, slots=True)
class Mended:
    """A request that ended otherwise before."""

    finding: Finding
    endpoint: EndpointFact
    subject: SubjectFact | None
    was: CellFact
    now: CellFact | None
    """None where it was only seen to raise no error."""
    path: str
    """A file that the change is in."""


@dataclass(slots=True)
class _Written:
    mended: Mended
    path: str
    test: AccessTest | None = None
    why: str = ""


def written(
    ask: Ask, observations: Observations, user_model: str, mended: Sequence[Mended], changes: Texts
) -> Generator[Moment, None, tuple[Texts, tuple[AccessTested, ...], tuple[Untested, ...]]]:
    """Files of tests by absolute path, the tests in them, and the requests that have none."""
    style = style_of(ask, observations)
    waiting = []
    for each in mended:
        home = style.found.home(Path(each.path))
        path = str(home / style.found.fresh_name(home, "access"))
        one = _Written(each, path)
        try:
            one.test = _planned(style, observations, user_model, each)
        except NoRowsError as error:
            one.why = str(error)
        if one.test is None and not one.why:
            one.why = _NO_REQUEST
        waiting.append(one)
    _name_apart(waiting)
    tried = [each for each in waiting if each.test is not None]
    if tried:
        yield Progress(f"running {len(tried)} written tests, before and after", 0, 0)
        _try(ask, style, changes, tried)
    kept = [each for each in tried if not each.why]
    tests = tuple(
        AccessTested(
            observations.relative(each.path),
            each.test.function,
            each.mended.was.method,
            each.mended.was.url,
            each.mended.was.actor,
            style.stands_in,
        )
        for each in kept
        if each.test is not None
    )
    untested = tuple(
        Untested(each.mended.was.url, each.mended.was.actor, each.why, each.mended.was.method)
        for each in waiting
        if each.why
    )
    return _files(style, kept), tests, untested


def _name_apart(waiting: Sequence[_Written]) -> None:
    taken: set[tuple[str, str]] = set()
    for each in waiting:
        if each.test is None:
            continue
        name, number = each.test.name, 1
        while (each.path, name) in taken:
            number += 1
            name = f"{each.test.name}_{number}"
        taken.add((each.path, name))
        each.test = replace(each.test, name=name)


def _files(style: Style, tests: Sequence[_Written]) -> Texts:
    found: dict[str, list[AccessTest]] = {}
    for each in tests:
        if each.test is not None:
            found.setdefault(each.path, []).append(each.test)
    return {path: rendered(own, pytest=style.functions) for path, own in found.items()}


def _try(ask: Ask, style: Style, changes: Texts, tried: Sequence[_Written]) -> None:
    """Runs the tests on the old code, and those that fail as they should on the new."""
    names = {id(each): (each.path, each.test.function) for each in tried if each.test is not None}
    old = run(ask, style, {}, _files(style, tried), list(names.values()))
    failing = []
    for each in tried:
        verdict = old[names[id(each)]]
        if verdict.passed:
            each.why = _SAME
        elif "AssertionError" in verdict.why:
            failing.append(each)
        else:
            each.why = f"on the old code it fails with {verdict.why}"
    if not failing:
        return
    new = run(ask, style, changes, _files(style, failing), [names[id(each)] for each in failing])
    for each in failing:
        verdict = new[names[id(each)]]
        if not verdict.passed:
            each.why = f"with the changes it fails: {verdict.why}"


def _planned(
    style: Style, observations: Observations, user_model: str, each: Mended
) -> AccessTest | None:
    """The test of one request; None where its status and rows tell nothing.

    Raises:
        NoRowsError: a row that it needs can't be written.
    """
    was, now = each.was, each.now
    if was.carried:
        raise NoRowsError("its request carries a header or a cookie, which such a test does not")
    if now is None and was.failure is None:
        return None
    rows = each.subject.rows if each.subject is not None else ()
    planner = Planner(
        observations,
        lambda fact: style.makers.get(fact.label) or plain(fact, user_model),
        user_model,
        None,
        [],
        Shape(),
    )
    ways = [hop for row in rows for way in row.owners for hop in way.split("__")]
    labels = [row.model for row in rows if row.model != user_model]
    owned = any(row.owners or row.shared for row in rows)
    plan = planner.apart(labels, ways, with_owner=owned or was.actor == "owner")
    login = _login(planner, plan, user_model, was.actor, observations)
    changed = [(change.model, change.key) for change in was.changes if change.kind != "inserted"]
    kept, hidden = ("", ""), ""
    if now is not None:
        for row in rows:
            fact = observations.model.get(row.model)
            if (row.model, row.key) in changed and fact is not None:
                kept = f"{fact.name}.{fact.manager or 'objects'}", plan.names[row.model]
        if now.status == was.status and not kept[0]:
            hidden = _text_of(plan, observations, rows)
            if not hidden:
                return None
    who = _WHO.get(was.actor, re.sub(r"\W+", "_", was.actor))
    view = _snake(each.endpoint.view.rpartition(".")[2])
    name = f"{view}_refuses_{was.method.lower()}_of_{who}"
    if now is None:
        name = f"{view}_answers_wrong_input"
    elif was.variation == NO_TOKEN:
        name = f"{view}_refuses_{was.method.lower()}_without_csrf_token"
    elif now.status == NO_SUCH_METHOD:
        name = f"{view}_refuses_{was.method.lower()}"
    return AccessTest(
        name=name,
        rows=_needed(plan, user_model),
        method=was.method,
        url=_address(each.endpoint, was.url, rows, plan),
        data=_body(was),
        json="json" in was.content_type,
        login=login,
        api=each.endpoint.kind == "drf",
        status=now.status if now is not None else 0,
        hidden=hidden,
        kept=kept,
        csrf=was.variation == NO_TOKEN,
    )


def _needed(plan: Plan, user_model: str) -> tuple[Row, ...]:
    """Without a user whom nothing belongs to, and who does not ask."""
    owner = plan.names.get(user_model, "")
    used = {value for row in plan.once for _, value in row.values} | {plan.user}
    return tuple(row for row in plan.once if row.name != owner or owner in used or not owner)


def _login(
    planner: Planner, plan: Plan, user_model: str, actor: str, observations: Observations
) -> str:
    if actor == "anonymous":
        return ""
    if actor == "owner":
        plan.user = plan.names.get(user_model, "")
        return plan.user
    fact = observations.model.get(user_model)
    fields = {each.name for each in fact.fields} if fact is not None else set()
    flags = {"staff": ("is_staff",), "superuser": ("is_staff", "is_superuser")}.get(actor, ())
    if actor not in ("other", "staff", "superuser"):
        raise NoRowsError(f"a {actor} is not made by such a test yet")
    given = {flag: "True" for flag in flags if flag in fields}
    return planner.another(plan, user_model, "other", given, f"{APART}1")


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _text_of(plan: Plan, observations: Observations, rows: Sequence[RowFact]) -> str:
    """A text of a row, which an answer holds that shows it."""
    for row in rows:
        fact: ModelFact | None = observations.model.get(row.model)
        made = next((each for each in plan.once if each.name == plan.names.get(row.model)), None)
        for field in fact.fields if fact is not None and made is not None else ():
            given = {name for name, _ in made.values} if made is not None else set()
            if field.name in given and field.kind in _TEXTS:
                return f"{plan.names[row.model]}.{field.name}"
    return ""


def _address(endpoint: EndpointFact, url: str, rows: Sequence[RowFact], plan: Plan) -> str:
    """Python source of the URL, with the rows that are made in the place of those it names."""
    path, mark, query = url.partition("?")
    parts, pattern = path.strip("/").split("/"), endpoint.pattern.strip("/^$").split("/")
    named = [row for row in rows if row.by_url and row.model in plan.names]
    filled = False
    places = [
        number
        for number, part in enumerate(pattern)
        if ("<" in part or "(" in part) and number < len(parts)
    ]
    if len(pattern) != len(parts):
        places = [
            number for number, part in enumerate(parts) if any(part == row.key for row in named)
        ]
    left = list(named)
    for number in places:
        row = next((each for each in left if each.key == parts[number]), None)
        row = row or next((each for each in left if each.named_by not in ("", "pk", "id")), None)
        if row is None:
            continue
        left.remove(row)
        attribute = "pk" if row.key == parts[number] or not row.named_by else row.named_by
        parts[number] = f"{{{plan.names[row.model]}.{attribute}}}"
        filled = True
    whole = "/" + "/".join(part for part in parts if part) + "/" * path.endswith("/")
    text = json.dumps((whole if whole != "//" else "/") + mark + query)
    return f"f{text}" if filled else text


def _body(cell: CellFact) -> str:
    if not cell.sent:
        return ""
    try:
        return repr(json.loads(cell.sent))
    except ValueError as error:
        raise NoRowsError("its body is no JSON and no form") from error


def _is_told(was: CellFact, now: CellFact) -> bool:
    return was.actor in _WHO or was.variation == NO_TOKEN or now.status == NO_SUCH_METHOD


def answered(pairs: Iterable[tuple[CellFact, CellFact]]) -> tuple[CellFact, CellFact] | None:
    """Of requests that end otherwise, the one that a test is best made of: of those who are to be
    refused, what is refused."""
    ranked = sorted(
        (pair for pair in pairs if _is_told(*pair)),
        key=lambda pair: (
            pair[0].is_done and not pair[1].is_done,
            bool(pair[0].changes) and not pair[1].changes,
            pair[0].actor == "other",
        ),
    )
    return ranked[-1] if ranked else None

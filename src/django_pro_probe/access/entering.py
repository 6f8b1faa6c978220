"""Who gets in: logins with wrong names and old sessions, and tokens that nobody may accept."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.test import Client

from django_pro_probe import arguments, markers, replay
from django_pro_probe.access import (
    answers,
    credentials,
    declared,
    hashing,
    logged,
    logins,
    own_kinds,
    own_logins,
    own_tokens,
    reading,
    resets,
    schemes,
    session_writes,
    states,
    surroundings,
    web_tokens,
)
from django_pro_probe.access.ownership import user_model
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request

_BAD_REQUEST, _SERVER_ERROR = 400, 500
_UNKNOWN = (401, 403)
_TOKEN = re.compile(r"(\w+_)?(token|code|otp|key)")
_LINK = re.compile(r"(\w+_)?(link|url)")
_UNGUESSED = re.compile(r"[\w-]{20,}")
"""A part of a link that is no page's name: `login_url` has none."""
_SHORTEST = 6
_OF_RESET = 2
"""Keys, that of the CSRF token among them, of a form that asks for a new password by an address."""
_OF_PLACE = ("reset twice", "reset old", "reset guessed")
"""What is wrong with how a token is looked up or made, and not with what is done with it."""

Event = dict[str, Any]
Cell = Callable[[Endpoint, Request, replay.Response, str], Event]


class Refused:
    """Nobody, while user row 1 is there, and may be inactive; a `replay.Stage`."""

    def __init__(self, *, active: bool = True) -> None:
        self.active = active
        self.tables: dict[Any, Any] = {}

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:  # noqa: ARG002
        """Prepares the user; nobody is logged in."""
        model = user_model()
        row = arguments.row_of(model, 0)
        if row is not None and any(each.name == "is_active" for each in model._meta.fields):
            model._base_manager.filter(pk=row.pk).update(is_active=self.active)
        return {}


def of_login(endpoint: Endpoint, sent: Request, scale: int, cell: Cell) -> Iterator[Event]:
    """`login`: the answers to a name that is there and to one that is not, to an inactive user, and
    what becomes of the session."""
    data = markers.expand(sent.get("data"), scale)
    found = logins.form_of(endpoint, data)
    if found is None or not _is_own(endpoint) or not logins.known_name(found):
        return
    form = found

    arranged: list[states.Arranged] = []

    def send(
        body: dict[str, Any],
        name: str,
        *,
        active: bool = True,
        is_there: bool = True,
        again: bool = False,
    ) -> tuple[Event, replay.Response, logins.Visitor]:
        by_mail = "mail" in form.name.lower()
        given = (form, is_there) if form.field else None
        content_type = sent.get("content_type")
        before = functools.partial(_post, sent["url"], body, content_type) if again else None
        visitor = logins.Visitor(
            active=active, by_mail=by_mail, given=given, arranged=arranged, before=before
        )
        request = {**sent, "role": "anonymous", "data": body}
        response = replay.send(
            endpoint, sent["url"], sent["method"], "anonymous", body, content_type, visitor
        )
        return cell(endpoint, request, response, name), response, visitor

    web_tokens.install()
    if form.password and not form.field:
        nobody = logins.wrong(form, data, logins.unknown_name(form))
        refused = send(nobody, "unknown name", is_there=False)[1]
        form = logins.by_field(form, refused)
        if not form.field and not logins.is_looked_up(nobody[form.name], refused):
            own = logins.wrong(form, data, data[form.name])
            form = logins.by_shape(form, data, send(own, "a name of its shape")[1])
    of_known = logins.wrong(form, data, logins.known_name(form))
    with hashing.watched() as of_a_user:
        known, first, visitor = send(of_known, "known name")
    nobody = logins.wrong(form, data, logins.unknown_name(form))
    with hashing.watched() as of_nobody:
        unknown, second, _ = send(nobody, "unknown name", is_there=False)
    cells = [known, unknown]
    told_apart = logins.differ(form, first, second)
    if not form.password and not told_apart:
        # Who asks once more may be told to wait, where there is somebody to mail to.
        form = logins.by_address(form, second)
        arranged += logins.wanted_by(form, second, sent["url"])
        of_known = logins.wrong(form, data, logins.known_name(form))
        nobody = logins.wrong(form, data, logins.unknown_name(form))
        for again, name in ((False, ""), (True, ", again")):
            known, third, _ = send(of_known, f"known name{name}", again=again)
            unknown, fourth, _ = send(nobody, f"unknown name{name}", is_there=False, again=again)
            if logins.differ(form, third, fourth):
                told_apart, cells = True, [known, unknown]
                break
    event: Event = {
        "event": "login",
        "endpoint": endpoint.id,
        "kind": form.kind,
        "cells": cells,
        "told_apart": told_apart,
        "lets_inactive_in": False,
        "keeps_session": False,
        "logged": None,
        "endless_token": False,
        "made_at": None,
        "kept_at": None,
        "hashed_at": None,
        "stored_at": None,
    }
    is_tried = form.password and logins.is_looked_up(nobody[form.name], second)
    if is_tried and not event["told_apart"] and not logins.hashes(of_nobody):
        event["hashed_at"] = next(iter(logins.hashes(of_a_user)), None)
    held = _token_held(data, first, second)
    if held and not form.password:
        yield {"event": "token", "endpoint": endpoint.id, "kind": "reset in answer",
               "told": f"its {held}", "place": declared.handlers(endpoint).get("POST"),
               "cell": known, "asked": None}  # fmt: skip
    if form.password:
        if not event["told_apart"]:
            closed, third, _ = send(of_known, "known name, inactive", active=False)
            if logins.differ(form, third, second):
                event["told_apart"], cells[0] = True, closed
        outside = logins.outline(first, visitor)
        right = logins.right(form, data)
        web_tokens.made_at()  # forget those of other logins
        with logged.watched() as records, session_writes.watched() as stores:
            entered, response, visitor = send(right, "right password")
        event["logged"] = logged.with_any(records, [right[form.password]])
        outline = logins.outline(response, visitor)
        if outline != outside and 200 <= response.status < 400:
            event["keeps_session"] = visitor.session_is_kept and not logins.asks_for_more(response)
            event["stored_at"] = stores[0].place if stores else None
            event["endless_token"] = web_tokens.is_endless(response.body)
            event["made_at"] = web_tokens.made_at()
            inactive, response, visitor = send(right, "inactive user", active=False)
            is_user = not logins.keeps_password(form.holder)  # others have no `is_active` to ask
            event["lets_inactive_in"] = is_user and logins.outline(response, visitor) == outline
            cells += [entered, inactive]
        elif event["logged"]:
            cells.append(entered)
    yield event


def _is_own(endpoint: Endpoint) -> bool:
    """Whether a view, or the form that it is given, is the project's own."""
    return endpoint.frame is not None or declared.own_form(endpoint) is not None


def _post(url: str, body: dict[str, Any], content_type: str | None) -> None:
    client = Client(raise_request_exception=False, HTTP_USER_AGENT=replay.BROWSER)
    client.post(url, **replay.encoded(body, content_type))


def _token_held(data: Any, known: replay.Response, unknown: replay.Response) -> str:
    """The key under which an answer gives a token to nobody for a name that is there; or empty."""
    found, other = (
        answers.content(each) if answers.is_json(each) and each.ok else None
        for each in (known, unknown)
    )
    for name, text in found.items() if isinstance(found, dict) else ():
        is_there = isinstance(other, dict) and name in other
        is_long = isinstance(text, str) and len(text) >= _SHORTEST and text not in data.values()
        key = str(name).lower()
        is_token = _TOKEN.fullmatch(key) or (_LINK.fullmatch(key) and _UNGUESSED.search(str(text)))
        if is_long and not is_there and is_token:
            return str(name)
    return ""


def of_reset(endpoint: Endpoint, sent: Request, scale: int, cell: Cell) -> Iterator[Event]:
    """`token`, for each that sets a new password and should not, of the project's own pages."""
    data = markers.expand(sent.get("data"), scale)
    form = logins.form_of(endpoint, data)
    made_at = declared.token_maker(endpoint)
    is_own = _is_own(endpoint) or made_at is not None
    if form is None or form.password or not is_own or not logins.known_name(form):
        return
    if form.kind == "address" and len(data) > _OF_RESET:
        return
    body = {**data, form.name: logins.known_name(form)}
    reset = resets.Reset(endpoint, sent["url"], form.name, body, sent.get("content_type"))
    asked = {"method": "POST", "url": sent["url"], "role": "anonymous", "data": body}
    for found in reset.found():
        step = found.step
        where = step.endpoint or endpoint
        request = {"method": "POST", "url": step.url, "role": "anonymous", "data": step.data}
        yield {
            "event": "token",
            "endpoint": where.id,
            "kind": found.kind,
            "told": found.told,
            "place": made_at
            or (step.place if found.kind in _OF_PLACE or step.exchanged else None)
            or declared.handlers(where).get("POST"),
            "cell": cell(where, request, resets.response(step.status), f"a token {found.told}"),
            "asked": cell(endpoint, asked, resets.response(reset.status), "a token is asked for"),
        }
    if reset.logged is not None:
        asked_for = cell(endpoint, asked, resets.response(reset.status), "a mailed link in the log")
        yield {
            "event": "token", "endpoint": endpoint.id, "kind": "key in log", "told": "",
            "place": reset.logged, "cell": asked_for, "asked": None,
        }  # fmt: skip
    if reset.why:
        what = f"tokens of POST {endpoint.pattern} ({endpoint.view_name})"
        yield {"event": "not_checked", "endpoint": endpoint.id, "kind": "endpoint",
               "what": what, "why": reset.why}  # fmt: skip


def of_link(
    endpoint: Endpoint,
    sent: Request,
    stage: own_logins.Linked,
    people: list[own_logins.Person],
    cell: Cell,
) -> Iterator[Event]:
    """`login`, where a mailed link makes somebody of nobody, in the session from before it."""
    stage.visitor = logins.Visitor()
    request = {**sent, "role": "anonymous"}
    with session_writes.watched() as stores:
        response = replay.send(
            endpoint, sent["url"], sent["method"], "anonymous", sent.get("data"),
            sent.get("content_type"), stage,
        )  # fmt: skip
    stored = [each for each in stores if any(person.is_in(each.values) for person in people)]
    if stored and 200 <= response.status < _BAD_REQUEST and stage.visitor.session_is_kept:
        entered = cell(endpoint, request, response, "a mailed link")
        yield kept_over(endpoint, entered, entered, stored[0])


def of_code(
    endpoint: Endpoint,
    request: Request,
    plain: replay.Response,
    stages: Iterable[own_logins.Coded],
    cell: Cell,
) -> Iterator[Event]:
    """`login`, where the name and the code of a row make its holder of nobody, in the session from
    before it. `plain` is the answer where no row has them."""
    for stage in stages:
        stage.visitor = logins.Visitor()
        with session_writes.watched() as stores:
            response = replay.send(
                endpoint, request["url"], request["method"], "anonymous", request.get("data"),
                request.get("content_type"), stage,
            )  # fmt: skip
        known = {str(stage.row.pk), *map(str, stage.which.values())}
        stored = [each for each in stores if known & set(map(str, each.values.values()))]
        led, leads = (each.headers.get("Location", "") for each in (plain, response))
        is_other = (response.status, leads) != (plain.status, led)
        if not (stored and is_other and 200 <= response.status < _BAD_REQUEST):
            continue
        if stage.visitor.session_is_kept:
            refused = cell(endpoint, request, plain, "wrong")
            entered = cell(endpoint, request, response, "right code")
            yield kept_over(endpoint, refused, entered, stored[0])
        return


def kept_over(
    endpoint: Endpoint, refused: Event, entered: Event, stored: session_writes.Store
) -> Event:
    """`login`, which has gone on with the session from before it."""
    return {
        "event": "login", "endpoint": endpoint.id, "kind": "login",
        "cells": [refused, refused, entered], "told_apart": False, "lets_inactive_in": False,
        "keeps_session": True, "logged": None, "endless_token": False, "made_at": None,
        "kept_at": None, "hashed_at": None, "stored_at": stored.place,
    }  # fmt: skip


def _looked_up(response: replay.Response) -> Any:
    """Where the project's own code looked for the user."""
    places = (
        execution.ran[0]
        for execution in response.recording.executions
        if execution.ran and execution.kind == "select" and execution.model is not None
        and execution.model._meta.concrete_model is user_model()._meta.concrete_model
    )  # fmt: skip
    place = next(places, None)
    return place.wire() if place is not None else None


def of_tokens(
    endpoint: Endpoint, request: Request, read: Iterable[reading.Read], cell: Cell
) -> Iterator[Event]:
    """`token`, for each that is accepted in place of a login: it gets what nobody gets without one.

    Args:
        read: what the code reads of a request.
    """
    row = arguments.row_of(user_model(), 0)
    if row is None:
        return
    scheme = ""

    @functools.cache
    def without(garbage: str, *, active: bool) -> replay.Response:
        """The answer to no token, or to what is none: the rows that it shows are the same."""
        return replay.send(
            endpoint, request["url"], request["method"], "anonymous",
            stage=Refused(active=active),
            headers={"Authorization": f"{scheme or 'Bearer'} {garbage}"} if garbage else {},
        )  # fmt: skip

    def is_accepted(response: replay.Response, *, active: bool) -> bool:
        plain = without("", active=active)
        if 200 <= response.status < 300:
            return not plain.ok or (
                response.digest not in (plain.digest, without("djp", active=active).digest)
            )
        if not _BAD_REQUEST <= response.status < _SERVER_ERROR or response.status in _UNKNOWN:
            return False
        # What is not accepted may be a 400 as well.
        is_closed = plain.status in _UNKNOWN or plain.status >= _SERVER_ERROR
        refusals = plain.status, without("djp", active=active).status
        return is_closed and response.status not in refusals

    def send(token: web_tokens.Forged, *, active: bool = True) -> tuple[Event | None, bool]:
        response = replay.send(
            endpoint,
            request["url"],
            request["method"],
            "anonymous",
            stage=Refused(active=active),
            headers=token.headers,
        )
        place = web_tokens.read_at(taken=token.kind == "refresh" or not active)
        if not active:
            place = _looked_up(response) or place
        accepted = is_accepted(response, active=active)
        kind = token.kind if active else "inactive user"
        event = {
            "event": "token",
            "endpoint": endpoint.id,
            "kind": kind,
            "told": token.told if active else "of a user who is not active any more",
            "place": place,
            "cell": cell(endpoint, {**request, "role": "anonymous"}, response, f"a token, {kind}"),
        }
        return (event if accepted else None), place is not None

    def of_forged() -> Iterator[Event]:
        nonlocal scheme
        for one in own_kinds.tokens(row):
            before = own_kinds.scheme()
            headers = {"Authorization": f"{before} {one.text}"}
            event, _ = send(web_tokens.Forged("another kind", headers, one.told))
            headers = {"Authorization": f"{before} {own_kinds.of_login(row)}"}
            if event is not None and send(web_tokens.Forged("genuine", headers, ""))[0] is not None:
                yield {**event, "place": one.place}
        for token in web_tokens.unsigned(row, (*tried, *schemes.own(endpoint, tried))):
            named = token.headers["Authorization"].partition(" ")[0]
            if scheme and named != scheme:
                break
            event, is_read = send(token)
            if event is not None:
                yield event
                return
            if is_read:
                scheme = named
        if not scheme:
            return  # no code of the project's own reads one
        for token in web_tokens.forged(row, scheme, surroundings.whole()):
            event, _ = send(token)
            if event is not None:
                yield event
                return
        for good, old in web_tokens.genuine(row, scheme):
            event, _ = send(good)
            if event is None:
                continue
            for event, _ in (send(old), send(good, active=False)):
                if event is not None:
                    yield event
            for token in web_tokens.refreshing(row, scheme, surroundings.whole()):
                event, _ = send(token)
                if event is not None:
                    yield event
                    return
            return

    def of_made() -> Iterator[Event]:
        keys = [each for each in read if credentials.may_hold_key(*each)]
        made = list(own_tokens.of_user(row))
        for header in web_tokens.carriers((*tried, *schemes.own(endpoint, tried)), keys):
            for good, old in made:
                if send(web_tokens.Forged("genuine", header(good), ""))[0] is None:
                    continue
                for token in web_tokens.in_place_of(good, old, header):
                    event, _ = send(token)
                    if event is not None:
                        yield event
                event, _ = send(web_tokens.Forged("genuine", header(good), ""), active=False)
                if event is not None:
                    yield event
                return

    web_tokens.install()
    web_tokens.forget()  # what was read while it was found out what lets in
    tried = web_tokens.SCHEMES
    found = False
    for event in of_forged():
        found = True
        yield event
    if not found:
        yield from of_made()

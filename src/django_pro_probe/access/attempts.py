"""What a page makes of wrong input, of many rows and of a statement that fails: `attempt` events.

Each goes out from a request that came through, as the user that it came through for.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any, NamedTuple, Protocol
from urllib.parse import parse_qsl, urlsplit

from django.apps import apps
from django.db import router, transaction
from django.urls import resolve

from django_pro_probe import arguments, facts, markers, places, questions, replay, validation
from django_pro_probe.access import (
    actors,
    answers,
    blocks,
    crowd,
    differing,
    guesses,
    named_in_headers,
    ranges,
    reading,
    spellings,
    states,
    surroundings,
    unpaged,
    wrong,
)
from django_pro_probe.access.actors import Stage
from django_pro_probe.access.letters import token_of
from django_pro_probe.access.looking import Looking, Write, begins_at
from django_pro_probe.access.ownership import is_own, owned, user_model
from django_pro_probe.access.repeated import Repeated
from django_pro_probe.endpoints import UNSAFE, Endpoint
from django_pro_probe.explore import Request, key_of
from django_pro_probe.record import Recording

_WITHOUT_RIGHT = {
    actors.ANONYMOUS: "nobody is logged in",
    actors.OTHER: "another user asks",
}
_ACTORS = (actors.OWNER, actors.SUPERUSER, actors.STAFF, actors.OTHER, actors.ANONYMOUS)
_MOST = 90
"""Wrong bodies of one method of an endpoint."""
_MOST_NAMES = 8
_MOST_TRACED = 4
"""Error answers of one endpoint and method whose exceptions are looked for."""
_CORRECTIONS = 2
_BY_CONTENT = (400, 404, 409, 422, 401)
"""How a view refuses a body for what is in it; 401 only where it is a login's."""
_REFUSED = 400
_NOT_LOGGED_IN = 401
_SERVER_ERROR = 500
_LONGEST_SENT = 300
_SEVERAL = 2
_WRITES = ("insert", "update")
_TAKEN = "a row in the way of its last write"
_FORWARDED = "X-Forwarded-For"
_NOT_OF_CLIENTS = {"x-forwarded-for", "host", "cookie", "authorization", "content-type", "accept"}
_MOST_VARIED = 4
_MOST_STATES = 2
_MOST_APART = 6
_MOST_LONGER = 6
_MODELS = 2
"""Whose rows are tried as those that a list shows."""
_SIZES = re.compile(r"(page_?)?size|limit|per_?page|count|rows|page_?limit|num(ber)?|take|top")
_SIZE_ATTRIBUTES = ("page_size_query_param", "limit_query_param")
_ALL = 100_000
_READS_TABLES = re.compile(r"\bcsv\.(DictReader|reader)\(|\.splitlines\(|\bread_csv\(")
"""Code that takes a text apart by its lines."""
_TRACEBACK = b"Traceback (most recent call last)"
_INTERNAL = re.compile(
    rb"UNIQUE constraint|NOT NULL constraint|CHECK constraint|no such (table|column)|violates "
    rb"|syntax error|Traceback \(most|\.py\b|object has no attribute|unsupported operand|NoneType"
    rb"|invalid literal|not JSON serializable|Errno|psycopg|sqlite3|unexpected keyword"
    rb"|cannot be null|required positional"
)

Event = dict[str, Any]


class Sender(Protocol):
    """What is known of the endpoint at hand, and how it is requested."""

    scale: int
    targets: list[Any]
    single: dict[Any, None]
    met: dict[Any, None]
    kept: list[tuple[Any, str]]
    named: actors.Named
    carried: named_in_headers.Named

    def begun(self, request: Request) -> None:
        """Say what is about to be sent."""

    def plain(self, endpoint: Endpoint, request: Request) -> replay.Response:
        """The answer to a plain request, which was sent before."""

    def bodies_for(self, endpoint: Endpoint, request: Request) -> list[tuple[Any, str | None]]:
        """(data, content type) that it may want."""

    def cell_of(self, endpoint: Endpoint, request: Request, response: replay.Response) -> Event:
        """What there is to tell of one request."""


class _Base(NamedTuple):
    """A request that came through, and its answer."""

    request: Request
    response: replay.Response
    done: bool


class Attempts:
    """Those of one endpoint."""

    def __init__(self, sender: Sender, endpoint: Endpoint, url: str, skip: set[str]) -> None:
        self.sender = sender
        self.endpoint = endpoint
        self.url = url
        self.skip = skip
        self.stuck = False
        self.traced: dict[str, int] = {}
        self.last: Event = {}
        self.failing: set[tuple[str, str, int]] = set()
        """What right requests fail with: wrong input has no part in it."""

    def events(self, requests: Sequence[Request]) -> Iterator[Event]:
        """Of each of the requests, which were sent as every kind of user."""
        if self.endpoint.kind == "admin":
            return
        found = {request["method"]: self._base(request) for request in requests}
        bases = {method: base for method, base in found.items() if base is not None}
        self.failing = {_cause(each) for base in bases.values() if (each := base.response.failure)}
        is_api = self._is_api(bases.values())
        for base in bases.values():
            yield from self._of_method(base, is_api)
            if self.stuck:
                return
        if is_api and bases:
            yield from self._other_methods(bases)
        if "POST" in bases:
            yield from self._logins(bases["POST"].request)
            yield from self._codes(bases["POST"].request)

    def _of_method(self, base: _Base, is_api: bool) -> Iterator[Event]:
        method = base.request["method"]
        is_page = method == "GET" and base.done and not answers.is_json(base.response)
        is_api = is_api and not (is_page and self.endpoint.kind != "drf")  # others may be its API
        if is_api:
            yield from self._answers(base)
        data = markers.expand(base.request.get("data"), self.sender.scale)
        is_open = base.response.status in _BY_CONTENT[:-1] or guesses.fields_of(data) is not None
        if not base.done and not is_open:
            return  # what it would do with wrong input is not to be seen
        if base.done:
            yield self._event("tested", "", "", base.request, base.response, api=is_api)
            if is_api and method != "GET":
                yield from self._in_other_states(base)
        if method == "GET":
            yield from self._queries(base)
            if is_api and base.response.ok:
                yield from self._crowds(base)
                yield from self._of_nothing(base)
            elif base.response.ok:
                yield from self._crowded_page(base)
        else:
            yield from self._writes(base, is_api)
        yield from self._paths(base)

    # -- requests that came through ----------------------------------------------------------

    def _base(self, request: Request) -> _Base | None:
        first = None
        for actor in _ACTORS:
            each = {**request, "role": actor}
            if key_of(each) in self.skip:
                continue
            response = self.sender.plain(self.endpoint, each)
            done = 200 <= response.status < 400 and not _leads_to_login(response)
            if done:
                return self._finding(_Base(each, response, True))
            first = first or _Base(each, response, False)
        return first and first._replace(request=self._corrected(first))

    def _finding(self, base: _Base) -> _Base:
        """The request with a row's own value for what it looked up in vain, if that changes rows:
        a view can say in an answer of success that it found none."""
        request = base.request
        if (
            request["method"] == "GET"
            or base.response.changes
            or not answers.is_json(base.response)
        ):
            return base
        data = validation.looked_up(request.get("data"), base.response.recording)
        if data is None:
            return base
        found = {**request, "data": data}
        response, _ = self._look(found, "found")
        went_on = response is not None and response.ok and bool(response.changes)
        return _Base(found, response, True) if response is not None and went_on else base

    def _corrected(self, base: _Base) -> Request:
        """The request with what its forms and serializers take, though it is refused for more."""
        request = base.request
        if base.response.status not in _BY_CONTENT or request["method"] in ("GET", "DELETE"):
            return request
        fullest = len(request.get("data") or ())
        for data, content_type in self.sender.bodies_for(self.endpoint, request):
            if isinstance(data, dict) and len(data) > fullest:
                request = {**request, "data": data, "content_type": content_type}
                fullest = len(data)
        for _ in range(_CORRECTIONS):
            response, _looking = self._look(request, "corrected")
            data = None
            if response is not None and not self.stuck:
                data = validation.corrected(request.get("data"), response.recording)
            if data is None:
                break
            request = {**request, "data": data}
        return request

    def _is_api(self, bases: Collection[_Base]) -> bool:
        """Whether it answers JSON."""
        found = [base.response for base in bases]
        done = [each for each in found if each.ok and each.body]
        if done:
            return any(map(answers.is_json, done))
        found += [  # an answer without a body says nothing of the others
            self.sender.plain(self.endpoint, {**base.request, "role": actor})
            for base in bases
            for actor in _WITHOUT_RIGHT
            if key_of({**base.request, "role": actor}) not in self.skip
        ]
        return self.endpoint.kind == "drf" or any(map(answers.is_json, found))

    def _answers(self, base: _Base) -> Iterator[Event]:
        """How the plain requests were refused."""
        seen = set()
        for actor in (actors.ANONYMOUS, *_ACTORS[:-1]):
            request = {**base.request, "role": actor}
            if key_of(request) in self.skip:
                continue
            response = self.sender.plain(self.endpoint, request)
            refused = response.status >= 400 or _leads_to_login(response)
            known = response.status, actor == actors.ANONYMOUS
            if refused and known not in seen:
                seen.add(known)
                yield self._event("refused", "", "", request, response)
                if _TRACEBACK in response.body:  # where its body can't be made right
                    yield from self._told(request, response, "", "")
            elif base.done and actor in _WITHOUT_RIGHT and answers.error_told(response):
                event = self._event("refused", "", _WITHOUT_RIGHT[actor], request, response)
                yield {**event, "error_before": answers.error_told(base.response)}

    def _in_other_states(self, base: _Base) -> Iterator[Event]:
        """How it is refused for the state of its rows, where it is."""
        targets = self.sender.targets
        ways = states.others(targets)[:_MOST_STATES]
        ways += [states.done(targets), states.used_up(targets)]
        for number, arranged in enumerate(filter(None, ways)):
            known = base.request.get("arranged") or ()
            request = {**base.request, "arranged": [*known, *arranged]}
            response, _ = self._look(request, f"in state {number}")
            if response is None:
                continue
            if _REFUSED <= response.status < _SERVER_ERROR:
                yield self._event("refused", "", "", request, response)
                return
            told = answers.taken_back(response, base.response)
            if told:
                event = self._event("refused", "", "another state of its rows", request, response)
                yield {**event, "error": told}
                return
        if any(each["kind"] != "inserted" for each in base.response.changes):
            # What is to be changed or deleted is so already: a list that one has left.
            again, _ = self._look(base.request, "repeated", repeated=True)
            if again is None or again.status == _NOT_LOGGED_IN:
                return  # the first one has ended the login, as logging out does
            if _REFUSED <= again.status < _SERVER_ERROR:
                yield self._event("refused", "", "", base.request, again)

    # -- wrong input -------------------------------------------------------------------------

    def _attempt(self, kind: str, name: str, what: str, request: Request) -> Iterator[Event]:
        """The request, looked at; and again where its answer seems to tell of an exception."""
        response, looking = self._look(request, f"{name} {what}")
        if response is None or looking is None:
            return
        if response.failure is not None and _cause(response.failure) in self.failing:
            return
        place = None
        for label, _ in looking.refused:
            place = looking.place_of(label) or place
        event = self._event(
            kind, name, what, request, response,
            refused=looking.refused, place=place, api=answers.is_json(response),
        )  # fmt: skip
        if response.ok:
            event["error"] = event["error"] or answers.refusal_told(response)
        yield event
        yield from self._told(request, response, name, what)

    def _look(
        self, request: Request, label: str, *, repeated: bool = False, **options: Any
    ) -> tuple[replay.Response | None, Looking | None]:
        role = f"{request['role']} {label}".strip()
        named = {**request, "role": role}
        if key_of(named) in self.skip or self.stuck:
            return None, None
        self.sender.begun(named)
        sender = self.sender
        known = sender.targets, sender.named, sender.kept
        data = markers.expand(request.get("data"), sender.scale)
        rows = request.get("arranged") or ()
        stage = Stage(*known, single=sender.single, arranged=rows)
        if repeated:
            which = request["method"], request["url"], data, request.get("content_type")
            stage = Repeated(*known, single=sender.single, arranged=rows).is_of(*which)
        looking = Looking(stage, **options)
        try:
            with blocks.as_committed(looking.check):
                response = replay.send(
                    self.endpoint,
                    request["url"],
                    request["method"],
                    request["role"],
                    data,
                    request.get("content_type"),
                    looking,
                    headers=sender.carried.headers,
                    cookies=sender.carried.cookies,
                )
        finally:
            looking.close()
        self.stuck = response.failure is not None and response.failure.type == "TimeLimit"
        return response, looking

    def _told(
        self, request: Request, response: replay.Response, name: str, what: str
    ) -> Iterator[Event]:
        """What an error answer tells of an exception, found by running it again under a trace."""
        traced = _TRACEBACK in response.body
        if response.status < 400 and not (traced or answers.error_told(response)):
            return
        if response.failure is not None and not answers.is_json(response):
            return  # Django's own page of an error
        suspicious = _INTERNAL.search(response.body) is not None
        usual = response.status < 500 and answers.shape(response) in ("{detail}", answers.FIELDS)
        if usual and not suspicious:
            return
        key = f"{request['method']} {response.status} {suspicious}"
        if self.traced.get(key, 0) >= _MOST_TRACED:
            return
        self.traced[key] = self.traced.get(key, 0) + 1
        again, looking = self._look(request, f"{name} {what} traced", traced=True)
        if again is None or looking is None:
            return
        found = looking.told(again.body, again.status)
        if found is not None:
            text, place = found
            yield self._event("told", name, what, request, again, told=text, place=place)
        if again.status >= 500 and again.failure is None and looking.last is not None:
            yield self._event("caught", name, what, request, again, place=looking.last)

    def _writes(self, base: _Base, is_api: bool) -> Iterator[Event]:
        request = dict(base.request)
        data = markers.expand(request.get("data"), self.sender.scale)
        content_type = request.get("content_type")
        is_json = content_type == wrong.JSON
        plain, looking = self._look(request, "again")
        if plain is None or looking is None:
            return
        if plain.failure is not None:
            self.failing.add(_cause(plain.failure))
        checked = bool(validation._noted)
        yield from self._taken(request, plain, looking)
        if base.done:
            yield from self._interrupted(request, plain, looking)
            yield from self._refused_halfway(request, plain)
        usual = looking.refused
        if request["method"] == "DELETE" and not data:
            return
        if request["method"] == "PATCH" and isinstance(data, dict):
            yield from self._one_end(request, plain, data)
        made = [each["model"] for each in plain.changes if each["kind"] == "inserted"]
        if base.done and any(is_own(apps.get_model(label)) for label in made):
            again, _ = self._look(request, "repeated", repeated=True)
            if again is not None:
                what = "one that was accepted just before"
                yield self._event("body", "", what, request, again)
                if _TRACEBACK in again.body:
                    yield from self._told(request, again, "", what)
        wrongs = self._wrong(request, data, content_type, checked, is_api and is_json)
        for number, each in enumerate(wrongs):
            if number >= _MOST or self.stuck:
                return
            found = {**request, "data": each.data, "content_type": each.content_type}
            for event in self._attempt("body", each.name, each.what, found):
                event["refused"] = [
                    one for one in event["refused"] if (one["model"], one["field"]) not in usual
                ]
                event["error_before"] = answers.error_told(plain)
                if plain.changes and event["status"] < 300 and not event["cell"]["changes"]:
                    event["error"] = event["error"] or answers.detail_beside(event["cell"], plain)
                self.last = event
                yield event

    def _one_end(
        self, request: Request, plain: replay.Response, data: dict[str, Any]
    ) -> Iterator[Event]:
        """One end of a range beyond the other one, which the row has, where a body with both of
        them upside down is refused."""
        changed = {(each["model"], each["key"]) for each in plain.changes}
        rows = [row for row in self.sender.targets if (row._meta.label, str(row.pk)) in changed]
        for found in (each for row in rows for each in ranges.of(row, data)):
            known = request.get("arranged") or ()
            ranged = {**request, "arranged": [*known, *found.arranged]}
            refused, _ = self._look({**ranged, "data": found.both}, f"{found.name} both")
            if refused is None or not _REFUSED <= refused.status < _SERVER_ERROR:
                continue
            for body in found.one:
                sent = {**ranged, "data": body}
                for event in self._attempt("body", found.name, "one end beyond the other", sent):
                    at = refused.refused_at  # what does compare the two
                    keys = ("path", "line", "function")
                    yield {**event, "place": {key: at[key] for key in keys} if at else None}

    def _wrong(
        self, request: Request, data: Any, content_type: str | None, checked: bool, is_json: bool
    ) -> Iterator[wrong.Wrong]:
        if is_json:
            yield from wrong.structures(data)
        yield from wrong.upside_down(data, content_type)
        if _READS_TABLES.search(
            surroundings.source(
                surroundings.package_of(self.endpoint.view_class or self.endpoint.view)
            )
        ):
            yield from wrong.tables(data, content_type)
        if not checked or not isinstance(data, dict):
            for _, each in wrong.fields(data, content_type):
                yield each
            return
        for each in wrong.together(data, content_type):
            self.last = {}
            yield each
            if not is_json or request["method"] == "PUT":
                continue
            names = set(data)
            if 400 <= self.last.get("status", 0) < 500:
                names -= set(self.last.get("fields", ()))
            yield from wrong.alone(data, each.what, names, content_type)
        if is_json:
            yield from wrong.negative_below(data, content_type)

    def _queries(self, base: _Base) -> Iterator[Event]:
        response, _ = self._look(base.request, "again")
        if response is None:
            return
        asked = questions.paging()
        given = dict(parse_qsl(urlsplit(base.request["url"]).query))
        for name, url in wrong.left_out(given, base.request["url"]):
            yield from self._attempt("query", name, "left out", {**base.request, "url": url})
        names = list(dict.fromkeys([*given, *response.asked, *asked, *_declared(self)]))
        for name, what, url in wrong.queries(names[:_MOST_NAMES], base.request["url"]):
            yield from self._attempt("query", name, what, {**base.request, "url": url})

    def _paths(self, base: _Base) -> Iterator[Event]:
        path = base.request["url"].partition("?")[0]
        try:
            match = resolve(path)
            names = [name for name, _ in self.endpoint.parameters][:3]
            known = {**match.kwargs}
        except Exception:  # a converter of the project's own
            return
        sent = set()
        for name, what, value in wrong.arguments(names):
            url = self._path({**known, name: value}, match.func)
            if not url or url in sent:
                continue
            sent.add(url)
            for event in self._attempt("path", name, what, {**base.request, "url": url}):
                # A search may well find nothing; what names a row by its URL does not.
                names_row = base.done and bool(self.sender.kept)
                if event["kind"] == "path" and names_row and event["status"] < 300:
                    alone = answers.reason_alone(event["cell"], base.response)
                    event["error"] = event["error"] or alone
                yield event

    def _path(self, values: dict[str, Any], view: Any) -> str:
        """The URL with those arguments; empty where its pattern itself refuses them."""
        try:
            url = self.endpoint.url(values)
            return url if resolve(url.partition("?")[0]).func is view else ""
        except Exception:  # no such page, or a converter of the project's own
            return ""

    def _other_methods(self, bases: dict[str, _Base]) -> Iterator[Event]:
        """Methods that it does not have."""
        base = next(iter(bases.values()))
        for method in ("GET", *UNSAFE):
            known = method in bases or (method in self.endpoint.methods)
            if known or self.endpoint.kind == "drf":
                continue
            request = {"method": method, "url": self.url, "role": base.request["role"]}
            yield from self._attempt("method", "", f"{method}", request)

    # -- a statement that fails --------------------------------------------------------------

    def _interrupted(
        self, request: Request, plain: replay.Response, looking: Looking
    ) -> Iterator[Event]:
        """Writes that no transaction holds together, the second one or the last made to fail."""
        writes = looking.writes
        begins = [
            each
            for before, each in itertools.pairwise(writes)
            if not each.block or each.block != before.block
        ]
        if begins and len(_own(plain)) < _SEVERAL:
            request, plain = self._with_two_rows(request, plain, writes)
        rows = len(_own(plain))
        if rows < _SEVERAL or not begins or self._skips_rows(request, plain):
            return
        for write in dict.fromkeys((begins[0], begins[-1])):
            response, again = self._look(request, f"write {write.number}", fail_at=write.number)
            if response is None or again is None or not again.failed:
                return
            failed = response.status >= 400 or response.failure is not None
            if failed and 0 < len(_own(response)) < rows:
                yield self._event(
                    "interrupted", write.model._meta.label, "a write fails", request, response,
                    place=begins_at(again.writes[: write.number + 1]) or write.place,
                )  # fmt: skip
                return

    def _taken(self, request: Request, plain: replay.Response, looking: Looking) -> Iterator[Event]:
        """A request that is refused since the database has refused its last write: another row has
        what it names. What it wrote before stays."""
        sent = [each for each in plain.recording.executions if each.kind in _WRITES and each.model]
        left = [each for each in _own(plain) if each["kind"] != "deleted"]
        is_refused = plain.status >= _REFUSED or validation.is_refused()
        if is_refused and left and sent and sent[-1].failed and len(looking.writes) >= _SEVERAL:
            yield self._event(
                "interrupted", sent[-1].model._meta.label, _TAKEN, request, plain,
                place=begins_at(looking.writes),
            )  # fmt: skip

    def _refused_halfway(self, request: Request, plain: replay.Response) -> Iterator[Event]:
        """A list whose last entry is refused once those before it are written."""
        data = markers.expand(request.get("data"), self.sender.scale)
        done = {(each["model"], each["kind"]) for each in _own(plain)}
        bodies = wrong.longer(data, request.get("content_type")) if done else ()
        for each in itertools.islice(bodies, _MOST_LONGER):
            longer = {**request, "data": each.data}
            response, looking = self._look(longer, f"{each.name} {each.what}")
            if response is None or looking is None:
                return
            left = [one for one in _own(response) if (one["model"], one["kind"]) in done]
            if left and looking.writes and response.status in _BY_CONTENT:
                yield self._event(
                    "interrupted", left[0]["model"], each.told, longer, response,
                    place=begins_at(looking.writes),
                )  # fmt: skip
                return
        yield from self._table_halfway(request, plain, data)

    def _skips_rows(self, request: Request, plain: replay.Response) -> bool:
        """Whether it is an importer that goes on behind a row that it can't take: then the rows of
        a table are independent of one another."""
        data = markers.expand(request.get("data"), self.sender.scale)
        made = [(each["model"], each["kind"]) for each in _own(plain)]
        for each in itertools.islice(wrong.halfway(data, request.get("content_type")), 1):
            spoilt = {**request, "data": each.data}
            response, _ = self._look(spoilt, f"{each.name} {each.what} skipped")
            if response is not None and response.failure is None:
                return made == [(one["model"], one["kind"]) for one in _own(response)]
        return False

    def _table_halfway(
        self, request: Request, plain: replay.Response, data: Any
    ) -> Iterator[Event]:
        """A table of which one row is refused and the one before it stays, while the one behind it
        is not written: an importer that means to skip what is wrong goes on."""
        made = [each["model"] for each in _own(plain) if each["kind"] == "inserted"]
        for each in wrong.halfway(data, request.get("content_type")) if made else ():
            spoilt = {**request, "data": each.data}
            response, looking = self._look(spoilt, f"{each.name} {each.what}")
            if response is None or looking is None:
                return
            left = [one["model"] for one in _own(response) if one["kind"] == "inserted"]
            is_half = 0 < left.count(made[0]) < made.count(made[0])
            comes_back = response.status != plain.status and response.status < _SERVER_ERROR
            failed = response.failure is not None
            if is_half and looking.writes and (comes_back or failed):
                yield self._event(
                    "interrupted", made[0], each.told, spoilt, response,
                    place=begins_at(looking.writes),
                )  # fmt: skip
                return

    def _with_two_rows(
        self, request: Request, plain: replay.Response, writes: Sequence[Write]
    ) -> tuple[Request, replay.Response]:
        """The request with two rows where it names the same one twice, and its answer."""
        known = request.get("arranged") or ()
        written = dict.fromkeys(write.model for write in writes)
        bodies = wrong.apart(markers.expand(request.get("data"), self.sender.scale))
        for data, key, another in itertools.islice(bodies, _MOST_APART):
            theirs = [each for model in written for each in _given(model, key, another)]
            for arranged in ([], theirs)[: 1 + bool(theirs)]:
                other = {**request, "data": data, "arranged": [*known, *arranged]}
                response, _ = self._look(other, "two rows")
                came = response is not None and response.status < _REFUSED
                if response is not None and came and len(_own(response)) >= _SEVERAL:
                    return other, response
        for arranged in itertools.islice(states.of_two_parties(self.sender.targets), _MOST_APART):
            other = {**request, "arranged": [*known, *arranged]}
            response, _ = self._look(other, "two parties")
            if response is not None and response.ok and len(_own(response)) >= _SEVERAL:
                return other, response
        return request, plain

    # -- logins ------------------------------------------------------------------------------

    def _logins(self, request: Request) -> Iterator[Event]:
        """Wrong passwords one after the other; where they are stopped, from other addresses."""
        data = markers.expand(request.get("data"), self.sender.scale)
        named = {**request, "role": f"{actors.ANONYMOUS} logins", "data": guesses.sent_of(data)}
        if guesses.fields_of(data) is None or self.stuck or key_of(named) in self.skip:
            return
        self.sender.begun(named)
        url, content_type = request["url"], request.get("content_type")
        reading.begin()
        found = guesses.attempts(url, data, content_type)
        read = [name for where, name in reading.end() if where == "header"]
        if found is None:
            return
        stopped, is_told = not found.goes_on, not found.alike
        before = found.before_stopped
        place, name = None, ""
        varied = _chosen(read) if stopped and len(set(found.statuses)) > 1 else []
        for name in varied:
            reading.begin()
            found = guesses.attempts(url, data, content_type, name)
            reading.end()
            place = reading.header_read_at(name) or _of_settings(self.endpoint)
            if found is None or found.goes_on:
                break
        fields = guesses.free_fields(data) if varied and found is not None else []
        for field in fields[:_MOST_VARIED] if found is not None and not found.goes_on else ():
            place, name = None, field
            found = guesses.attempts(url, data, content_type, field=field)
            if found is None or found.goes_on:
                break
        if found is not None and not found.goes_on and is_told:
            found, name = guesses.spelled(url, data, content_type)
            place = spellings.counted_at(self.endpoint.view_class)
        what = f"{guesses.ATTEMPTS} wrong passwords, then the right one"
        if before and (found is None or not found.goes_on):
            found, name = guesses.attempts(url, data, content_type, between=before), ""
            place = self._of_view(found.forgotten) if found is not None else None
            what = f"{what}, and a login of one's own after every {before} of them"
        if found is None or not found.goes_on:
            return
        last = replay.Response(found.statuses[-1], b"", {}, Recording(), None, 0.0, ())
        yield self._event("logins", name, what, named, last, place=place)

    def _of_view(self, lines: Sequence[places.Place]) -> tuple[str, int, str] | None:
        """Of lines that called one another the innermost in the file of the view; else of all."""
        path = (self.endpoint.frame or {}).get("path")
        ordered = sorted(lines, key=lambda each: each.path != path)
        return (ordered[0].path, ordered[0].line, ordered[0].function) if ordered else None

    def _codes(self, request: Request) -> Iterator[Event]:
        """Wrong PINs of a row that the URL or the body names."""
        sender = self.sender
        data = markers.expand(request.get("data"), sender.scale)
        kept = [
            row for row in sender.targets if any(isinstance(row, each) for each, _ in sender.kept)
        ]
        met = [arguments.row_of(model, 0) for model in sender.met
               if not issubclass(model, user_model())]  # fmt: skip
        code = guesses.code_of(data, kept, [row for row in met if row is not None])
        named = {**request, "role": f"{actors.OWNER} codes"}
        if code is None or self.stuck or key_of(named) in self.skip:
            return
        sender.begun(named)

        def log_in(client: Any) -> dict[str, str]:
            known = sender.targets, sender.named, sender.kept
            rows = request.get("arranged") or ()
            stage = Stage(*known, single=sender.single, arranged=rows)
            return stage.log_in(client, actors.OWNER, self.endpoint)

        content_type = request.get("content_type")
        reading.begin()
        found = guesses.of_code(request["url"], data, content_type, code, log_in)
        read = [each for where, each in reading.end() if where == "header"]
        name, place = "", None
        is_stopped = found is not None and not found.goes_on
        if is_stopped:
            # What stops them may be counted in a session that a guesser does not send back.
            found = guesses.of_code(request["url"], data, content_type, code, log_in, apart=True)
            name = "session"
        if is_stopped and not (found is not None and found.goes_on):
            for name in _chosen(read):
                reading.begin()
                found = guesses.of_code(
                    request["url"], data, content_type, code, log_in, varied=name
                )
                reading.end()
                place = reading.header_read_at(name)
                if found is None or found.goes_on:
                    break
        if found is not None and found.goes_on:
            last = replay.Response(found.statuses[-1], b"", {}, Recording(), None, 0.0, ())
            what = f"{guesses.ATTEMPTS} wrong values of {code.name}, then the right one"
            yield self._event("logins", name, what, named, last, place=place)

    # -- rows of nothing -----------------------------------------------------------------------

    def _of_nothing(self, base: _Base) -> Iterator[Event]:
        """The page of rows whose numbers are all nothing: what divides by them fails."""
        arranged = [
            (row._meta.label, str(row.pk), name, 0)
            for row in self.sender.targets
            for name in sorted(differing.numbers_of([row]))
        ]
        if arranged:
            known = base.request.get("arranged") or ()
            request = {**base.request, "arranged": [*known, *arranged]}
            response, _ = self._look(request, "nothing")
            if response is not None and response.status >= _SERVER_ERROR:
                yield from self._told(request, response, "", "numbers of rows that are nothing")

    # -- many rows ---------------------------------------------------------------------------

    def _crowds(self, base: _Base) -> Iterator[Event]:
        """A list with many more rows, and the largest page that may be asked for."""
        before = answers.items(base.response)
        if before < 0:
            return
        firsts: dict[type, Any] = {}
        for each in self._listed():
            firsts.setdefault(type(each), each)
        row, shown = None, -1
        # A view that does not say whose list it is may list what hangs below a row of its URL.
        for each in list(firsts.values())[:_MODELS]:
            few = self._crowd(base.request, each, crowd.FEW, "rows")
            if few is not None and (row is None or answers.items(few) > before):
                row, shown = each, answers.items(few)
            if shown > before:
                break
        if row is None or shown < 0:
            return
        if shown >= before + crowd.FEW:
            many = self._crowd(base.request, row, crowd.MANY, "many rows")
            if many is None or answers.items(many) >= before + crowd.MANY:
                if many is not None:
                    yield self._crowd_event("list", "", base.request, many, row)
                return
        bounded = True
        joint = "&" if "?" in base.request["url"] else "?"
        for name in self._sizes(base):
            request = {**base.request, "url": f"{base.request['url']}{joint}{name}={_ALL}"}
            many = self._crowd(request, row, crowd.MANY, "many rows")
            if many is not None and answers.items(many) >= before + crowd.MANY:
                event = self._crowd_event("page size", name, request, many, row)
                bounded = False
                yield {**event, "place": self._bounded_at(name)}
        if bounded:
            yield from self._unpaged(base, row, before)

    def _unpaged(self, base: _Base, row: Any, before: int) -> Iterator[Event]:
        """A paginated list that answers whole where one of its parameters says so."""
        reading.begin()
        response, _ = self._look(base.request, "again")
        reading.end()
        asked = [*response.asked, *questions.paging()] if response is not None else []
        joint = "&" if "?" in base.request["url"] else "?"
        asks = unpaged.asks(self._sizes(base), asked)
        for name, value in itertools.islice(asks, unpaged.MOST):
            request = {**base.request, "url": f"{base.request['url']}{joint}{name}={value}"}
            few = self._crowd(request, row, crowd.FEW, "rows")
            if few is None or answers.items(few) < before + crowd.FEW:
                continue
            many = self._crowd(request, row, crowd.MANY, "many rows")
            if many is not None and answers.items(many) >= before + crowd.MANY:
                event = self._crowd_event("unpaged", name, request, many, row)
                path, line, function = reading.query_read_at(name) or ("", 0, "")
                place = {"path": path, "line": line, "function": function} if path else None
                yield {**event, "place": place}
                return

    def _crowded_page(self, base: _Base) -> Iterator[Event]:
        """A page that shows users each other's rows, of which there come to be many more."""
        for row in self._listed():
            letters = token_of(row).encode()
            strangers = ({**base.request, "role": actor} for actor in _WITHOUT_RIGHT)
            if not owned(type(row)) or not any(
                letters in self.sender.plain(self.endpoint, each).body
                for each in strangers
                if key_of(each) not in self.skip
            ):
                continue
            before = answers.listed(base.response, letters)
            if not before:
                return
            for number in (crowd.FEW, crowd.MANY):
                response = self._crowd(base.request, row, number, f"{number} rows")
                if response is None or answers.listed(response, letters) < before * (1 + number):
                    return
            if response is not None:
                event = self._crowd_event("list", "", base.request, response, row)
                yield {**event, "items": answers.listed(response, letters) // before}
            return

    def _listed(self) -> list[Any]:
        """Rows that the list is of: the view's own model first."""
        model = self.endpoint.queryset_model
        own = model._meta.concrete_model if model is not None else None
        free = [
            row
            for row in self.sender.targets
            if not any(isinstance(row, each) and _is_one(each, name)
                       for each, name in self.sender.kept)
        ]  # fmt: skip
        return sorted(free, key=lambda row: type(row) is not own)

    def _crowd(self, request: Request, row: Any, number: int, label: str) -> replay.Response | None:
        added = []

        def prepare() -> None:
            with suppress(Exception), transaction.atomic(using=router.db_for_write(type(row))):
                crowd.add(row, number)
                added.append(number)

        response, _ = self._look(request, label, prepare=prepare)
        self.stuck = False  # that many rows take their time is no reason to stop
        return response if added and response is not None and response.ok else None

    def _crowd_event(
        self, kind: str, name: str, request: Request, response: replay.Response, row: Any
    ) -> Event:
        event = self._event(kind, name, f"{crowd.MANY} more rows", request, response)
        return {**event, "items": answers.items(response), "model": type(row)._meta.label}

    def _bounded_at(self, name: str) -> dict[str, Any] | None:
        """Where the project's own paginator says that a parameter is the size of its page; where it
        has that from a package, the first class of its own, which bounds those that build on it."""
        view = self.endpoint.view_class
        paginator = getattr(view, "pagination_class", None)
        if paginator is None:
            return None
        named = [
            facts.frame_of_attribute(each, attribute)
            for each in paginator.__mro__
            for attribute in _SIZE_ATTRIBUTES
            if vars(each).get(attribute) == name
        ]
        is_of_view = any("pagination_class" in vars(each) and facts.frame_of(each)
                         for each in view.__mro__)  # fmt: skip
        if is_of_view and not named:
            return None  # what the view itself reads
        classes = map(facts.frame_of, reversed(paginator.__mro__))
        frame = next(filter(None, [*named, *classes]), None)
        return {key: frame[key] for key in ("path", "line", "function")} if frame else None

    def _sizes(self, base: _Base) -> list[str]:
        """Names of parameters that say how long a page is."""
        response, _ = self._look(base.request, "again")
        asked = [*response.asked, *questions.paging()] if response is not None else []
        paginator = getattr(self.endpoint.view_class, "pagination_class", None)
        declared = [getattr(paginator, name, None) for name in _SIZE_ATTRIBUTES]
        named = [name for name in asked if _SIZES.fullmatch(name.lower())]
        return list(dict.fromkeys([*filter(None, declared), *named]))

    # -- the wire ----------------------------------------------------------------------------

    def _event(
        self,
        kind: str,
        name: str,
        what: str,
        request: Request,
        response: replay.Response,
        *,
        refused: dict[tuple[str, str], str] | None = None,
        place: Any = None,
        told: str = "",
        api: bool = True,
    ) -> Event:
        failure = response.failure
        if place is None and failure is not None and places.is_user_path(failure.path):
            place = failure.path, failure.line, ""
        if place is None and response.turned_at is not None:
            place = places.Place(**response.turned_at)
        if isinstance(place, places.Place):
            place = place.path, place.line, place.function
        sent = request.get("data")
        if sent is not None and not isinstance(sent, str):
            sent = json.dumps(markers.expand(sent, self.sender.scale), default=str)
        found = answers.content(response) if answers.is_json(response) else None
        return {
            "event": "attempt",
            "kind": kind,
            "name": name,
            "what": what,
            "cell": {
                **self.sender.cell_of(self.endpoint, request, response),
                "variation": f"{name}: {what}" if name and what else what,
                "sent": (sent or "")[:_LONGEST_SENT],
            },
            "api": api,
            "status": response.status,
            "shape": answers.shape(response, _names(sent)) if response.status >= 400 else "",
            "error": answers.error_told(response) if response.status < 300 else "",
            "error_before": "",
            "fields": sorted(map(str, found)) if isinstance(found, dict) else [],
            "challenge": response.headers.get("WWW-Authenticate", ""),
            "refused": [
                {"model": model, "field": field, "text": text}
                for (model, field), text in (refused or {}).items()
            ],
            "place": {"path": place[0], "line": place[1], "function": place[2]} if place else None,
            "told": told,
            "items": -1,
            "model": "",
        }


def _is_one(model: Any, name: str) -> bool:
    """Whether a value of the field names one row, and not all that hang below another one."""
    field = next((each for each in model._meta.concrete_fields if each.name == name), None)
    return field is None or not field.is_relation or bool(field.unique)


def _cause(failure: replay.Failure) -> tuple[str, str, int]:
    return failure.type, failure.path, failure.line


def _names(sent: str | None) -> set[str]:
    """Of the fields of a body."""
    found = None
    with suppress(ValueError):
        found = json.loads(sent or "null")
    return set(found) if isinstance(found, dict) else set()


def _own(response: replay.Response) -> list[Event]:
    """Changes of rows of the project's own models."""
    return [each for each in response.changes if is_own(apps.get_model(each["model"]))]


def _of_settings(endpoint: Endpoint) -> tuple[str, int, str] | None:
    """Where the project says how REST framework works, whose throttles read X-Forwarded-For.

    None where a package of another kind counts the logins.
    """
    throttled = bool(getattr(endpoint.view_class, "throttle_classes", None))
    found = surroundings.line_of("REST_FRAMEWORK", "") if throttled else None
    return (found.path, found.line, "") if found is not None else None


def _given(model: Any, key: str, another: str) -> list[states.Arranged]:
    """Another row as one of the user whose row `key` is."""
    found = []
    rows = {str(row.pk): row for row in model._base_manager.filter(pk__in=(key, another))}
    for way in owned(model) if len(rows) > 1 else ():
        if len(way.steps) == 1:
            name = way.steps[0].attname
            found.append((model._meta.label, another, name, getattr(rows[key], name)))
    return found


def _chosen(read: Iterable[str]) -> list[str]:
    """Headers in which a client says what it likes of itself: its address, and whatever else the
    project has read."""
    own = [each for each in read if each.lower() not in _NOT_OF_CLIENTS]
    return list(dict.fromkeys([_FORWARDED, *own]))[:_MOST_VARIED]


def _leads_to_login(response: replay.Response) -> bool:
    location = response.headers.get("Location", "")
    return 300 <= response.status < 400 and ("login" in location or "next=" in location)


def _declared(attempts: Attempts) -> Iterator[str]:
    """Parameters that a view of REST framework reads by what it declares."""
    view = attempts.endpoint.view_class
    lists = attempts.endpoint.actions.get("get", "list") == "list"
    if attempts.endpoint.kind != "drf" or not lists or not hasattr(view, "filter_backends"):
        return
    paginator = getattr(view, "pagination_class", None)
    for name in ("page_query_param", "page_size_query_param", "limit_query_param",
                 "offset_query_param", "cursor_query_param"):  # fmt: skip
        if getattr(paginator, name, None):
            yield str(getattr(paginator, name))
    filters = getattr(getattr(view, "filterset_class", None), "base_filters", None)
    declared = filters or getattr(view, "filterset_fields", None) or ()
    with suppress(TypeError):
        yield from (str(name) for name in declared)
    for backend in getattr(view, "filter_backends", ()):
        for name in ("search_param", "ordering_param"):
            if getattr(backend, name, None):
                yield str(getattr(backend, name))

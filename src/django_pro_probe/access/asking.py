"""What requests of one endpoint do, looked at: the `attempt` events that tell of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NamedTuple, Protocol

from django.apps import apps

from django_pro_probe import markers, places, replay
from django_pro_probe.access import actors, answers, blocks, named_in_headers
from django_pro_probe.access.actors import Stage
from django_pro_probe.access.looking import Looking
from django_pro_probe.access.ownership import is_own
from django_pro_probe.access.repeated import Repeated
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

WITHOUT_RIGHT = {
    actors.ANONYMOUS: "nobody is logged in",
    actors.OTHER: "another user asks",
}
BY_CONTENT = (400, 404, 409, 422, 401)
"""How a view refuses a body for what is in it; 401 only where it is a login's."""
TRACEBACK = b"Traceback (most recent call last)"
_MOST_TRACED = 4
"""Error answers of one endpoint and method whose exceptions are looked for."""
_LONGEST_SENT = 300
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


class Base(NamedTuple):
    """A request that came through, and its answer."""

    request: Request
    response: replay.Response
    done: bool


class Asker:
    """Sends requests of one endpoint, looks at what they do and tells of them."""

    def __init__(self, sender: Sender, endpoint: Endpoint, skip: set[str]) -> None:
        self.sender = sender
        self.endpoint = endpoint
        self.skip = skip
        self.stuck = False
        self.traced: dict[str, int] = {}
        self.last: Event = {}
        """Of a wrong body: what it was told decides what is tried next."""
        self.failing: set[tuple[str, str, int]] = set()
        """What right requests fail with: wrong input has no part in it."""

    def look(
        self, request: Request, label: str, *, repeated: bool = False, **options: Any
    ) -> tuple[replay.Response | None, Looking | None]:
        """Its answer and what was seen of it; neither where it is skipped, or one was stuck."""
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

    def attempt(self, kind: str, name: str, what: str, request: Request) -> Iterator[Event]:
        """The request, looked at; and again where its answer seems to tell of an exception."""
        response, looking = self.look(request, f"{name} {what}")
        if response is None or looking is None:
            return
        if response.failure is not None and cause(response.failure) in self.failing:
            return
        place = None
        for label, _ in looking.refused:
            place = looking.place_of(label) or place
        event = self.event(
            kind, name, what, request, response,
            refused=looking.refused, place=place, api=answers.is_json(response),
        )  # fmt: skip
        if response.ok:
            event["error"] = event["error"] or answers.refusal_told(response)
        yield event
        yield from self.told(request, response, name, what)

    def told(
        self, request: Request, response: replay.Response, name: str, what: str
    ) -> Iterator[Event]:
        """What an error answer tells of an exception, found by running it again under a trace."""
        traced = TRACEBACK in response.body
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
        again, looking = self.look(request, f"{name} {what} traced", traced=True)
        if again is None or looking is None:
            return
        found = looking.told(again.body, again.status)
        if found is not None:
            text, place = found
            yield self.event("told", name, what, request, again, told=text, place=place)
        if again.status >= 500 and again.failure is None and looking.last is not None:
            yield self.event("caught", name, what, request, again, place=looking.last)

    def event(
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


def cause(failure: replay.Failure) -> tuple[str, str, int]:
    return failure.type, failure.path, failure.line


def own_changes(response: replay.Response) -> list[Event]:
    """Changes of rows of the project's own models."""
    return [each for each in response.changes if is_own(apps.get_model(each["model"]))]


def leads_to_login(response: replay.Response) -> bool:
    location = response.headers.get("Location", "")
    return 300 <= response.status < 400 and ("login" in location or "next=" in location)


def _names(sent: str | None) -> set[str]:
    """Of the fields of a body."""
    found = None
    with suppress(ValueError):
        found = json.loads(sent or "null")
    return set(found) if isinstance(found, dict) else set()

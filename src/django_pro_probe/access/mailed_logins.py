"""Logins by mail: what a letter holds, a link or a code, makes its reader a user, whose session
must not be the one that the browser had before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, NamedTuple

from django.conf import settings
from django.core import mail
from django.test import Client

from django_pro_probe import bodies, markers, replay
from django_pro_probe.access import entering, logins, own_logins, resets, session_writes
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request

_SESSIONS = "django.contrib.sessions"
_CODE = re.compile(r"token|code|otp|key|pin")
_NOT_YET = re.compile(r"pending|unconfirmed|verif|reset|challenge|otp|2fa|mfa|factor|pre_?auth")
"""What a session holds of somebody who has to show more."""
_KEYS = 2
"""Of a body that asks for a letter, that of the CSRF token among them."""
_MOST_CODES = 2

Event = dict[str, Any]
Cell = Callable[[Endpoint, Request, replay.Response, str], Event]
Sent = tuple[str, str, Any]
"""Method, path and body."""


class Entered(NamedTuple):
    """The request that logged in, in the session from before it."""

    sent: Sent
    status: int
    stored: session_writes.Store


def of_mail(endpoint: Endpoint, sent: Request, scale: int, cell: Cell) -> Iterator[Event]:
    """`login`, where a page's letter logs in and the session from before goes on."""
    data = markers.expand(sent.get("data"), scale)
    form = logins.form_of(endpoint, data)
    if form is None or form.password or len(data) > _KEYS or endpoint.frame is None:
        return
    if _SESSIONS not in settings.INSTALLED_APPS or not logins.known_name(form):
        return
    reading = Reading(endpoint, sent, data, form)
    found = reading.entered()
    if found is None:  # others may have the address that the user has
        others = reading.of_others()
        found = Reading(endpoint, sent, data, others).entered() if others.field else None
    if found is None:
        return
    method, url, body = found.sent
    where = resets.endpoint_of(url) or endpoint
    request: Request = {"method": method, "url": url, "role": "anonymous", "data": body}
    entered = cell(where, request, resets.response(found.status), "what was mailed")
    yield entering.kept_over(where, entered, entered, found.stored)


class Reading:
    """Asks for a letter as user row 1, or who stands for it, and does what it says."""

    def __init__(self, endpoint: Endpoint, sent: Request, data: Any, form: logins.Form) -> None:
        self.endpoint, self.sent, self.data, self.form = endpoint, sent, data, form
        self._client = Client(raise_request_exception=False, HTTP_USER_AGENT=replay.BROWSER)
        self._found: Entered | None = None

    def of_others(self) -> logins.Form:
        """The form, where those who have the address are no users but people of the project's."""
        nobody = {**self.data, self.form.name: logins.unknown_name(self.form)}
        response = replay.send(
            self.endpoint, self.sent["url"], "POST", "anonymous", nobody,
            self.sent.get("content_type"), logins.Visitor(),
        )  # fmt: skip
        return logins.by_address(self.form, response)

    def entered(self) -> Entered | None:
        """The request after which the session from before is that of who was written to."""
        row = logins.first_of(self.form.holder)
        if row is not None:
            person = own_logins.Person(str(row.pk), (row._meta.model_name,))
            replay.call(lambda: self._read(person), f"{self.endpoint.id} mailed")
        return self._found

    def _read(self, person: own_logins.Person) -> None:
        given = (self.form, True) if self.form.field else None
        visitor = logins.Visitor(given=given)
        visitor.log_in(self._client, "", self.endpoint)
        body = {**self.data, self.form.name: logins.known_name(self.form)}
        self._client.post(self.sent["url"], **replay.encoded(body, self.sent.get("content_type")))
        replay.run_on_commit()
        resets.wait_for_mail()
        letters = "\n".join(str(each.body) for each in getattr(mail, "outbox", ()))
        for link in resets.links(letters):
            page = self._send(("GET", link, None), person)
            for one in bodies.forms_of(bytes(page.content)) if not page.streaming else ():
                self._send(("POST", one["action"] or link, one["data"]), person)
            self._send(("POST", link, {}), person)
        for code in resets.codes_in(letters)[:_MOST_CODES]:
            for url, data in self._asking_for(code):
                self._send(("POST", url, data), person)

    def _send(self, sent: Sent, person: own_logins.Person) -> Any:
        method, url, data = sent
        name = settings.SESSION_COOKIE_NAME
        key = self._client.cookies[name].value if name in self._client.cookies else ""
        with session_writes.watched() as stores:
            answer = getattr(self._client, method.lower())(url, **replay.encoded(data, None))
        stored = [each for each in stores if _is_in(person, each.values)]
        if stored and self._found is None and answer.status_code < 400:
            kept = import_module(settings.SESSION_ENGINE).SessionStore(session_key=key)
            is_same = self._client.cookies[name].value == key
            if is_same and _is_in(person, dict(kept.items())):
                self._found = Entered(sent, answer.status_code, stored[0])
        return answer

    def _asking_for(self, code: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Pages that a code may be handed in to, with a body that holds it."""
        for page in resets.pages():
            posts = "POST" in page.methods or not page.methods
            if not posts or page.parameters or page.frame is None or page.id == self.endpoint.id:
                continue
            url = page.url({})
            for data, content_type in bodies.variants(page, url, "POST", None)[:1]:
                names = [str(each) for each in data] if isinstance(data, dict) else []
                taking = [each for each in names if _CODE.search(each) and "csrf" not in each]
                if content_type or len(taking) != 1 or any(map(logins.is_password, names)):
                    continue
                filled = {**markers.expand(data, 3), taking[0]: code}
                named = {self.form.name: logins.known_name(self.form)}
                yield url, {**filled, **{key: named[key] for key in named if key in filled}}


def _is_in(person: own_logins.Person, values: dict[str, Any]) -> bool:
    """Whether what is kept in a session says that it is somebody's who has nothing more to show."""
    return person.is_in({name: each for name, each in values.items() if not _NOT_YET.search(name)})

"""Requests with letters of their own in each input, brought to go through.

What a view reads is known only once it has run: what was read is sent with the next request, and
what was refused is sent with another value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from django_pro_probe import arguments, bodies, endpoints, markers, questions, replay, validation
from django_pro_probe.access import (
    actors,
    input_letters,
    lacking_files,
    leaks,
    logins,
    reading,
    sinks,
    surroundings,
)
from django_pro_probe.access.inputs import JSON, Inputs, Sent, WithCookies
from django_pro_probe.access.letters import token_of
from django_pro_probe.access.ownership import user_model
from django_pro_probe.access.payloads.attempt import Seen
from django_pro_probe.endpoints import Endpoint

if TYPE_CHECKING:
    from django_pro_probe.access.trying import Trying


MOST_ATTEMPTS = 60
"""Requests that are spent on payloads for one method of an endpoint."""
OF_BODY = ("form", "json")
FREE = ("query", *OF_BODY)
_MOST_FREED = 10
FAILED = 400
_SHOWN = 200
_NUMERIC = re.compile(r"\b(?:int|float|Decimal|UUID)\([^()\n]*(?:\([^()\n]*)?['\"](\w+)['\"]")
_REFUSALS = ("ValueError", "ValidationError", "TypeError", "InvalidOperation", "DoesNotExist")
"""Exceptions by which a view says that a value is none of those that it takes."""


class MarkedRequests:
    """The requests of one endpoint."""

    def __init__(self, trying: Trying, endpoint: Endpoint) -> None:
        self.trying = trying
        self.endpoint = endpoint
        self.left = MOST_ATTEMPTS
        target = endpoint.view_class or endpoint.view
        self.source = endpoints.source_of(target)
        package = surroundings.package_of(target)
        self.around = surroundings.source(package)
        self.prefixes = surroundings.hosts(self.source, package)
        """Addresses that the view's source and what it uses name."""
        self.endings = surroundings.endings(package)
        self.extensions = surroundings.extensions(package)
        self.formats = surroundings.formats(package)
        self.redirects = False
        """Whether an answer led elsewhere."""
        self.read: list[reading.Read] = []
        """What the view has read so far."""
        self.searched: dict[str, None] = {}
        """Query parameters that parts of texts of rows are looked for by."""
        self.hidden: set[str] = set()
        """Inputs that are typed without being shown."""
        self.checks_password = False
        """Whether it has compared what it was sent with a password."""
        self.enters = False
        """Whether a login is sent the right name and password."""
        self.key = ""
        """What is said of the secret of the settings that requests carry, where they do."""
        self.proved: set[tuple[Any, ...]] = set()
        """(sink, path, line, input) of what has been shown."""

    def _inputs(self, request: dict[str, Any], constants: dict[str, str]) -> Inputs:
        data = markers.expand(request.get("data"), self.trying.scale)
        inputs = Inputs(self.endpoint, request["method"], request["url"], data,
                        request.get("content_type"))  # fmt: skip
        inputs.arranged = request.get("arranged") or ()
        inputs.begin()
        inputs.take(self.read)
        self._settle(inputs, constants)
        return inputs

    def _is_read(self, inputs: Inputs, constants: dict[str, str]) -> bool:
        return any(each.name in constants for each in inputs.known.values())

    def _settle(self, inputs: Inputs, constants: dict[str, str]) -> None:
        """What the view makes a number of, or compares with a constant, can't carry letters."""
        for name in _NUMERIC.findall(self.source):
            constants = {name: "1", **constants}
        for each in inputs.known.values():
            if each.name in constants and each.where in ("query", "form", "json"):
                each.marked = False
                if each.where != "json" or not each.plain:
                    each.plain = constants[each.name]

    def _enter(self, inputs: Inputs) -> bool:
        """Give a login the name and password of the user whose request it is."""
        fields = {each.name: each for each in inputs.known.values() if each.where in OF_BODY}
        form = logins.form_of(self.endpoint, fields, checks=self.checks_password)
        if form is None or not form.password or not logins.known_name(form):
            return False
        for name, value in logins.right(form, {}).items():
            fields[name].plain, fields[name].marked = value, False
        if "@" in str(fields[form.name].plain):  # the stage gives users other addresses
            row = arguments.row_of(user_model(), 0)
            fields[form.name].plain = self._value(row, user_model().get_email_field_name())
        return True

    def _send(self, sent: Sent, actor: str) -> tuple[Seen, list[reading.Read]]:
        trying = self.trying
        trying.begun({"method": sent.method, "url": sent.url, "role": actor})
        known = trying.targets, trying.named, trying.kept
        stage = WithCookies(*known, single=trying.single, arranged=sent.arranged)
        stage.cookies = sent.cookies
        stage.has_password = self.enters
        sinks.watch()
        lacking_files.begin()
        reading.begin()
        try:
            response = replay.send(
                self.endpoint, sent.url, sent.method, actor, sent.body(), sent.content_type,
                stage, headers=sent.headers,
            )  # fmt: skip
        finally:
            read, hits = reading.end(), sinks.end()
        self.hidden.update(validation.hidden_inputs())
        self.checks_password |= any(hit.kind == "password-check" for hit in hits)
        return Seen(response, hits), read

    def _grown(self, inputs: Inputs, read: list[reading.Read]) -> bool:
        """Take what the view has read; whether any of it is new."""
        grown = inputs.take(read)
        self.read += [each for each in read if each not in self.read]
        self._settle(inputs, {})
        if self.enters:
            self._enter(inputs)
        return grown

    def _through(self, inputs: Inputs, actor: str) -> tuple[Seen, list[reading.Read]] | None:
        """The answer once the letters that the view refuses are left out, found one by one."""
        marked = [each for each in inputs.known.values() if each.marked and each.where in FREE]
        if not 0 < len(marked) <= _MOST_FREED:
            return None
        for each in marked:
            each.marked = False
        last = self._send(inputs.request({}), actor)
        if is_turned_down(last[0].response) or is_stuck(last[0].response):
            for each in marked:
                each.marked = True
            return None
        for each in marked:
            each.marked = True
            sent = self._send(inputs.request({}), actor)
            each.marked = not is_turned_down(sent[0].response)
            last = sent if each.marked else last
        return last

    def _take_media(self, inputs: Inputs) -> None:
        """Send what the view's parsers take: a form, or a body of a type of their own."""
        own = bodies.own_media_type(self.endpoint)
        inputs.as_form()
        if own:
            inputs.add("body", "")
            inputs.media_type = own

    def _mended(self, inputs: Inputs, seen: Seen) -> bool:
        """Give what stopped the view another value; whether there was any."""
        response = seen.response
        if 200 <= response.status < 400 and not validation.is_refused():
            return False
        stopped: list[int] = []
        failure = response.failure
        if failure is not None and failure.type in _REFUSALS:
            stopped = input_letters.found(failure.message)
        changed = self._lacked(inputs, response)
        for number in stopped:
            each = inputs.numbered(number)
            if each is not None and each.marked:
                each.marked, changed = False, True
        return self._met(inputs, seen) or self._corrected(inputs) or changed

    def _met(self, inputs: Inputs, seen: Seen) -> bool:
        """Give what rows were looked up by the value that row 1 has: more lines may follow."""
        changed = False
        response = seen.response
        written = _written(inputs, response)
        if written is None:
            return False  # it went through: what was looked up was to be there only once
        letters = {str(each.number): each.value() for each in inputs.known.values() if each.marked}
        arranged = {each[:3]: each[3] for each in inputs.arranged}
        met = arguments.meets(response.recording, letters, but=written)
        for key, (model, name, lookup) in met.items():
            each = inputs.numbered(int(key))
            row = arguments.row_of(model, 0)
            if each is not None and each.where == "query" and lookup in questions.ANYWHERE:
                self.searched[each.name] = None
            if each is None or row is None or lookup not in ("exact", "iexact", "in"):
                continue
            if inputs.method != "GET" and validation.has_to_be_new(model, name):
                continue
            with suppress(Exception):  # a field that no text stands for
                made = arranged.get((row._meta.label, str(row.pk), name))
                each.plain = str(made) if made is not None else self._value(row, name)
                each.marked, changed = False, True
        return changed

    def _value(self, row: Any, name: str) -> str:
        """What a row has in a field while a request runs: the stage writes letters into texts."""
        trying = self.trying
        if (type(row), name) not in trying.kept:
            for secret in leaks.of(trying.targets):
                if secret.row == row and secret.field.name == name:
                    return secret.text
        written = {field.name for field in actors.texts_of(type(row))}
        is_written = name in written and (type(row), name) not in trying.kept
        if is_written and any(each == row for each in trying.targets):
            return token_of(row)
        return str(arguments.value_of(row, name, ""))

    def _lacked(self, inputs: Inputs, response: replay.Response) -> bool:
        """A name that the view asked a JSON body for in vain."""
        failure = response.failure
        if failure is None or failure.type != "KeyError" or inputs.content_type != JSON:
            return False
        name = failure.message.strip("'\"")
        if not re.fullmatch(r"[\w-]+", name) or not isinstance(inputs.data, dict):
            return False
        new = ("json", name) not in inputs.known
        inputs.add("json", name)
        return new

    def _corrected(self, inputs: Inputs) -> bool:
        """What a form or serializer refused."""
        changed = False
        for each in list(validation._noted):
            errors = getattr(each, "_errors", None)
            if not isinstance(errors, dict):
                continue
            for name in _names_in(errors):
                for where in ("form", "json", "query"):
                    known = inputs.known.get((where, str(name)))
                    if known is None or not known.marked:
                        continue
                    fields = getattr(each, "fields", {})
                    if known.plain is None and str(name) in fields and where != "json":
                        known.plain = validation.value_for(each, str(name))
                    if isinstance(known.plain, (str, int, float)):
                        known.marked, changed = False, True
        return changed


def _written(inputs: Inputs, response: replay.Response) -> set[str] | None:
    """Models of which a request wrote rows that are none of what it is about: a login that refuses
    may keep each try. None where it was done with.
    """
    if inputs.method == "GET" or not (200 <= response.status < FAILED and response.changes):
        return set()
    asks_who = any(logins.is_password(name) for where, name in inputs.known if where in OF_BODY)
    if response.status != _SHOWN or not (asks_who or validation.is_refused()):
        return None
    return {change["model"] for change in response.changes}


def _names_in(errors: Any, above: str = "") -> Iterator[str]:
    """Paths with dots of what was refused, in errors by field and within lists of rows."""
    if isinstance(errors, Mapping):
        for name, below in errors.items():
            yield from _names_in(below, f"{above}.{name}" if above else str(name))
    elif isinstance(errors, list) and any(isinstance(each, Mapping) for each in errors):
        for number, each in enumerate(errors):
            yield from _names_in(each, f"{above}.{number}") if each else ()
    else:
        yield above


def is_refused(response: replay.Response) -> bool:
    location = response.headers.get("Location", "")
    # Who has registered is led to the login too.
    to_login = "next=" in location or ("login" in location and not response.changes)
    return response.status in (401, 403) or (300 <= response.status < 400 and to_login)


def is_turned_down(response: replay.Response) -> bool:
    """Whether the last request was refused, by its status or by a page that shows its errors."""
    shows_errors = response.status == _SHOWN and not response.changes and validation.is_refused()
    return response.status >= FAILED or shows_errors


def is_stuck(response: replay.Response) -> bool:
    return response.failure is not None and response.failure.type == "TimeLimit"

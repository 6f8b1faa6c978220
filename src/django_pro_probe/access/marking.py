"""One endpoint with letters of its own in each input: where they arrive, and what a payload does.

What a view reads is known only once it has run, so requests go in rounds: what was read is sent
with the next one. What arrives at a sink is then tried with payloads, one input at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django_pro_probe import (
    arguments,
    bodies,
    endpoints,
    facts,
    markers,
    questions,
    replay,
    validation,
)
from django_pro_probe.access import (
    actors,
    backtracking,
    input_letters,
    leaks,
    logins,
    markup,
    own_logins,
    payloads,
    reading,
    sinks,
    stored,
    surroundings,
    trusted,
)
from django_pro_probe.access.inputs import (
    JSON,
    Input,
    Inputs,
    Sent,
    WithCookies,
    is_address,
)
from django_pro_probe.access.letters import token_of
from django_pro_probe.access.ownership import user_model
from django_pro_probe.access.payloads import Attempt, Proof, Seen
from django_pro_probe.endpoints import Endpoint

if TYPE_CHECKING:
    from django_pro_probe.access.trying import Trying

Event = dict[str, Any]
ROUNDS = 5
MOST_ATTEMPTS = 60
"""Requests that are spent on payloads for one method of an endpoint."""
_SOUGHT = "djpsought"
"""A word that rows with markup have in their texts, and a page is searched for."""
_ANY_TEXT = "'\"{{;"
"""Behind the markup: what a text has to keep to be more than a value elsewhere."""
_FROM_ROWS = frozenset(
    {"sql", "template", "path", "host", "command", "code", "module", "objects", "lookup"}
)
_BRANCHES = 4
_ONE_BY_ONE = 6
_TEXT = 300
_OF_BODY = ("form", "json")
_FREE = ("query", *_OF_BODY)
_MOST_FREED = 10
_BY_CONTENT = (400, 404, 409, 422)
"""How a request is refused for what is in it."""
_NUMERIC = re.compile(r"\b(?:int|float|Decimal|UUID)\([^()\n]*(?:\([^()\n]*)?['\"](\w+)['\"]")
_NAMED = re.compile(r"(\w+)\s*=\s*(?:self\.)?request\.\w+(?:\.get\(|\[)\s*['\"]([\w-]+)['\"]")
_COMPARED = re.compile(r"(\w+)\s*==\s*['\"]([\w.-]+)['\"]")
_DIRECT = re.compile(
    r"request\.\w+(?:\.get\(|\[)\s*['\"]([\w-]+)['\"][^\n]*?\)?\]?\s*==\s*['\"]([\w.-]+)['\"]"
)
_ARCHIVES = (".zip", ".tar", ".gz", ".tgz")
_UNSUPPORTED = 415
_FAILED = 400
_SHORT_PASSWORD = 6
_LETS_IN = re.compile(r"\blogin\(|\bset_password\(|\.password\s*=")
"""What a view does for whoever has the token of a mail."""
_REFUSALS = ("ValueError", "ValidationError", "TypeError", "InvalidOperation", "DoesNotExist")
"""Exceptions by which a view says that a value is none of those that it takes."""
_DJANGOS = ("django.contrib.", "rest_framework.", "drf_spectacular.", "drf_yasg.")


class Marking:
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
        self.redirects = False
        """Whether an answer led elsewhere."""
        self.read: list[reading.Read] = []
        """What the view has read so far."""
        self.searched: dict[str, None] = {}
        """Query parameters that parts of texts of rows are looked for by."""
        self.enters = False
        """Whether a login is sent the right name and password."""
        self.proved: set[tuple[Any, ...]] = set()
        """(sink, path, line, input) of what has been shown."""

    def events(self, requests: list[dict[str, Any]]) -> Iterator[Event]:
        """`sink` events of requests that are known to be answered."""
        if self.endpoint.kind == "admin" or self.endpoint.view_name.startswith(_DJANGOS):
            yield from self._shown(requests)
            return
        for request in requests:
            self.left = MOST_ATTEMPTS
            self.redirects = False
            self.read = []
            for constants in self._branches():
                inputs = self._inputs(request, constants)
                if constants and not self._is_read(inputs, constants):
                    continue
                yield from self._marked(inputs)
            self.enters = True
            inputs = self._inputs(request, {})
            if self._enter(inputs):  # what comes after a login shows only to who gets in
                yield from self._marked(inputs)
            self.enters = False
        yield from self._converted()
        yield from self._shown(requests)
        for request in requests:
            yield from self._from_rows(request)

    def _converted(self) -> Iterator[Event]:
        """Path converters of the project's own whose expression backtracks without an end."""
        for name, converter in self.endpoint.parameters:
            frame = facts.frame_of(type(converter)) if converter is not None else None
            text = backtracking.worst(f"^(?:{converter.regex})$", 0) if frame is not None else ""
            if frame is None or not text or "/" in text:
                continue
            try:
                values = {**arguments.magic_values(self.endpoint), name: text}
                url = self.endpoint.url(values)
            except Exception:  # noqa: S112 what a converter of the project's own raises
                continue
            backtracking.expect(text)
            sent = Sent("GET", url)
            seen, _ = self._send(sent, actors.ANONYMOUS)
            if any(hit.kind == "regex" and hit.number < 0 for hit in seen.hits):
                told = f"each character more doubles the time of {converter.regex[:120]!r}"
                each = Input("path", name, 0)
                yield self._event("pattern", each, actors.ANONYMOUS, sent, seen.response,
                                  Proof(told, frame))  # fmt: skip

    def unanswered(self, method: str) -> Iterator[Event]:
        """As `events`, where no row was found that the URL names: the view may look for a file."""
        try:
            url = self.endpoint.url(arguments.magic_values(self.endpoint))
        except Exception:  # a converter of the project's own
            return
        self.trying.staged = True
        yield from self.events([{"method": method, "url": url}])

    # -- what is sent ----------------------------------------------------------------------

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
        fields = {each.name: each for each in inputs.known.values() if each.where in _OF_BODY}
        form = logins.form_of(self.endpoint.pattern, self.endpoint.view_name, fields)
        if form is None or not form.password or not logins.known_name(form):
            return False
        for name, value in logins.right(form, {}).items():
            fields[name].plain, fields[name].marked = value, False
        if "@" in str(fields[form.name].plain):  # the stage gives users other addresses
            row = arguments.row_of(user_model(), 0)
            fields[form.name].plain = self._value(row, user_model().get_email_field_name())
        return True

    def _branches(self) -> list[dict[str, str]]:
        """Constants that the view compares its inputs with: each leads to other lines."""
        names = dict(_NAMED.findall(self.source))
        found = [(names[name], value) for name, value in _COMPARED.findall(self.source)
                 if name in names]  # fmt: skip
        found += _DIRECT.findall(self.source)
        pairs = list(dict.fromkeys(found))[:_BRANCHES]
        return [{}, *({name: value} for name, value in pairs)]

    def _send(self, sent: Sent, actor: str) -> tuple[Seen, list[reading.Read]]:
        trying = self.trying
        trying.begun({"method": sent.method, "url": sent.url, "role": actor})
        known = trying.targets, trying.named, trying.kept
        stage = WithCookies(*known, single=trying.single, arranged=sent.arranged)
        stage.cookies = sent.cookies
        stage.has_password = self.enters
        sinks.watch()
        reading.begin()
        try:
            response = replay.send(
                self.endpoint, sent.url, sent.method, actor, sent.body(), sent.content_type,
                stage, headers=sent.headers,
            )  # fmt: skip
        finally:
            read, hits = reading.end(), sinks.end()
        return Seen(response, hits), read

    def _marked(self, inputs: Inputs) -> Iterator[Event]:
        actor = actors.OWNER
        collected: dict[tuple[str, int], tuple[Seen, sinks.Hit | None]] = {}
        paths = refused_media = False
        for _ in range(ROUNDS):
            seen, read = self._send(inputs.request({}, paths=paths), actor)
            if actor == actors.OWNER and _is_refused(seen.response):
                actor = actors.SUPERUSER
                continue
            self._collect(seen, inputs, collected)
            if _is_stuck(seen.response):
                return
            if seen.response.status == _UNSUPPORTED and not refused_media:
                refused_media = True
                self._take_media(inputs)
                continue
            mended = self._mended(inputs, seen)
            if mended | self._grown(inputs, read) or self._met(inputs, seen):
                continue
            if seen.response.status not in _BY_CONTENT:
                break
            through = self._through(inputs, actor)
            if through is None:
                break
            seen, read = through
            self._collect(seen, inputs, collected)
            if not self._grown(inputs, read):
                break
        self._end(inputs, actor, seen, collected, paths=False)
        if any(each.where == "path" for each in inputs.known.values()):
            of_path, _ = self._send(inputs.request({}, paths=True), actor)
            self._collect(of_path, inputs, collected)
            self._end(inputs, actor, of_path, collected, paths=True)
        yield from self._confirmed(inputs, actor, collected)
        yield from self._password(inputs, actor, seen)
        yield from self._kept(inputs, actor, seen)
        yield from self._entered(inputs, seen)
        yield from self._trusted(inputs)
        yield from self._endless(inputs, actor)

    def _end(
        self,
        inputs: Inputs,
        actor: str,
        seen: Seen,
        collected: dict[tuple[str, int], tuple[Seen, sinks.Hit | None]],
        *,
        paths: bool,
    ) -> None:
        """Have names end as files that code around the view names, where others are refused."""
        places = ("path",) if paths else _FREE
        names = [each for each in inputs.known.values()
                 if each.where in places and (each.marked or paths)]  # fmt: skip
        numbers = {each.number for each in names}
        if 200 <= seen.response.status < 300 or _is_refused(seen.response):
            return
        for extension in self.extensions if names else ():
            if any(kind == "path" and number in numbers for kind, number in collected):
                return
            for each in names:
                each.tail = extension
            ended, _ = self._send(inputs.request({}, paths=paths), actor)
            self._collect(ended, inputs, collected)
        if not any(kind == "path" and number in numbers for kind, number in collected):
            for each in names:
                each.tail = ""

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
        marked = [each for each in inputs.known.values() if each.marked and each.where in _FREE]
        if not 0 < len(marked) <= _MOST_FREED:
            return None
        for each in marked:
            each.marked = False
        last = self._send(inputs.request({}), actor)
        if last[0].response.status >= _FAILED or _is_stuck(last[0].response):
            for each in marked:
                each.marked = True
            return None
        for each in marked:
            each.marked = True
            sent = self._send(inputs.request({}), actor)
            each.marked = sent[0].response.status < _FAILED
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
        if 200 <= response.status < 400 and not any(
            getattr(each, "_errors", None) for each in validation._noted
        ):
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
        if inputs.method != "GET" and 200 <= response.status < _FAILED and response.changes:
            return False  # it went through: what was looked up was to be there only once
        letters = {str(each.number): each.value() for each in inputs.known.values() if each.marked}
        for key, (model, name, lookup) in arguments.meets(response.recording, letters).items():
            each = inputs.numbered(int(key))
            row = arguments.row_of(model, 0)
            if each is not None and each.where == "query" and lookup in questions.ANYWHERE:
                self.searched[each.name] = None
            if each is None or row is None or lookup not in ("exact", "iexact", "in"):
                continue
            with suppress(Exception):  # a field that no text stands for
                each.plain = self._value(row, name)
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
            for name in errors:
                for where in ("form", "json", "query"):
                    known = inputs.known.get((where, str(name)))
                    if known is None or not known.marked:
                        continue
                    fields = getattr(each, "fields", {})
                    if known.plain is None and str(name) in fields and where != "json":
                        known.plain = validation._tried(validation.form_value, fields[str(name)])
                    if isinstance(known.plain, (str, int, float)):
                        known.marked, changed = False, True
        return changed

    # -- what arrived ----------------------------------------------------------------------

    def _collect(
        self,
        seen: Seen,
        inputs: Inputs,
        found: dict[tuple[str, int], tuple[Seen, sinks.Hit | None]],
    ) -> None:
        for hit in seen.hits:
            kind = _KINDS.get(hit.kind)
            if kind == "redirect":
                continue  # the answer tells
            if hit.kind == "regex":
                kind = f"regex {hit.detail}"
            if kind is not None and hit.number >= 0:
                found.setdefault((kind, hit.number), (seen, hit))
        response = seen.response
        for execution in response.recording.executions:
            for number in input_letters.found(execution.sql):
                found.setdefault(
                    ("sql", number), (seen, sinks.Hit("sql", number, execution.sql, None))
                )
        places = [response.headers.get("Location", "")]
        if response.failure is not None and response.failure.type == "NoReverseMatch":
            places.append(response.failure.message)
        for text in places:
            for number in input_letters.found(text):
                each = inputs.numbered(number)
                if each is not None and each.name != "Referer":  # back to where one comes from
                    found.setdefault(("redirect", number), (seen, None))
        if 300 <= response.status < 400 and not _is_refused(response):
            self.redirects = True
        if self.redirects:
            marked = [each for each in inputs.known.values() if each.marked]
            few = [each for each in marked if each.where in ("query", "form", "json", "path")]
            for each in few if len(few) < 4 else filter(lambda each: is_address(each.name), few):
                found.setdefault(("redirect", each.number), (seen, None))
        for each in inputs.known.values():
            checked = self.prefixes or self.endings
            if each.marked and is_address(each.name) and checked:
                found.setdefault(("host", each.number), (seen, None))
        if markup.is_html(response.headers.get("Content-Type", "")):
            for number in input_letters.found(response.body):
                found.setdefault(("html", number), (seen, None))
        if re.search(r"fromhex|unhexlify", self.source) and "pickle" in self.source:
            for each in inputs.known.values():
                if each.where in ("cookie", "query", "form", "header"):
                    found.setdefault(("hexadecimal", each.number), (seen, None))
        for each in inputs.known.values():
            if each.where == "file":
                found.setdefault(("upload", each.number), (seen, None))
                if re.search(r"\bzipfile\b|\.zip\b", self.around):
                    found.setdefault(("zip", each.number), (seen, None))
                if re.search(r"\btarfile\b|\.tar\b", self.around):
                    found.setdefault(("tar", each.number), (seen, None))

    def _attempts(
        self, kind: str, each: Input, seen: Seen, hit: sinks.Hit | None
    ) -> Iterator[Attempt]:
        if kind == "html":
            yield from payloads.html(each, seen)
        elif kind == "redirect":
            yield from payloads.redirect(each, self.prefixes)
        elif kind in ("zip", "tar"):
            members = [name for name in (".txt", *self.extensions) if name not in _ARCHIVES]
            for packed in ("tar", "tgz") if kind == "tar" else (kind,):
                for extension in dict.fromkeys(members):
                    yield from payloads.archive(each, packed, extension)
        elif kind == "upload":
            yield from payloads.upload(each)
        elif kind == "formula":
            yield from payloads.formula(each)
        elif kind == "hexadecimal":
            yield from payloads.in_hexadecimal(each)
        elif kind == "host":
            yield from payloads.host(each, self.prefixes, self.endings, arrived=hit is not None)
        elif hit is not None:
            for attempt in payloads.of_hit(kind, each, hit):
                yield from payloads.in_a_file(each, attempt)

    def _confirmed(
        self,
        inputs: Inputs,
        actor: str,
        found: dict[tuple[str, int], tuple[Seen, sinks.Hit | None]],
    ) -> Iterator[Event]:
        for (kind, number), (seen, hit) in found.items():
            each = inputs.numbered(number)
            if each is None or (kind, each.where, each.name, inputs.method) in self.proved:
                continue
            for attempt in self._attempts(kind, each, seen, hit):
                if self.left <= 0:
                    return
                self.left -= 1
                sent = inputs.request({number: attempt.payload})
                tried, _ = self._send(sent, actor)
                proof = attempt.proved(tried)
                if proof is None or not self._is_controlled(inputs, number, attempt, actor):
                    continue
                self.proved.add((kind, each.where, each.name, inputs.method))
                by = actor
                if actor != actors.ANONYMOUS:
                    without, _ = self._send(sent, actors.ANONYMOUS)
                    same = attempt.proved(without)
                    if same is not None:
                        tried, proof, by = without, same, actors.ANONYMOUS
                for one in (proof, *(Proof(*other) for other in proof.others)):
                    yield self._event(
                        _NAMES[kind.partition(" ")[0]], each, by, sent, tried.response, one
                    )
                break

    def _is_controlled(self, inputs: Inputs, number: int, attempt: Attempt, actor: str) -> bool:
        """Whether the payload that must not do it is answered without doing it."""
        if attempt.control is None:
            return True
        tried, _ = self._send(inputs.request({number: attempt.control}), actor)
        return 200 <= tried.response.status < 400 and attempt.proved(tried) is None

    def _event(
        self, kind: str, each: Input, actor: str, sent: Sent, response: replay.Response,
        proof: Proof,
    ) -> Event:  # fmt: skip
        request = {"method": sent.method, "url": sent.url, "role": actor}
        cell = self.trying._cell(self.endpoint, request, response)
        cell["sent"] = payloads.told(sent.told())[:2000]
        cell["url"] = payloads.told(cell["url"])
        cell["content_type"] = sent.content_type or ""
        if each.where in ("header", "cookie"):
            value = (sent.headers if each.where == "header" else sent.cookies)[each.name]
            cell["variation"] = f"{each.told}: {value}"[:_TEXT]
        return {
            "event": "sink",
            "endpoint": self.endpoint.id,
            "kind": kind,
            "input": each.told,
            "detail": payloads.told(proof.detail)[:_TEXT],
            "place": proof.place,
            "cell": cell,
        }

    def _entered(self, inputs: Inputs, seen: Seen) -> Iterator[Event]:
        """A login of the project's own, with the right password, and a session from before it."""
        models = dict.fromkeys(
            each.model._meta.concrete_model
            for each in seen.response.recording.executions
            if each.model is not None and each.kind == "select"
        )
        checks = [hit for hit in seen.hits if hit.kind == "password-check"]
        for hit in checks if inputs.method == "POST" and not self.enters else ():
            each, holder = inputs.numbered(hit.number), own_logins.held(hit.detail, models)
            if each is None or holder is None or ("entered", each.name) in self.proved:
                continue
            self.proved.add(("entered", each.name))
            trying, sent = self.trying, inputs.request({})
            stage = own_logins.Visiting(trying.targets, trying.named, trying.kept)
            stage.cookies, stage.holder, stage.password = sent.cookies, holder, each.value()
            stage.visitor = logins.Visitor()
            trying.begun({"method": "POST", "url": sent.url, "role": "visitor"})
            response = replay.send(
                self.endpoint, sent.url, "POST", actors.ANONYMOUS, sent.body(), sent.content_type,
                stage, headers=sent.headers,
            )  # fmt: skip
            went_on = 200 <= response.status < _FAILED and response.status != seen.response.status
            if went_on and stage.visitor.session_is_kept:
                request = {"method": "POST", "url": sent.url, "role": actors.ANONYMOUS}
                refused = self.trying._cell(self.endpoint, request, seen.response, "wrong")
                entered = self.trying._cell(self.endpoint, request, response, "right password")
                entered["sent"] = refused["sent"] = sent.told()[:2000]
                yield {
                    "event": "login", "endpoint": self.endpoint.id, "kind": "login",
                    "cells": [refused, refused, entered], "told_apart": False,
                    "lets_inactive_in": False, "keeps_session": True, "logged": None,
                    "endless_token": False,
                }  # fmt: skip

    def _endless(self, inputs: Inputs, actor: str) -> Iterator[Event]:
        """Signed tokens that let somebody in, and are read whatever their age."""
        lets_in = _LETS_IN.search(self.source)
        for each in inputs.known.values() if lets_in is not None else ():
            if (
                each.where not in ("path", "query", *_OF_BODY)
                or ("endless", each.name) in self.proved
            ):
                continue
            sent = inputs.request({}, paths=each.where == "path")
            seen, _ = self._send(sent, actor)
            for hit in seen.of("endless", each.number):
                self.proved.add(("endless", each.name))
                what = (
                    f"unsigned without max_age, for {lets_in[0].strip('.(= ')}" if lets_in else ""
                )
                yield self._event("endless", each, actor, sent, seen.response,
                                  Proof(what, hit.place))  # fmt: skip
                break

    def _trusted(self, inputs: Inputs) -> Iterator[Event]:
        """Inputs by which a client says what it may do, and is believed."""
        for each in list(inputs.known.values()):
            is_theirs = each.where == "cookie" and not each.name.startswith(("csrf", "session"))
            is_named = each.where in ("header", "query") and trusted.says_who(each.name)
            if not (is_theirs or is_named) or ("trusted", each.name) in self.proved:
                continue
            for actor in (actors.ANONYMOUS, actors.OTHER):
                plain, _ = self._send(inputs.request({}), actor)
                if not trusted.is_refused(plain.response) and not plain.response.ok:
                    continue
                event = self._believed(inputs, each, actor, plain)
                if event is not None:
                    self.proved.add(("trusted", each.name))
                    yield event
                    break

    def _believed(self, inputs: Inputs, each: Input, actor: str, plain: Seen) -> Event | None:
        for value, control in trusted.values(each.where, each.name, self.source):
            sent = inputs.request({each.number: value})
            tried, _ = self._send(sent, actor)
            at = reading.header_read_at(
                f"cookie {each.name}" if each.where == "cookie" else each.name
            )
            detail = trusted.gained(tried.response, plain.response, each.where)
            if detail:
                other, _ = self._send(inputs.request({each.number: control}), actor)
                detail = trusted.gained(tried.response, other.response, each.where)
            if detail:
                place = None
                if at is not None:
                    place = sinks.template_place(at[0], at[1]) | {"function": at[2]}
                return self._event("trusted", each, actor, sent, tried.response,
                                   Proof(detail, place))  # fmt: skip
        return None

    # -- what is kept and shown elsewhere --------------------------------------------------

    def _password(self, inputs: Inputs, actor: str, seen: Seen) -> Iterator[Event]:
        """A password that stands in a row so that it can be read or guessed."""
        if not 200 <= seen.response.status < _FAILED:
            return
        for each in list(inputs.known.values()):
            if each.where not in _OF_BODY or not logins.is_password(each.name):
                continue
            others = [other.value() for other in inputs.known.values()
                      if not logins.is_password(other.name)]  # fmt: skip
            if len(each.value()) < _SHORT_PASSWORD or each.value() in others:
                continue  # it says nothing of where the text came from
            for change in seen.response.changes:
                name, how = stored.as_it_is(change, each.value())
                if name:
                    place = _written_at(seen.response, change["model"])
                    told = f"{change['model']}.{name} keeps it {how}"
                    yield self._event("password", each, actor, inputs.request({}), seen.response,
                                      Proof(told, place))  # fmt: skip

    def _kept(self, inputs: Inputs, actor: str, seen: Seen) -> Iterator[Event]:
        """Fields of rows that keep a payload of an ordinary user's."""
        if inputs.method == "GET" or actor == actors.SUPERUSER:
            return
        wanted = {number for _, number in stored.kept_in(seen.response.changes)}
        if not wanted:
            return
        for where, number in stored.kept_in(seen.response.changes):
            each = inputs.numbered(number)
            if each is not None and each.value().startswith("http"):
                sent = inputs.request({})
                yield self._event("addressed", each, actor, sent, seen.response, Proof(where, None))
        yield from self._kept_link(inputs, actor, sorted(wanted))
        # One by one where a field that takes no markup has all of them refused.
        together = sorted(wanted)
        done: set[int] = set()
        for some in (together, *([number] for number in together[:_ONE_BY_ONE])):
            for tail in (_ANY_TEXT, "") if not done.issuperset(some) else ():
                sent = inputs.request(
                    {number: f"{input_letters.token(number)}{markup.SHORT}{tail}"
                     for number in some}
                )  # fmt: skip
                tried, _ = self._send(sent, actor)
                whole = f"{markup.SHORT}{tail}"
                taken = dict(stored.kept_in(tried.response.changes, whole)) if tail else {}
                kept = dict(stored.kept_in(tried.response.changes, markup.SHORT))
                for kind, ways in (("kept", kept), ("taken", taken)):
                    for where, number in ways.items():
                        each = inputs.numbered(number)
                        if each is not None and number not in done:
                            yield self._event(kind, each, actor, sent, tried.response,
                                              Proof(where, None))  # fmt: skip
                done.update(kept.values())
                if kept:
                    break

    def _flashed(self, request: dict[str, Any], actor: str) -> Iterator[Event]:
        """A page that shows messages as they are."""
        trying = self.trying
        stage = stored.Flashed(trying.targets, trying.named, trying.kept)
        stage.single = list(trying.single)
        sinks.watch()
        try:
            response = replay.send(self.endpoint, request["url"], "GET", actor, stage=stage)
        finally:
            hits = sinks.end()
        proof = payloads.html_proof(Seen(response, hits), stage.number)
        if proof is not None:
            each = Input("row", payloads.MESSAGE, stage.number)
            yield self._event("flash shown", each, actor, Sent("GET", request["url"]), response,
                              Proof(payloads.MESSAGE, proof.place))  # fmt: skip

    def _linked(self, request: dict[str, Any], actor: str) -> Iterator[Event]:
        """Fields of rows that a page takes for addresses, with one that runs a script."""
        seen, planted = self._planted(request, actor, {})
        values = {
            number: f"javascript:djp('{input_letters.token(number)}')"
            for number in planted
            if input_letters.token(number) in seen.page.lower()
        }
        if not values:
            return
        seen, _ = self._planted(request, actor, values)
        for number in values:
            if markup.addresses(seen.page, input_letters.token(number), "javascript:"):
                each = Input("row", planted[number], number)
                place = payloads.html_place(seen, number)
                yield self._event("linked", each, actor, Sent("GET", request["url"]),
                                  seen.response, Proof(planted[number], place))  # fmt: skip

    def _kept_link(self, inputs: Inputs, actor: str, wanted: Iterable[int]) -> Iterator[Event]:
        """Fields of rows that keep an address which runs a script."""
        for number in list(wanted)[:_ONE_BY_ONE]:
            payload = f"javascript:djp('{input_letters.token(number)}')"
            sent = inputs.request({number: payload})
            tried, _ = self._send(sent, actor)
            each = inputs.numbered(number)
            for change in tried.response.changes:
                for name, (_, after) in change["fields"].items():
                    if each is not None and str(after).lower().startswith(payload):
                        yield self._event("link kept", each, actor, sent, tried.response,
                                          Proof(f"{change['model']}.{name}", None))  # fmt: skip

    def _from_rows(self, request: dict[str, Any]) -> Iterator[Event]:
        """Fields of rows that are more than values where a request takes them."""
        if not self.trying.targets:
            return
        actor = actors.OWNER
        seen, planted = self._planted(request, actor, {})
        for ending in self.endings if seen.response.status >= _FAILED else ():
            if not any(hit.kind in ("host", "address") for hit in seen.hits):
                seen, planted = self._planted(request, actor, {}, ending)
        refused = _is_refused(seen.response) or seen.response.status >= _FAILED
        if refused and not any(hit.number in planted for hit in seen.hits):
            actor = actors.SUPERUSER
            seen, planted = self._planted(request, actor, {})
        found: dict[tuple[str, int], sinks.Hit] = {}
        for hit in seen.hits:
            kind = _KINDS.get(hit.kind)
            if kind in _FROM_ROWS:
                found.setdefault((kind, hit.number), hit)
        for execution in seen.response.recording.executions:
            for number in input_letters.found(execution.sql):
                found.setdefault(("sql", number), sinks.Hit("sql", number, execution.sql, None))
        for number in input_letters.found(seen.page) if payloads.is_table(seen) else ():
            found.setdefault(("formula", number), sinks.Hit("answer", number, "", None))
        for (kind, number), hit in found.items():
            if number not in planted:
                continue
            each = Input("row", planted[number], number)
            for attempt in self._attempts(kind, each, seen, hit):
                if not isinstance(attempt.payload, str) or attempt.control is not None:
                    continue
                tried, _ = self._planted(request, actor, {number: attempt.payload})
                proof = attempt.proved(tried)
                if proof is not None:
                    sent = Sent(request["method"], request["url"], request.get("data"))
                    event = self._event(_NAMES[kind], each, actor, sent, tried.response, proof)
                    yield {**event, "stored": planted[number]}
                    break

    def _planted(
        self, request: dict[str, Any], actor: str, values: dict[int, str], ending: str = ""
    ) -> tuple[Seen, dict[int, str]]:
        trying = self.trying
        stage = stored.Planted(trying.targets, trying.named, trying.kept, values, ending)
        stage.single, stage.arranged = list(trying.single), list(request.get("arranged") or ())
        trying.begun({"method": request["method"], "url": request["url"], "role": actor})
        data = markers.expand(request.get("data"), trying.scale)
        sinks.watch()
        try:
            response = replay.send(self.endpoint, request["url"], request["method"], actor, data,
                                   request.get("content_type"), stage)  # fmt: skip
        finally:
            hits = sinks.end()
        return Seen(response, hits), stage.planted

    def _shown(self, requests: list[dict[str, Any]]) -> Iterator[Event]:
        """Fields of rows that a page shows as they are."""
        trying = self.trying
        for request in requests:
            if request["method"] != "GET":
                continue
            is_admin = self.endpoint.kind == "admin"
            actor = actors.SUPERUSER if is_admin else actors.OWNER
            seen, scripted = self._scripted(request["url"], actor)
            if not markup.is_html(seen.response.headers.get("Content-Type", "")):
                continue
            if any(hit.kind == "messages-read" for hit in seen.hits):
                yield from self._flashed(request, actor)
            if not trying.targets:
                continue
            yield from self._linked(request, actor)
            yield from self._shown_in(seen, scripted, request["url"], actor)
            if self.searched:  # a page can mark what was found in the texts
                sign = "&" if "?" in request["url"] else "?"
                url = f"{request['url']}{sign}{urlencode(dict.fromkeys(self.searched, _SOUGHT))}"
                seen, scripted = self._scripted(url, actor)
                yield from self._shown_in(seen, scripted, url, actor)

    def _scripted(self, url: str, actor: str) -> tuple[Seen, dict[int, str]]:
        trying = self.trying
        stage = stored.Scripted(trying.targets, trying.named, trying.kept)
        stage.single = list(trying.single)
        stage.sought = _SOUGHT if self.searched else ""
        trying.begun({"method": "GET", "url": url, "role": actor})
        sinks.watch()
        try:
            response = replay.send(self.endpoint, url, "GET", actor, stage=stage)
        finally:
            hits = sinks.end()
        return Seen(response, hits), stage.scripted

    def _shown_in(
        self, seen: Seen, scripted: dict[int, str], url: str, actor: str
    ) -> Iterator[Event]:
        for number, where in scripted.items():
            proof = payloads.html_proof(seen, number)
            if proof is None:
                continue
            each, sent = Input("json", where, number), Sent("GET", url)
            for place in (proof.place, *(place for _, place in proof.others)):
                key = "shown", where, str(place)
                if key not in self.proved:
                    self.proved.add(key)
                    yield self._event(
                        "shown", each, actor, sent, seen.response, Proof(where, place)
                    )


_KINDS = {
    "lookup": "lookup", "template": "template", "path": "path", "host": "host", "address": "host",
    "command": "command", "code": "code", "import": "module", "pickle": "objects",
    "yaml": "objects", "jsonpickle": "objects", "xml": "xml", "zip": "zip", "tar": "tar",
    "pattern": "pattern", "redirect": "redirect", "sql-error": "sql",
    "sql-run": "sql", "message": "message", "mail": "mail",
    "log": "log", "raw-mail": "raw-mail",
}  # fmt: skip
"""Kind of a hit -> what is tried."""
_NAMES = {
    "sql": "sql", "html": "html", "redirect": "redirect", "path": "path", "zip": "archive",
    "tar": "archive", "upload": "upload", "command": "command", "code": "code", "module": "code",
    "template": "template", "objects": "objects", "xml": "entity", "host": "host",
    "lookup": "lookup", "pattern": "pattern", "regex": "pattern", "hexadecimal": "objects",
    "message": "flashed", "mail": "mail", "formula": "formula",
    "log": "log", "raw-mail": "raw mail",
}  # fmt: skip
"""What was tried -> the kind of the `sink` event."""


def _written_at(response: replay.Response, label: str) -> sinks.Place | None:
    """The project's line that wrote a row of a model."""
    for execution in response.recording.executions:
        model = execution.model
        if execution.kind in ("insert", "update") and model and model._meta.label == label:
            for found in (execution.ran, execution.built):
                if found:
                    return found[0].wire()
    return None


def _is_refused(response: replay.Response) -> bool:
    location = response.headers.get("Location", "")
    to_login = 300 <= response.status < 400 and ("login" in location or "next=" in location)
    return response.status in (401, 403) or to_login


def _is_stuck(response: replay.Response) -> bool:
    return response.failure is not None and response.failure.type == "TimeLimit"

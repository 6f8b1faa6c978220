"""One endpoint with letters of its own in each input: where they arrive, and what a payload does.

Requests go in rounds, see `marked_requests`; what arrives is tried, see `confirming`.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Container, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.urls import Resolver404, resolve

from django_pro_probe import arguments, bodies, facts, replay
from django_pro_probe.access import (
    actors,
    any_host,
    backtracking,
    branches,
    chance,
    digests,
    favoured,
    headers_believed,
    input_letters,
    lacking_files,
    logins,
    moved,
    own_logins,
    reading,
    reduced,
    session_writes,
    setting_secrets,
    sinks,
    stored,
    surroundings,
    table_formats,
    trusted,
)
from django_pro_probe.access.confirming import Event
from django_pro_probe.access.inputs import JSON, Input, Inputs, Sent
from django_pro_probe.access.marked_requests import (
    FAILED,
    FREE,
    MOST_ATTEMPTS,
    OF_BODY,
    is_refused,
    is_stuck,
    is_turned_down,
)
from django_pro_probe.access.marks_kept import MarksKept
from django_pro_probe.access.ownership import user_model
from django_pro_probe.access.payloads import addresses, texts
from django_pro_probe.access.payloads.attempt import Proof, Seen

ROUNDS = 5
_BY_CONTENT = (400, 404, 409, 422)
"""How a request is refused for what is in it."""
_UNSUPPORTED = 415
_NAMED = ("path", "host")
_MOST_NUMBERS = 4
_OF_PATH = 600
"""Number of what stands behind a folder, in a path that no view has."""
_OF_HOST = 601
"""Number of the Host of a request."""
_SHORT_PASSWORD = 6
_SHORT_PIN = 4
_LETS_IN = re.compile(r"\blogin\(|\bset_password\(|\.password\s*=")
"""What a view does for whoever has the token of a mail."""
_GIVEN_OUT = re.compile(r"token|key|secret|code|otp|csrf")
"""Inputs that are long and random, of which one digest is enough."""
_DJANGOS = ("django.contrib.", "rest_framework.", "drf_spectacular.", "drf_yasg.")

Collected = dict[tuple[str, int], tuple[Seen, sinks.Hit | None]]
"""Where letters have arrived: by the kind of the place and the number of the input."""


class Marking(MarksKept):
    """The requests of one endpoint, and what comes of them."""

    def events(self, requests: list[dict[str, Any]]) -> Iterator[Event]:
        """`sink` events of requests that are known to be answered."""
        if self.endpoint.kind == "admin" or self.endpoint.view_name.startswith(_DJANGOS):
            yield from self._shown(requests)
            return
        yield from self._moved()
        for request in requests:
            self.left = MOST_ATTEMPTS
            self.redirects = False
            self.read = []
            for constants in branches.of(self.endpoint, request["method"], self.source):
                inputs = self._inputs(request, constants)
                if constants and not self._is_read(inputs, constants):
                    continue
                yield from self._marked(inputs)
            yield from self._in_other_types(request)
            self.enters = True
            inputs = self._inputs(request, {})
            if self._enter(inputs):  # what comes after a login shows only to who gets in
                yield from self._marked(inputs)
            self.enters = False
            yield from self._with_key(request)
        yield from self._converted()
        yield from self._shown(requests)
        for request in (*requests, *table_formats.requests(self.endpoint, requests)):
            yield from self._from_rows(request)
            yield from self._from_names(request)

    def _moved(self) -> Iterator[Event]:
        """Another host behind a folder that a middleware takes off the path: what is left of
        `/old//host/` leads there."""
        each = Input("path", "rest", _OF_PATH)
        proved = next(addresses.redirect(each, ())).proved
        for folder in moved.folders():
            sent = Sent("GET", f"{folder}/{each.token}.example/")
            seen, _ = self._send(sent, actors.ANONYMOUS)
            proof = proved(seen)
            if proof is not None:
                yield self._event("redirect", each, actors.ANONYMOUS, sent, seen.response, proof)

    def _with_key(self, request: dict[str, Any]) -> Iterator[Event]:
        """What comes after a header was compared with a secret of the settings: a machine has it,
        and hands on what others have told it."""
        names = setting_secrets.named_in(self.source)
        if not names:
            return
        with setting_secrets.made_up(names):
            inputs = self._inputs(request, {})
            refused, read = self._send(inputs.request({}), actors.ANONYMOUS)
            inputs.take(read)
            asked = [each for each in inputs.known.values() if ("header", each.name) in read]
            if not is_refused(refused.response) or not asked:
                return
            for each in asked:
                each.plain, each.marked = setting_secrets.MADE_UP, False
            seen, read = self._send(inputs.request({}), actors.ANONYMOUS)
            if not is_refused(seen.response):
                self._grown(inputs, read)
                self.key = f"{asked[0].name}: settings.{names[0]}"
                yield from self._marked(inputs)
                self.key = ""

    def _host_mailed(self, inputs: Inputs, actor: str) -> Iterator[Event]:
        """A link in a mail that leads to the Host of the request, where every one is taken. It is
        sent apart: no other answer has to do with a host of ours."""
        each = Input("header", any_host.NAME, _OF_HOST)
        read_at = reading.header_read_at(each.name)
        if not any_host.is_allowed() or read_at is None or ("mail", each.name) in self.proved:
            return
        attempt = next(texts.mail(each))
        sent = inputs.request({})
        sent.headers = {**sent.headers, each.name: attempt.payload}
        seen, _ = self._send(sent, actor)
        proof = attempt.proved(seen)
        if proof is not None:
            self.proved.add(("mail", each.name))
            yield self._event("mail", each, actor, sent, seen.response, proof)

    def _in_other_types(self, request: dict[str, Any]) -> Iterator[Event]:
        """The request with a body of each type that a parser reads beside what it is sent in."""
        for media_type in bodies.further_media_types(self.endpoint):
            if request["method"] in ("POST", "PUT") and request.get("content_type") != media_type:
                whole = {**request, "data": None, "content_type": media_type}
                yield from self._marked(self._inputs(whole, {}))

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

    def _marked(self, inputs: Inputs) -> Iterator[Event]:
        actor = actors.OWNER
        collected: Collected = {}
        paths = refused_media = False
        numbers = [each for each in inputs.known.values() if _is_number(each)][:_MOST_NUMBERS]
        for _ in range(ROUNDS):
            seen, read = self._send(inputs.request({}, paths=paths), actor)
            if actor == actors.OWNER and is_refused(seen.response):
                actor = actors.SUPERUSER
                continue
            self._collect(seen, inputs, collected)
            if is_stuck(seen.response):
                return
            if seen.response.status == _UNSUPPORTED and not refused_media:
                refused_media = True
                self._take_media(inputs)
                continue
            is_refused_json = seen.response.status in _BY_CONTENT and _is_json_alone(inputs, read)
            if seen.response.lacking and is_refused_json:
                inputs.as_form()
                inputs.take(read)
                continue
            mended = self._mended(inputs, seen)
            if mended | self._grown(inputs, read) or self._met(inputs, seen):
                continue
            shows_errors = seen.response.ok and is_turned_down(seen.response)
            if seen.response.status not in _BY_CONTENT and not shows_errors:
                break
            through = self._through(inputs, actor)
            if through is None:
                break
            seen, read = through
            self._collect(seen, inputs, collected)
            if not self._grown(inputs, read):
                break
        looked_for = lacking_files.found()
        for each in numbers:  # a text of digits may be one by chance
            with_letters, _ = self._send(inputs.request({each.number: each.token}), actor)
            self._collect(with_letters, inputs, collected)
        self._end(inputs, actor, seen, collected, paths=False)
        if any(each.where == "path" for each in inputs.known.values()):
            of_path, _ = self._send(inputs.request({}, paths=True), actor)
            self._collect(of_path, inputs, collected)
            self._end(inputs, actor, of_path, collected, paths=True)
        yield from self._host_mailed(inputs, actor)
        yield from self._confirmed(inputs, actor, collected)
        yield from self._with_files(inputs, actor, looked_for, collected)
        if self.key:
            return  # it is to be believed
        yield from self._password(inputs, actor, seen)
        yield from self._kept(inputs, actor, seen)
        yield from self._entered(inputs, seen)
        yield from self._trusted(inputs)
        yield from self._reduced(inputs, actor, seen)
        yield from self._endless(inputs, actor)
        yield from self._entered_by_code(inputs)

    def _with_files(
        self,
        inputs: Inputs,
        actor: str,
        looked_for: list[str],
        known: Collected,
    ) -> Iterator[Event]:
        """What arrives only where a request finds the uploads that it looks for."""
        if not looked_for:
            return
        with lacking_files.made(looked_for):
            further: Collected = {}
            for _ in range(ROUNDS):
                seen, read = self._send(inputs.request({}), actor)
                self._collect(seen, inputs, further)
                if not self._grown(inputs, read):
                    break
            for key in known:
                further.pop(key, None)
            yield from self._confirmed(inputs, actor, further)

    def _end(
        self,
        inputs: Inputs,
        actor: str,
        seen: Seen,
        collected: Collected,
        *,
        paths: bool,
    ) -> None:
        """Have names and addresses end as files that code around the view names, where others are
        refused."""
        places = ("path",) if paths else FREE
        names = [each for each in inputs.known.values()
                 if each.where in places and (each.marked or paths)]  # fmt: skip
        numbers = {each.number for each in names}
        if 200 <= seen.response.status < 300 or is_refused(seen.response):
            return
        reached = _reached(seen, numbers)
        looked_for = reached[1] > 0 and not reached[0]
        for extension in self.extensions if names else ():
            if not looked_for and any(
                kind in _NAMED and number in numbers for kind, number in collected
            ):
                return
            for each in names:
                each.tail = extension
            ended, _ = self._send(inputs.request({}, paths=paths), actor)
            self._collect(ended, inputs, collected)
            if looked_for and _reached(ended, numbers) > reached:
                return  # it came further
        if looked_for or not any(
            kind in _NAMED and number in numbers for kind, number in collected
        ):
            for each in names:
                each.tail = ""

    def _entered(self, inputs: Inputs, seen: Seen) -> Iterator[Event]:
        """A login of the project's own, with the right password, and a session from before it."""
        inputs, seen = self._with_looked_for(inputs, seen)
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
            stage = own_logins.Visiting(
                trying.targets, trying.named, trying.kept, arranged=inputs.arranged
            )
            stage.cookies, stage.holder, stage.password = sent.cookies, holder, each.value()
            stage.visitor = logins.Visitor()
            stage.visits = list(own_logins.visits(sent.cookies.values(), models, holder.row))
            trying.begun({"method": "POST", "url": sent.url, "role": "visitor"})
            with session_writes.watched() as stores:
                response = replay.send(
                    self.endpoint, sent.url, "POST", actors.ANONYMOUS, sent.body(),
                    sent.content_type, stage, headers=sent.headers,
                )  # fmt: skip
            went_on = 200 <= response.status < FAILED and response.status != seen.response.status
            kept = [visit for visit in stage.visits if visit.is_kept(response.changes, holder.row)]
            if went_on and (stage.visitor.session_is_kept or kept):
                request = {"method": "POST", "url": sent.url, "role": actors.ANONYMOUS}
                refused = self.trying._cell(self.endpoint, request, seen.response, "wrong")
                entered = self.trying._cell(self.endpoint, request, response, "right password")
                entered["sent"] = refused["sent"] = sent.told()[:2000]
                key = str(holder.row.pk)
                naming = [each for each in stores if key in map(str, each.values.values())]
                yield {
                    "event": "login", "endpoint": self.endpoint.id, "kind": "login",
                    "cells": [refused, refused, entered], "told_apart": False,
                    "lets_inactive_in": False, "keeps_session": True, "logged": None,
                    "endless_token": False,
                    "made_at": None,
                    "kept_at": _written_at(response, kept[0].row._meta.label) if kept else None,
                    "stored_at": next((each.place for each in (*naming, *stores)), None),
                }  # fmt: skip

    def _with_looked_for(self, inputs: Inputs, seen: Seen) -> tuple[Inputs, Seen]:
        """A login once rows have the names that have to be of one shape, as the digits of a card
        are, and the answer then: who is not there is not asked for a password."""
        of_body = [each for each in inputs.known.values() if each.where in OF_BODY]
        typed = [each for each in of_body if each.name in self.hidden
                 or logins.is_password(each.name) or logins.is_made_up(each.name)]  # fmt: skip
        if not typed or inputs.method != "POST" or self.enters or self.checks_password:
            return inputs, seen
        names = {each.value() for each in of_body if not each.marked and each not in typed}
        found = list(own_logins.looked_for(seen.response.recording.executions, names))
        if not found:
            return inputs, seen
        inputs = replace(inputs, arranged=[*inputs.arranged, *found])
        return inputs, self._send(inputs.request({}), actors.ANONYMOUS)[0]

    def _entered_by_code(self, inputs: Inputs) -> Iterator[Event]:
        """Inputs that a row is looked for by, as its code, whoever sends them."""
        if self.enters or not surroundings.makes_digests():
            return
        for paths in (False, True):
            known = [each for each in inputs.known.values()
                     if each.where in (("path",) if paths else ("query", *OF_BODY))]  # fmt: skip
            known += _uuids(inputs) if paths else []
            if not known:
                continue
            sent = inputs.request({}, paths=paths)
            for actor in (actors.ANONYMOUS, actors.OTHER):
                seen, _ = self._send(sent, actor)
                for each in known:
                    label, name = _code_of(seen, each)
                    if name and ("code", f"{label}.{name}") not in self.proved:
                        self.proved.add(("code", f"{label}.{name}"))
                        yield self._event("entered", each, actor, sent, seen.response,
                                          Proof(f"{label}.{name}", None))  # fmt: skip
                if not is_refused(seen.response):
                    break

    def _endless(self, inputs: Inputs, actor: str) -> Iterator[Event]:
        """Signed tokens that let somebody in, and are read whatever their age."""
        lets_in = _LETS_IN.search(self.source)
        for each in inputs.known.values() if lets_in is not None else ():
            if (
                each.where not in ("path", "query", *OF_BODY)
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
            names_user = each.where == "header" and trusted.names_user(each.name)
            is_named |= names_user
            control = headers_believed.control(each.name) if each.where == "header" else ""
            is_named |= bool(control) and reading.header_read_at(each.name) is not None
            if not (is_theirs or is_named) or ("trusted", each.name) in self.proved:
                continue
            for actor in (actors.ANONYMOUS, actors.OTHER):
                nobody = {each.number: "0"} if each.where == "cookie" else {}
                nobody = {each.number: trusted.NOBODY} if names_user else nobody
                nobody = {each.number: control} if control else nobody
                plain, _ = self._send(inputs.request(nobody), actor)
                is_given = not trusted.is_refused(plain.response)
                if is_given and (not plain.response.ok or each.name in headers_believed.OF_ORIGIN):
                    continue
                event = self._believed(inputs, each, actor, plain)
                if event is not None:
                    self.proved.add(("trusted", each.name))
                    yield event
                    break

    def _reduced(self, inputs: Inputs, actor: str, seen: Seen) -> Iterator[Event]:
        """Cookies by which a browser says what is taken off a price, or that it is of those who pay
        less."""
        for each in list(inputs.known.values()) if seen.response.changes else ():
            if each.where != "cookie" or each.name.startswith(("csrf", "session")):
                continue
            tried: list[tuple[Sent, Seen]] = []

            def changes(
                value: str, arranged: Any = inputs.arranged, each: Input = each, tried: Any = tried
            ) -> Any:
                sent = replace(inputs.request({each.number: value}), arranged=arranged)
                tried.append((sent, self._send(sent, actor)[0]))
                return tried[-1][1].response.changes

            found = reduced.by(changes)
            at = reading.header_read_at(f"cookie {each.name}")
            if found is None and at is not None and favoured.may_favour(each.name):
                prices = favoured.prices(seen.response.recording.executions)
                rows = [*inputs.arranged, *prices]
                words = favoured.words(at[0], at[1])
                found = favoured.by(words, partial(changes, arranged=rows))
            if found is None or ("reduced", each.name) in self.proved:
                continue
            self.proved.add(("reduced", each.name))
            place = (
                sinks.template_place(at[0], at[1]) | {"function": at[2]} if at is not None else None
            )
            yield self._event("reduced", each, actor, tried[-1][0], tried[-1][1].response,
                              Proof(found.told, place))  # fmt: skip

    def _believed(self, inputs: Inputs, each: Input, actor: str, plain: Seen) -> Event | None:
        people = self._people(inputs, each, actor) if each.where == "cookie" else ()
        for value, control in (*people, *self._told(each)):
            sent = inputs.request({each.number: value})
            tried, _ = self._send(sent, actor)
            at = reading.header_read_at(
                f"cookie {each.name}" if each.where == "cookie" else each.name
            )
            detail = trusted.gained(tried.response, plain.response, each.where)
            if detail:
                other, _ = self._send(inputs.request({each.number: control}), actor)
                detail = trusted.gained(tried.response, other.response, each.where)
            if trusted.names_user(each.name) and at is None:
                continue  # Django's own, which a server in front of it speaks to
            if detail:
                place = None
                if at is not None:
                    place = sinks.template_place(at[0], at[1]) | {"function": at[2]}
                return self._event("trusted", each, actor, sent, tried.response,
                                   Proof(detail, place))  # fmt: skip
        return None

    def _told(self, each: Input) -> Iterator[tuple[str, str]]:
        """What would have a sender believed, and what would not."""
        yield from trusted.values(each.where, each.name, self.source)
        at = reading.header_read_at(each.name) if each.where == "header" else None
        if at is not None:
            control = headers_believed.control(each.name)
            for value in headers_believed.values(each.name, at[0], at[1]):
                yield value, control

    def _people(self, inputs: Inputs, each: Input, actor: str) -> Iterator[tuple[str, str]]:
        """What names a person's row in an input, and what names none."""
        for nobody in (arguments.NUMBER, arguments.word(7)):
            seen, _ = self._send(inputs.request({each.number: str(nobody)}), actor)
            met = arguments.meets(seen.response.recording, {each.name: nobody})
            for model, name, lookup in met.values():
                value = own_logins.name_of_person(model, name)
                if value and lookup in ("exact", "iexact"):
                    yield value, str(nobody)

    def _password(self, inputs: Inputs, actor: str, seen: Seen) -> Iterator[Event]:
        """A password that stands in a row so that it can be read or guessed."""
        for each in list(inputs.known.values()):
            if self._is_password(each):
                for told, place in stored.compared(seen.response.recording, each.value()):
                    yield self._event("password", each, actor, inputs.request({}), seen.response,
                                      Proof(told, place.wire() if place else None))  # fmt: skip
        if not 200 <= seen.response.status < FAILED:
            return
        for each in list(inputs.known.values()):
            is_secret = each.where in OF_BODY and logins.is_secret(each.name)
            is_told = self._is_password(each) or is_secret
            is_code = not is_told and logins.is_code(each.name) and each.value().isdigit()
            is_made_up = is_code or logins.is_made_up(each.name)
            if not is_told and (not is_code or each.where not in OF_BODY):
                continue
            others = [other.value() for other in inputs.known.values()
                      if other.where in OF_BODY and other is not each
                      and not self._is_password(other)]  # fmt: skip
            is_short = len(each.value()) < _SHORT_PASSWORD
            is_pin = is_made_up and len(each.value()) >= _SHORT_PIN
            if (is_short and not is_pin) or each.value() in others:
                continue  # it says nothing of where the text came from
            for change in seen.response.changes:
                kept = {str(after) for _, after in change["fields"].values()}
                if is_code and each.value() in kept:
                    continue  # it is no secret: its digest is there to find it
                # A key of another service is sent to it as it is, which a digest can't be.
                is_kept_for = is_secret and not stored.logs_in(change["model"])
                if is_kept_for and not is_made_up:
                    continue
                of_digests = is_kept_for or is_short or is_code
                name, how = ("", "") if of_digests else stored.as_it_is(change, each.value())
                given = (hit for hit in seen.of("password-set", -1) if hit.text == each.value())
                place = next((hit.place for hit in given), None)
                made = digests.kept_in(change, each.value(), seen.of("digest", -1))
                for found in made:
                    name, how, place = name or found.field, how or found.how, found.place
                    break
                if name:
                    place = place or _written_at(seen.response, change["model"])
                    told = f"{change['model']}.{name} keeps it {how}"
                    yield self._event("password", each, actor, inputs.request({}), seen.response,
                                      Proof(told, place))  # fmt: skip

    def _is_password(self, each: Input) -> bool:
        """Whether an input is one that somebody has to know, and makes up: by its name, or since it
        is typed without being shown, as a key or code is that was given out."""
        is_typed = each.name in self.hidden and not _GIVEN_OUT.search(each.name.lower())
        return each.where in OF_BODY and (is_typed or logins.is_password(each.name))


def _uuids(inputs: Inputs) -> list[Input]:
    """Those that the URL has, which takes no letters in their place."""
    try:
        arguments = resolve(urlsplit(inputs.url).path).kwargs
    except Resolver404:
        return []
    named = ((name, value) for name, value in arguments.items() if isinstance(value, uuid.UUID))
    return [Input("path", name, -1, str(value), marked=False) for name, value in named]


def _reached(seen: Seen, numbers: Container[int]) -> tuple[bool, int]:
    """Whether a file that these inputs name was used, and how often one was at least looked for."""
    hits = [hit for hit in seen.hits if hit.kind in _NAMED and hit.number in numbers]
    return any(hit.detail != "looked for" for hit in hits), len(hits)


def _code_of(seen: Seen, each: Input) -> tuple[str, str]:
    """Model and field of what an input was compared with by a query that asks for no user."""
    for execution in seen.response.recording.executions:
        asked = execution.where
        if any(_names_user(label, name) for label, name, _, _ in asked):
            continue
        for label, name, lookup, value in asked:
            is_code = lookup in ("exact", "iexact") and chance.is_token(name)
            is_same = str(value).replace("-", "") == each.value().replace("-", "")
            is_sent = is_same or each.number in input_letters.found(value)
            if is_code and is_sent:
                return label, name
    return "", ""


def _names_user(label: str, name: str) -> bool:
    with suppress(LookupError, FieldDoesNotExist):  # a model that a migration made, an alias
        field = apps.get_model(label)._meta.get_field(name)
        related = getattr(field, "related_model", None)
        return field.is_relation and isinstance(related, type) and issubclass(related, user_model())
    return False


def _is_json_alone(inputs: Inputs, read: list[reading.Read]) -> bool:
    """Whether a view is sent JSON and reads no body, but the fields of a form."""
    is_json = inputs.content_type == JSON and inputs.endpoint.kind != "drf"
    return is_json and ("body", "") not in read


def _is_number(each: Input) -> bool:
    """Whether an input is sent as the digits that it came with."""
    is_kept = each.where in OF_BODY and not each.marked
    return is_kept and isinstance(each.plain, str) and each.plain.isdigit()


def _written_at(response: replay.Response, label: str) -> sinks.Place | None:
    """The project's line that wrote a row of a model."""
    for execution in response.recording.executions:
        model = execution.model
        if execution.kind in ("insert", "update") and model and model._meta.label == label:
            for found in (execution.ran, execution.built):
                if found:
                    return found[0].wire()
    return None

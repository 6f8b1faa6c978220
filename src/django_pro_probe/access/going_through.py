"""A request that is done and shows it: its query, its body, and the state of the rows behind it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django.apps import apps
from django.db import models

from django_pro_probe import arguments, markers, questions, replay, validation, wanted
from django_pro_probe.access import (
    actors,
    differing,
    leaks,
    named_rows,
    ownership,
    rows_in_the_way,
    spelled,
    states,
    wrong,
)
from django_pro_probe.access.letters import token_of
from django_pro_probe.access.marked_requests import is_refused
from django_pro_probe.access.sending import MEETING, REFUSED, Sending, is_done, models_of
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

_MOST_WISHES = 2
_FOR_STATES = (400, 402, 404, 406, 409, 410, 412, 422, 423, 500)
"""How a request may be refused for the state of its rows."""
_FOR_READING = (400, 404, 409, 410)
"""How a page says that a row is not to be seen as it is."""
_SHOWS_NOTHING = (204, 301, 302, 303, 307, *_FOR_READING)
_MOST_STATES = 4
_FOR_BODIES = (400, 422)
_OTHER_TEXT = "another text"

Event = dict[str, Any]


class GoingThrough(Sending):
    """Makes requests that go through."""

    def _with_query(self, endpoint: Endpoint, url: str, skip: set[str]) -> str:
        """The URL with what its form or serializer takes, or the view can't do without, where the
        page is refused without."""
        each = {"method": "GET", "url": url, "role": actors.OWNER}
        if "?" in url or endpoint.model_admin is not None or key_of(each) in skip:
            return url
        plain = self._send(endpoint, each)
        if questions.lacks(plain):
            longer = questions.needed(
                url, plain, lambda tried: self._send(endpoint, {**each, "url": tried})
            )
            if longer != url:
                return longer
            plain = self._send(endpoint, each)  # what was declared is known of the last one
        longer, was_refused = url, validation.is_refused()
        if plain.status in _FOR_BODIES:
            longer = self._as_declared(url)
        if longer == url:
            return url
        is_taken = is_done(self._send(endpoint, {**each, "url": longer}))
        # What no form refuses any more may be refused for what stands in the rows.
        return longer if is_taken or (was_refused and not validation.is_refused()) else url

    def _as_declared(self, url: str) -> str:
        """The URL with what the last request's forms and serializers take."""
        query: dict[str, Any] = {}
        for _, values in validation.declared():
            query.update(markers.expand(values, self.scale) if isinstance(values, dict) else {})
        return f"{url}?{urlencode(query, doseq=True)}" if query else url

    def _by_query(
        self, endpoint: Endpoint, resolved: arguments.Resolved, skip: set[str]
    ) -> arguments.Resolved:
        """The URL of a page that checks its query before it looks for what its arguments name."""
        names = {name for name, _ in endpoint.parameters} if not resolved.role else set()
        for _ in range(len(names - set(resolved.learned))):
            each = {"method": "GET", "url": resolved.url, "role": self._strongest}
            if key_of(each) in skip:
                break
            plain = self._send(endpoint, each)
            longer = self._as_declared(resolved.url)
            if plain.status not in _FOR_BODIES or longer == resolved.url:
                break
            response = self._send(endpoint, {**each, "url": longer})
            further = arguments.with_met(endpoint, resolved, response)
            if further is resolved:
                break
            resolved = further
        return resolved

    def _findable(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Request:
        """A GET that finds nothing for anybody, or shows its owner none of the rows that it is
        about, with the rows in a state in which it does."""
        owner = {**request, "role": actors.OWNER}
        if key_of(owner) in skip or endpoint.model_admin is not None or not self.targets:
            return request
        plain = self.plain(endpoint, owner)
        known = self._spelled(plain)
        if known:
            request, owner = {**request, "arranged": known}, {**owner, "arranged": known}
            plain = self.plain(endpoint, owner)
        is_empty = plain.ok and not self._shown(plain)
        if plain.status not in _FOR_READING and not is_empty:
            return request
        if not is_empty and is_done(self.plain(endpoint, {**owner, "role": self._strongest})):
            return request
        rows = self._asked(plain)
        asked_for = states.asked_for(rows, wanted.wishes(plain.recording, request["url"]))
        # A page may show no more of a row than a number.
        numbered = states.numbered(self.targets) if is_empty else []
        further = [] if is_empty else states.others(rows)[:_MOST_STATES]
        with_both = [*asked_for, *numbered] if asked_for and numbered else []
        for arranged in filter(None, (asked_for, *further, numbered, with_both)):
            other = {**request, "arranged": [*known, *arranged]}
            response = self._once_sent(endpoint, {**other, "role": actors.OWNER})
            if self._shown(response) if is_empty else is_done(response):
                return other
        return request

    def _writing(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Request:
        """A GET that shows nothing and changes nothing, with the rows as its queries want them."""
        if endpoint.model_admin is not None or not self.targets:
            return request
        known = list(request.get("arranged") or ())
        for role in dict.fromkeys((actors.OWNER, self._strongest)):
            asked = {**request, "role": role}
            plain = self.plain(endpoint, asked) if key_of(asked) not in skip else None
            if plain is None or is_refused(plain):
                continue
            if plain.changes or plain.status not in _SHOWS_NOTHING:
                break
            wishes = wanted.wishes(plain.recording, request["url"], MEETING)
            wanted_so = states.asked_for(self._asked(plain), wishes)
            more = [each for each in wanted_so if each not in known]
            other = {**request, "arranged": [*known, *more]}
            if more and _goes_through(self._once_sent(endpoint, {**other, "role": role})):
                return other
        return request

    def _let_in(
        self, endpoint: Endpoint, sent: Request, page: bytes | None, skip: set[str]
    ) -> Request:
        """A request that is refused, with the rows as its queries want them to be."""
        for _ in range(_MOST_WISHES):
            owner = {**sent, "role": actors.OWNER}
            if key_of(owner) in skip or endpoint.model_admin is not None:
                break
            plain = self._once_sent(endpoint, owner)
            if plain.status not in _FOR_STATES:
                break
            known = list(sent.get("arranged") or ())
            wishes = wanted.wishes(plain.recording, sent["url"], MEETING)
            asked_for = [*self._spelled(plain), *states.asked_for(self._asked(plain), wishes)]
            more = [each for each in asked_for if each not in known]
            if not more:
                break
            arranged = [*known, *more]
            other = self._accepted(endpoint, sent["url"], sent["method"], page, skip, arranged)
            response = self._once_sent(endpoint, {**other, "role": actors.OWNER})
            if not is_done(response) and response.status == plain.status:
                break
            sent = other
        return sent

    def _of_nobodys(
        self, endpoint: Endpoint, sent: Request, page: bytes | None, skip: set[str]
    ) -> Request | None:
        """A request that is refused as its rows are somebody's, and is done where they are
        nobody's: it says nothing of other users' rows."""
        owner = {**sent, "role": actors.OWNER}
        if key_of(owner) in skip or endpoint.model_admin is not None:
            return None
        plain = self._once_sent(endpoint, owner)
        if plain.status not in _FOR_STATES and not _shows_refusal(plain):
            return None
        rows, wishes = self._asked(plain), wanted.wishes(plain.recording, sent["url"], MEETING)
        free = states.asked_for(rows, wishes, nobodys=True)
        if free == states.asked_for(rows, wishes):
            return None
        arranged = [*(sent.get("arranged") or ()), *free]
        other = self._accepted(endpoint, sent["url"], sent["method"], page, skip, arranged)
        response = self._once_sent(endpoint, {**other, "role": actors.OWNER})
        return other if is_done(response) and not _shows_refusal(response) else None

    def _asked(self, response: replay.Response) -> list[Any]:
        """Rows that a request is about: the endpoint's, and those that it asked for."""
        first = [arguments.row_of(model, 0) for model in models_of(response, MEETING)]
        found = [row for row in (*self.targets, *first) if row is not None]
        return list({(row._meta.label, row.pk): row for row in found}.values())

    def _spelled(self, response: replay.Response) -> list[states.Arranged]:
        """The rows that the URL names, as the queries spell their names."""
        executions = response.recording.executions
        return spelled.as_looked_up(self.targets, self.kept, executions)

    def _telling(self, endpoint: Endpoint, sent: Request, skip: set[str]) -> Request:
        """The request as it shows a change: on rows whose flags are the other way, or with values
        that the rows do not have yet."""
        owner = {**sent, "role": actors.OWNER}
        if key_of(owner) in skip or endpoint.model_admin is not None:
            return sent
        plain, is_stopped = self._once_sent(endpoint, owner), False
        if plain.status in REFUSED and self._strongest != actors.OWNER:
            refused, plain = plain, self._once_sent(endpoint, {**owner, "role": self._strongest})
            if plain.status in REFUSED and states.without_texts(self._asked(refused)):
                plain, is_stopped = refused, True  # by what is there already, and not for who asks
            else:
                owner["role"] = self._strongest
        is_stopped |= plain.status in _FOR_STATES
        if _goes_through(plain) or not (is_done(plain) or is_stopped):
            return sent
        found = validation.looked_up(sent.get("data"), plain.recording)
        if found is not None:
            response = self._once_sent(endpoint, {**owner, "data": found})
            if _goes_through(response):
                return {**sent, "data": found}
            if is_done(response) and not validation.is_refused():
                plain, sent, owner = response, {**sent, "data": found}, {**owner, "data": found}
        others: list[Request] = []
        data = markers.expand(sent.get("data"), self.scale)
        values = differing.other_values(data, differing.numbers_of(self.targets))
        if values != data and is_done(plain):
            others.append({"data": values})
        users = [arguments.row_of(ownership.user_model(), index) for index in (0, 1)]
        values = differing.with_another_user(data, *users)
        if values != data:
            others.append({"data": values})
        rows, known = self._asked(plain), list(sent.get("arranged") or ())
        asked_for = states.asked_for(rows, wanted.wishes(plain.recording, sent["url"], MEETING))
        executions = plain.recording.executions
        gone = [
            *rows_in_the_way.without_own(executions),
            *rows_in_the_way.without_taken(executions),
        ]
        # A flag that no query asks for is the other way, those that one asks for are as it wants.
        both = [*states.flipped(rows), *asked_for] if asked_for and not is_done(plain) else []
        kept = [model for model, _ in self.kept]
        unlike = [differing.other_keys(rows, kept), differing.other_choices(rows)]
        further = [*states.others(rows), *gone]
        further = [*unlike, *further] if is_done(plain) else [*further, *unlike]
        ways = [each for each in (asked_for, both, *further) if each]
        others += [{"arranged": [*known, *each]} for each in ways]
        first = wrong.shortest(data)
        if first != data and not is_done(plain):  # of several rows, all have to be as it wants them
            others += [{**each, "data": first} for each in ({}, *others) if "data" not in each]
        best, most = sent, self._how_far(plain)
        made_anew = refused_anew = asked_anew = 0
        for other in others:
            response = self._once_sent(endpoint, {**owner, **other})
            is_anew = response.status == plain.status and response.body != plain.body
            if is_anew and not is_done(plain) and refused_anew < _MOST_WISHES:
                # What it was refused for is mended; a row that is there already may come next.
                refused_anew += 1
                arranged = other.get("arranged", known)
                for taken in rows_in_the_way.without_own(response.recording.executions):
                    others.append({**other, "arranged": [*arranged, *taken]})
            is_elsewhere = response.status in _FOR_STATES and response.status != plain.status
            is_elsewhere = is_elsewhere and not is_done(plain)
            is_elsewhere |= _shows_refusal(plain) and _comes_further(response, plain)
            if is_elsewhere and asked_anew < _MOST_WISHES:
                asked_anew += 1
                others += self._as_asked(sent, other, response)
            is_further = response.status in _FOR_BODIES and response.status != plain.status
            is_further |= is_done(response) and not _goes_through(response)
            if is_further and not is_done(plain) and made_anew < _MOST_WISHES:
                # The state was wrong, and hid that the body is, or what a body is to name: one is
                # made for this state.
                made_anew += 1
                arranged = other.get("arranged") or ()
                made = self._accepted(endpoint, sent["url"], sent["method"], None, skip, arranged)
                other = {name: made.get(name) for name in ("data", "content_type", "arranged")}
                response = self._once_sent(endpoint, {**owner, **other})
            if _goes_through(response):
                return {**sent, **other}
            came = self._how_far(response)
            if came > most:
                best, most = {**sent, **other}, came
        return best

    def _as_asked(self, sent: Request, other: Event, response: replay.Response) -> list[Event]:
        """What a request that is refused further on is to differ in beside: of several entries the
        first alone, the rows as its queries want them."""
        known = list(other.get("arranged") or sent.get("arranged") or ())
        wishes = wanted.wishes(response.recording, sent["url"], MEETING)
        more = [each for each in states.asked_for(self._asked(response), wishes)
                if each not in known]  # fmt: skip
        data = markers.expand(other.get("data", sent.get("data")), self.scale)
        first = wrong.shortest(data)
        alone = [{**other, "data": first}] if first != data and more else []
        return [*alone, *([{**other, "arranged": [*known, *more]}] if more else [])]

    def _aimed(self, endpoint: Endpoint, sent: Request, skip: set[str]) -> bool:
        """Whether the endpoint is about other rows from now on: those of its models that the body
        names and the request changes, where those that come first in their tables are not among
        them."""
        owner = {**sent, "role": actors.OWNER}
        if key_of(owner) in skip or endpoint.model_admin is not None or not sent.get("data"):
            return False
        response = self._once_sent(endpoint, owner)
        data = markers.expand(sent["data"], self.scale)
        changed = [
            each
            for each in (response.changes if is_done(response) else ())
            if each["kind"] != "inserted" and named_rows.names(data, each["model"], each["key"])
        ]
        is_aimed = False
        for index, row in enumerate(self.targets):
            keys = [each["key"] for each in changed if each["model"] == row._meta.label]
            if keys and str(row.pk) not in keys and not self._is_by_url(row):
                other = type(row)._base_manager.filter(pk=keys[0]).first()
                if other is not None:
                    self.targets[index], is_aimed = other, True
        if is_aimed:
            self.secrets = list(leaks.of(self.targets))
            self._known.clear()
        return is_aimed

    def _how_far(self, response: replay.Response) -> tuple[bool, bool, int]:
        """How much a request that changes no row has come to: the most is the furthest."""
        return is_done(response), response.mails > 0, self._shown(response)

    def _accepted(
        self,
        endpoint: Endpoint,
        url: str,
        method: str,
        page: bytes | None,
        skip: set[str],
        arranged: Iterable[states.Arranged] = (),
    ) -> Request:
        """The request with a body that the owner's, else a superuser's, goes through with."""
        bare: Request = {"method": method, "url": url}
        if arranged:
            bare["arranged"] = list(arranged)
        best, lowest = bare, (9, 0)
        for actor in (actors.OWNER, actors.SUPERUSER):
            asked = {**bare, "role": actor}
            if key_of(asked) in skip:
                continue
            for data, content_type in self._bodies(endpoint, asked, page):
                request = {**asked, "data": data}
                if content_type:
                    request["content_type"] = content_type
                request, wire = self._until_accepted(endpoint, request)
                tried = {name: value for name, value in request.items() if name != "role"}
                if 200 <= wire["status"] < 400:
                    tried["data"] = self._changing(tried.get("data"))
                    return self._filled(endpoint, tried, actor)
                if actor != actors.OWNER and best is not bare and wire["status"] in REFUSED:
                    continue  # it is none of theirs, which says nothing of the body
                # Of bodies that are refused, the one that came the furthest, and says the most.
                rank = _rank(wire), -len(tried.get("data") or ())
                if rank < lowest:
                    best, lowest = tried, rank
        return best

    def _filled(self, endpoint: Endpoint, request: Request, actor: str) -> Request:
        """A form whose fields a script of the page fills in, filled in."""
        data = request.get("data")
        if not isinstance(data, dict) or "" not in data.values():
            return request
        filled = {**request, "data": {name: value or "1" for name, value in data.items()}}
        for each in (request, filled):
            response = self._send(endpoint, {**each, "role": actor})
            if 200 <= response.status < 400 and response.changes:
                return each
        return request

    def _changing(self, data: Any) -> Any:
        """A form that came with a row's own texts, with others: else nothing is changed."""
        if not isinstance(data, dict):
            return data
        own = {token_of(row) for row in self.targets}
        return {
            name: _OTHER_TEXT if isinstance(value, str) and value in own else value
            for name, value in data.items()
        }


def _goes_through(response: replay.Response) -> bool:
    """Whether a request was done, and shows that it was."""
    return is_done(response) and any(map(_tells, response.changes))


def _shows_refusal(response: replay.Response) -> bool:
    """Whether it is a page with an error that the project's own code gave a form."""
    return response.ok and response.refused_at is not None and not response.changes


def _comes_further(response: replay.Response, plain: replay.Response) -> bool:
    """Whether a page with such an error is from behind a statement that another never came to."""
    asked = {each.sql for each in plain.recording.executions}
    is_behind = any(each.sql not in asked for each in response.recording.executions)
    return is_behind and _shows_refusal(response)


def _tells(change: Event) -> bool:
    """Whether a change is more than the time of it, or a first one."""
    if change["kind"] != "updated":
        return True
    fields = {field.attname: field for field in apps.get_model(change["model"])._meta.fields}
    return any(
        values[0] is None or not isinstance(fields.get(name), models.DateField)
        for name, values in change["fields"].items()
    )


def _rank(wire: Event) -> int:
    """How far a request came that was not accepted: the least is the furthest."""
    failure = wire["failure"]
    if wire["status"] < 400 or (failure is not None and failure["type"] == "BlockedError"):
        return 0
    return 1 if wire["status"] in (404, 409) else 2

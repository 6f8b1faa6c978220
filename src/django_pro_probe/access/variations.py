"""Requests that differ from a plain one in one thing: who sends them, or which rows they find."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from django_pro_probe import markers, questions, replay, roles
from django_pro_probe.access import (
    actors,
    csrf_waived,
    entering,
    exchanged,
    mailed_logins,
    racing,
    spelled,
    states,
)
from django_pro_probe.access.bodies_changed import BodiesChanged
from django_pro_probe.access.codes_sent import CodesSent
from django_pro_probe.access.guards_passed import GuardsPassed
from django_pro_probe.access.known_addresses import KnownAddresses
from django_pro_probe.access.log_secrets import LogSecrets
from django_pro_probe.access.made_codes import MadeCodes
from django_pro_probe.access.repeated import Repeated
from django_pro_probe.access.rows_asked_for import RowsAskedFor
from django_pro_probe.access.sending import is_done
from django_pro_probe.access.unpublished import Unpublished
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

MOST_VARIANTS = 2
_LINK = re.compile(r"""\bhref\s*=\s*["']?([^"'?\s>]*)\?([^"'#\s>]+)""")

Event = dict[str, Any]


class Variations(
    BodiesChanged,
    CodesSent,
    GuardsPassed,
    KnownAddresses,
    LogSecrets,
    MadeCodes,
    RowsAskedFor,
    Unpublished,
):
    """Varies the requests of one endpoint."""

    def _variations_of_get(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        asked: list[str] = []
        yield from self._with_parameters(endpoint, request, skip, asked)
        for url in (request["url"], *asked):
            yield from self._unpublished(endpoint, {**request, "url": url}, skip)
        yield from self._unpublished_below(endpoint, request, skip)
        yield from self._unpublished_beside(endpoint, skip)
        yield from self._with_own_parent(endpoint, request, skip)
        yield from self._below_own(endpoint, request, asked, skip)
        yield from self._of_no_row(endpoint, request, skip)
        yield from self._as_leader(endpoint, request, skip)
        yield from self._without_part(endpoint, request, skip)
        yield from self._as_if_called(endpoint, request, skip)
        yield from self._beside(endpoint, request, skip)
        yield from self._after_the_owner(endpoint, request, skip)
        yield from self._by_link(endpoint, request, skip)
        if not skip:
            yield from self._credentials_logged(endpoint, request)
            yield from self._settings_logged(endpoint, request)

    def _variations_of_write(
        self, endpoint: Endpoint, sent: Request, skip: set[str]
    ) -> Iterator[Event]:
        owners = {**sent, "role": actors.OWNER}
        if sent["method"] == "POST":
            yield from entering.of_login(endpoint, sent, self.scale, self._cell)
            if not skip:
                yield from entering.of_reset(endpoint, sent, self.scale, self._cell)
                yield from mailed_logins.of_mail(endpoint, sent, self.scale, self._cell)
                yield from exchanged.of_body(endpoint, sent, self.scale, self._cell)
            yield from self._once_more(endpoint, owners, skip)
            yield from self._with_addresses(endpoint, owners, skip)
            yield from self._logging(endpoint, owners, skip)
            yield from self._by_link(endpoint, sent, skip)
            yield from self._by_code(endpoint, sent, skip)
            yield from self._with_another_code(endpoint, sent, skip)
        if not skip:
            yield from self._settings_logged(endpoint, sent)
        yield from self._without_token(endpoint, owners, skip)
        yield from self._body_as_query(endpoint, owners, skip)
        yield from self._with_own_parent(endpoint, sent, skip)
        yield from self._of_no_row(endpoint, sent, skip)
        yield from self._as_leader(endpoint, sent, skip)
        yield from self._without_part(endpoint, sent, skip)
        yield from self._as_if_called(endpoint, sent, skip)
        yield from self._unasked(endpoint, sent, skip)
        yield from self._with_known_key(endpoint, owners, skip)
        yield from self._claiming(endpoint, owners, skip)
        yield from self._naming_others(endpoint, owners, skip)
        making = self._without_codes(endpoint, owners, skip)
        yield from self._by_chance(endpoint, making, skip)
        yield from self._computed(endpoint, making, skip)
        yield from self._racing(endpoint, owners, skip)

    def _without_token(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """As a page of another site would have the owner's browser send it."""
        is_browser = endpoint.model_admin is None and not roles.by_header(endpoint)
        if key_of(request) in skip or not is_browser:
            return
        each = {**request, "check_csrf": True}
        response = self._send(endpoint, each)
        yield self._cell(endpoint, each, response, "no csrf token")
        if request["method"] != "POST" or response.status != HTTPStatus.FORBIDDEN:
            return
        if not is_done(self._once_sent(endpoint, request)):
            return
        for query, place in csrf_waived.waived():
            sign = "&" if "?" in each["url"] else "?"
            longer = {**each, "url": f"{each['url']}{sign}{query}"}
            response = self._send(endpoint, longer)
            if is_done(response):
                cell = self._cell(endpoint, longer, response, "no csrf token")
                yield {**cell, "kept_at": place.wire()}
                return

    def _body_as_query(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """A GET with the fields that a POST is done with behind the `?`: a link may hold them."""
        data = markers.expand(request.get("data"), self.scale)
        is_flat = isinstance(data, dict) and data and all(map(_is_plain, data.values()))
        if request["method"] != "POST" or key_of(request) in skip or not is_flat:
            return
        if endpoint.model_admin is not None or not self._once_sent(endpoint, request).changes:
            return
        url = request["url"]
        longer = f"{url}{'&' if '?' in url else '?'}{urlencode(data)}"
        each: Request = {"method": "GET", "url": longer, "role": request["role"]}
        if request.get("arranged"):
            each["arranged"] = request["arranged"]
        if key_of(each) in skip:
            return
        response = self._send(endpoint, each)
        if is_done(response) and response.changes:
            yield self._cell(endpoint, each, response, "the body as a query")

    def _with_parameters(
        self, endpoint: Endpoint, request: Request, skip: set[str], urls: list[str]
    ) -> Iterator[Event]:
        """The page under the parameters that it asks for, with what the owner's rows have there;
        `urls` takes its addresses."""
        owner, url = {**request, "role": actors.OWNER}, request["url"]
        if endpoint.model_admin is not None or key_of(owner) in skip:
            return
        plain = self.plain(endpoint, owner)

        def send(each: str) -> replay.Response:
            return self.plain(endpoint, {**owner, "url": each})

        names = questions.names_of(plain, url)
        found = questions.variants(url, names, send, actors.part_of, plain) if names else []
        found = found[:MOST_VARIANTS]
        found += [each for each in _links_to_itself(url, plain) if each not in found]
        if found and not self.targets:
            yield from self._subject_of_met(endpoint, url)
        urls += found
        for each in found:
            for actor in (actors.OWNER, actors.OTHER, actors.ANONYMOUS):
                asked = {**request, "url": each, "role": actor}
                if key_of(asked) not in skip:
                    yield self._cell(endpoint, asked, self._send(endpoint, asked), "parameters")

    def _once_more(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """What sends something ahead of its rows, right after its like: they may be refused."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        if not any(sent.ahead for sent in self._once_sent(endpoint, request).early):
            return
        each = {**request, "data": markers.expand(request.get("data"), self.scale)}
        which = each["method"], each["url"], each["data"], each.get("content_type")
        rows = request.get("arranged") or ()
        stage = Repeated(self.targets, self.named, self.kept, single=self.single, arranged=rows)
        response = self._on_stage(endpoint, each, stage.is_of(*which))
        if any(sent.ahead and sent.undone for sent in response.early):
            yield self._cell(endpoint, each, response, "once more")

    def _racing(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """A request that is done twice, one after the other and at once: the owner's, else one of
        who may do everything."""
        if endpoint.model_admin is not None:
            return
        for actor in (actors.OWNER, actors.SUPERUSER):
            each = {**request, "role": actor}
            if key_of(each) in skip:
                return
            plain = self._once_sent(endpoint, each)
            if not plain.changes:
                each = self._naming_rows(each, plain)
                plain = self._once_sent(endpoint, each)
            if is_done(plain) and plain.changes:
                stage = {
                    "targets": self.targets,
                    "named": self.named,
                    "kept": self.kept,
                    "arranged": each.get("arranged") or (),
                    "single": list(self.single),
                }
                yield from racing.of_request(endpoint, each, plain, stage, self.scale)
                return

    def _naming_rows(self, request: Request, plain: replay.Response) -> Request:
        """The request with rows that its body names, and that have just been made; as it is where
        it looks for none, or finds them."""
        data, rows = markers.expand(request.get("data"), self.scale), self._asked(plain)
        named = spelled.as_sent(data, rows, self.kept, plain.recording.executions)
        if not named:
            return request
        arranged = [*(request.get("arranged") or ()), *states.fresh(rows), *named]
        return {**request, "arranged": arranged}


def _is_plain(value: Any) -> bool:
    return isinstance(value, (str, int, float))


def _links_to_itself(url: str, response: replay.Response) -> list[str]:
    """What a page's own links ask it for."""
    path = url.partition("?")[0]
    text = html.unescape(response.body.decode("utf-8", "replace"))
    queries = [
        query
        for where, query in _LINK.findall(text)
        if where in ("", path) and "page=" not in query
    ]
    return [f"{path}?{query}" for query in dict.fromkeys(queries)][:MOST_VARIANTS]

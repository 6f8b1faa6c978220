"""Letters that a request leaves behind in rows, messages and links, and where they show later."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from typing import Any
from urllib.parse import urlencode

from django.db.models import JSONField

from django_pro_probe import markers, replay, validation
from django_pro_probe.access import (
    actors,
    input_letters,
    markup,
    read_along,
    sinks,
    stored,
    surroundings,
    tables,
)
from django_pro_probe.access.confirming import KINDS, NAMES, Confirming, Event
from django_pro_probe.access.inputs import Input, Inputs, Sent
from django_pro_probe.access.marked_requests import FAILED, FREE, is_refused
from django_pro_probe.access.payloads import addresses, html, lookups, texts
from django_pro_probe.access.payloads.attempt import Proof, Seen
from django_pro_probe.asked_for import is_address

_SOUGHT = "djpsought"
"""A word that rows with markup have in their texts, and a page is searched for."""
_ANY_TEXT = "'\"{{;"
"""Behind the markup: what a text has to keep to be more than a value elsewhere."""
_FROM_ROWS = frozenset(
    {"sql", "template", "path", "host", "command", "code", "module", "objects", "lookup"}
)
_ONE_BY_ONE = 6
_DECLARES_SAFE = re.compile(r"\bmark_safe\b|\bSafe(String|Text)\b|\bMarkup\b|\brender_to_string\b")
_OF_FORMAT = ("KeyError", "IndexError", "ValueError")
"""What `format()` raises for braces of a text that has become part of what it fills in."""
_NO_BRACES = (markup.BRIEF, markup.SHORT)
_SHORTEST = 6
"""Letters of a text that stands in no row by chance."""


class MarksKept(Confirming):
    """Follows what is kept to the pages that show it."""

    def _kept(self, inputs: Inputs, actor: str, seen: Seen) -> Iterator[Event]:
        """Fields of rows that keep a payload of an ordinary user's."""
        if inputs.method == "GET" or actor == actors.SUPERUSER:
            return
        yield from self._kept_behind(inputs, actor, seen)
        yield from self._kept_address(inputs, actor, seen)
        wanted = {number for _, number in stored.kept_in(seen.response.changes)}
        if not wanted:
            return
        for where, number in stored.kept_in(seen.response.changes):
            each = inputs.numbered(number)
            if each is not None and each.value().startswith("http"):
                sent = inputs.request({})
                yield self._event("addressed", each, actor, sent, seen.response, Proof(where, None))
        yield from self._kept_link(inputs, actor, sorted(wanted))
        # One by one where a field that takes no markup, or no more of it, has all of them refused.
        together = sorted(wanted)
        alone = [[number] for number in together[:_ONE_BY_ONE]] if len(together) > 1 else []
        told: set[tuple[str, int]] = set()
        for some in (together, *alone):
            for tail, kind in ((_ANY_TEXT, "taken"), ("", "kept")):
                if told.issuperset((kind, number) for number in some):
                    continue
                sent = inputs.request(
                    {number: f"{input_letters.token(number)}{markup.SHORT}{tail}"
                     for number in some}
                )  # fmt: skip
                tried, _ = self._send(sent, actor)
                whole = f"{markup.SHORT}{tail}"
                taken = dict(stored.kept_in(tried.response.changes, whole)) if tail else {}
                kept = dict(stored.kept_in(tried.response.changes, markup.SHORT))
                for way, fields in (("kept", kept), ("taken", taken)):
                    for where, number in fields.items():
                        each = inputs.numbered(number)
                        if each is not None and each.where == "key":
                            where = stored.names_of(where)
                        if each is not None and (way, number) not in told:
                            let_through = validation.pattern_at(each.name)
                            yield self._event(way, each, actor, sent, tried.response,
                                              Proof(where, let_through))  # fmt: skip
                    told.update((way, number) for number in fields.values())
                if kept:
                    break

    def _kept_behind(self, inputs: Inputs, actor: str, seen: Seen) -> Iterator[Event]:
        """Fields of rows that keep any text, if it begins as the view wants it to."""
        kept = {
            str(after): f"{change['model']}.{name}"
            for change in seen.response.changes
            for name, (_, after) in change["fields"].items()
        }
        for each in list(inputs.known.values()):
            begins = each.plain if isinstance(each.plain, str) else ""
            if each.marked or each.where not in FREE or len(begins) < _SHORTEST:
                continue
            if begins not in kept:
                continue
            ends = f"{markup.SHORT}{_ANY_TEXT}"
            sent = inputs.request({each.number: f"{begins} {each.token}{ends}"})
            tried, _ = self._send(sent, actor)
            if (kept[begins], each.number) in stored.kept_in(tried.response.changes, ends):
                yield self._event("taken", each, actor, sent, tried.response,
                                  Proof(kept[begins], None))  # fmt: skip

    def _kept_address(self, inputs: Inputs, actor: str, seen: Seen) -> Iterator[Event]:
        """Fields of rows that keep an address at a host of the sender's own, which a check lets
        through for how it begins or ends."""
        kept = {number for _, number in stored.kept_in(seen.response.changes)}
        for each in list(inputs.known.values()):
            if each.where not in FREE or each.number in kept or not is_address(each.name):
                continue
            for payload in addresses.beside_allowed(each, self.prefixes):
                if self.left <= 0:
                    return
                self.left -= 1
                sent = inputs.request({each.number: payload})
                tried, _ = self._send(sent, actor)
                where = next(
                    (
                        f"{change['model']}.{name}"
                        for change in tried.response.changes
                        for name, (_, after) in change["fields"].items()
                        if addresses.leads_to_own(each, str(after or ""), self.prefixes)
                    ),
                    "",
                )
                if where:
                    yield self._event("addressed", each, actor, sent, tried.response,
                                      Proof(where, None))  # fmt: skip
                    break

    def _flashed(self, request: dict[str, Any], actor: str) -> Iterator[Event]:
        """A page that shows messages as they are: any, or those that are declared safe."""
        trying = self.trying
        declares = _DECLARES_SAFE.search(surroundings.whole())
        for what in (texts.MESSAGE, texts.SAFE_MESSAGE) if declares else (texts.MESSAGE,):
            is_safe = what == texts.SAFE_MESSAGE
            stage = stored.Flashed(trying.targets, trying.named, trying.kept, is_safe=is_safe)
            stage.single = list(trying.single)
            sinks.watch()
            try:
                response = replay.send(self.endpoint, request["url"], "GET", actor, stage=stage)
            finally:
                hits = sinks.end()
            proof = html.proof(Seen(response, hits), stage.number)
            if proof is not None:
                each = Input("row", what, stage.number)
                yield self._event("flash shown", each, actor, Sent("GET", request["url"]),
                                  response, Proof(what, proof.place))  # fmt: skip

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
                place = html.place_of(seen, number)
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
        for ending in self.endings if seen.response.status >= FAILED else ():
            if not any(hit.kind in ("host", "address") for hit in seen.hits):
                seen, planted = self._planted(request, actor, {}, ending)
        refused = is_refused(seen.response) or seen.response.status >= FAILED
        if refused and not any(hit.number in planted for hit in seen.hits):
            actor = actors.SUPERUSER
            seen, planted = self._planted(request, actor, {})
        found: dict[tuple[str, int], sinks.Hit] = {}
        for hit in seen.hits:
            kind = KINDS.get(hit.kind)
            if kind in _FROM_ROWS:
                found.setdefault((kind, hit.number), hit)
        for execution in seen.response.recording.executions:
            for number in input_letters.found(execution.sql):
                found.setdefault(("sql", number), sinks.Hit("sql", number, execution.sql, None))
        for number in input_letters.found(seen.page) if texts.is_table(seen) else ():
            found.setdefault(("formula", number), sinks.Hit("answer", number, "", None))
        for (kind, number), hit in found.items():
            if number not in planted:
                continue
            each = Input("row", planted[number], number)
            for attempt in self._attempts(kind, each, seen, hit):
                if not isinstance(attempt.payload, str) or attempt.control is not None:
                    continue
                with tables.makers_heard() if kind == "formula" else nullcontext():
                    tried, _ = self._planted(request, actor, {number: attempt.payload})
                proof = attempt.proved(tried)
                if proof is not None:
                    sent = Sent(request["method"], request["url"], request.get("data"))
                    event = self._event(NAMES[kind], each, actor, sent, tried.response, proof)
                    yield {**event, "stored": planted[number]}
                    break

    def _from_names(self, request: dict[str, Any]) -> Iterator[Event]:
        """Names in the JSON of rows that a request takes for those of fields."""
        rows = self.trying.targets
        if not any(isinstance(each, JSONField) for row in rows for each in row._meta.fields):
            return
        actor = actors.OWNER
        seen, planted = self._planted(request, actor, {}, kind=stored.Named)
        for hit in [each for each in seen.hits if each.kind == "lookup"]:
            if hit.number not in planted or ("names", planted[hit.number]) in self.proved:
                continue
            each = Input("key", "", hit.number)
            for attempt in lookups.lookup(each, hit):
                values = {hit.number: str(attempt.payload)}
                tried, _ = self._planted(request, actor, values, kind=stored.Named)
                proof = attempt.proved(tried)
                if proof is not None:
                    where = planted[hit.number]
                    self.proved.add(("names", where))
                    sent = Sent(request["method"], request["url"], request.get("data"))
                    row = Input("row", where, hit.number)
                    event = self._event("lookup", row, actor, sent, tried.response, proof)
                    yield {**event, "stored": where}
                    break

    def _planted(
        self,
        request: dict[str, Any],
        actor: str,
        values: dict[int, str],
        ending: str = "",
        *,
        kind: type[stored.Planted] = stored.Planted,
    ) -> tuple[Seen, dict[int, str]]:
        trying = self.trying
        stage = kind(trying.targets, trying.named, trying.kept, values, ending)
        stage.single, stage.arranged = list(trying.single), list(request.get("arranged") or ())
        stage.along = self._read_along(request, actor)
        trying.begun({"method": request["method"], "url": request["url"], "role": actor})
        data = markers.expand(request.get("data"), trying.scale)
        sinks.watch()
        try:
            response = replay.send(self.endpoint, request["url"], request["method"], actor, data,
                                   request.get("content_type"), stage)  # fmt: skip
        finally:
            hits = sinks.end()
        return Seen(response, hits), stage.planted

    def _read_along(self, request: dict[str, Any], actor: str) -> list[Any]:
        """Rows that the queries of a request join to those that the endpoint is about."""
        plain = self.trying.plain(self.endpoint, {**request, "role": actor})
        return read_along.rows_of(plain.recording, self.trying.targets)

    def _shown(self, requests: list[dict[str, Any]]) -> Iterator[Event]:
        """Fields of rows that a page shows as they are."""
        trying = self.trying
        for request in requests:
            if request["method"] != "GET":
                continue
            is_admin = self.endpoint.kind == "admin"
            actor = actors.SUPERUSER if is_admin else actors.OWNER
            seen, scripted = self._scripted(request, request["url"], actor)
            if actor == actors.OWNER and is_refused(seen.response):
                actor = actors.SUPERUSER
                seen, scripted = self._scripted(request, request["url"], actor)
            if seen.response.failure is not None and seen.response.failure.type in _OF_FORMAT:
                seen, scripted = self._scripted(request, request["url"], actor, _NO_BRACES)
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
                seen, scripted = self._scripted(request, url, actor)
                yield from self._shown_in(seen, scripted, url, actor)

    def _scripted(
        self, request: dict[str, Any], url: str, actor: str, forms: tuple[str, ...] = ()
    ) -> tuple[Seen, dict[int, str]]:
        trying = self.trying
        stage = stored.Scripted(trying.targets, trying.named, trying.kept)
        stage.forms = forms or stage.forms
        stage.single = list(trying.single)
        stage.along = self._read_along(request, actor)
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
            proof = html.proof(seen, number)
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

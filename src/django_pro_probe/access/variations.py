"""Requests that differ from a plain one in one thing: who sends them, or which rows they find."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from django.apps import apps
from django.core.cache import caches

from django_pro_probe import arguments, markers, questions, replay, roles, validation
from django_pro_probe.access import (
    actors,
    answers,
    beside,
    by_link,
    claims,
    csrf_waived,
    entering,
    exchanged,
    guards,
    guesses,
    joined,
    kept_pages,
    leading,
    measured,
    named_rows,
    own_logins,
    ownership,
    priced,
    publication,
    racing,
    showing,
    states,
    unasked,
    uncalled,
    unheeded,
)
from django_pro_probe.access.actors import Stage
from django_pro_probe.access.inputs import leaves_of
from django_pro_probe.access.log_secrets import LogSecrets
from django_pro_probe.access.made_codes import MadeCodes
from django_pro_probe.access.repeated import Repeated
from django_pro_probe.access.row_changes import Change
from django_pro_probe.access.sending import REFUSED, UNOWNED, is_done, models_of
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

_SERVER_ERROR = 500
_MAY_NOT = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
MOST_CLAIMS = 4
MOST_NAMED = 3
MOST_VARIANTS = 2
_BESIDE = 12
"""Rows of a model that are looked for on the page of another one."""
_LINK = re.compile(r"""\bhref\s*=\s*["']?([^"'?\s>]*)\?([^"'#\s>]+)""")

Event = dict[str, Any]


class Variations(LogSecrets, MadeCodes):
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
                yield from exchanged.of_body(endpoint, sent, self.scale, self._cell)
            yield from self._once_more(endpoint, owners, skip)
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

    def _by_link(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """Nobody, with a session, who follows a link that names a row by its token, or sends the
        code of one."""
        each = {**request, "role": actors.ANONYMOUS}
        people = list(own_logins.people(self.kept, self.targets))
        data = markers.expand(request.get("data"), self.scale)
        is_asked = bool(people) or isinstance(data, dict)
        if not is_asked or key_of(each) in skip or endpoint.model_admin is not None:
            return
        plain = self.plain(endpoint, each)
        if isinstance(data, dict):
            texts = {name: value for name, value in data.items() if isinstance(value, str)}
            people += own_logins.known_by_codes(arguments.meets(plain.recording, texts), texts)
        if people and is_done(plain):
            known = self.targets, self.named, self.kept
            arranged = request.get("arranged") or ()
            stage = own_logins.Linked(*known, single=self.single, arranged=arranged)
            yield from entering.of_link(endpoint, {**each, "data": data}, stage, people, self._cell)

    def _by_code(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """Nobody, with a session, who sends what names a row, and its code: a member's number and
        PIN. A code alone opens what the URL names, and says nothing of who it is."""
        data = markers.expand(request.get("data"), self.scale)
        each = {**request, "role": actors.ANONYMOUS, "data": data}
        if key_of({**request, "role": actors.ANONYMOUS}) in skip or endpoint.frame is None:
            return
        rows = [arguments.row_of(model, 0) for model in self.met
                if not issubclass(model, ownership.user_model())]  # fmt: skip
        code = guesses.code_of(data, (), [row for row in rows if row is not None])
        if code is None:
            return
        stages = []
        for kept in guesses.ways_kept(str(data[code.name]), code):
            stage = own_logins.Coded(self.targets, self.named, self.kept, single=self.single)
            stage.row, stage.which = code.row, code.named
            stage.values = {**code.named, code.column: kept}
            stages.append(stage)
        plain = self.plain(endpoint, {**request, "role": actors.ANONYMOUS})
        yield from entering.of_code(endpoint, each, plain, stages, self._cell)

    def _with_another_code(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """Nobody, with another code than the row in the URL has: a code that is asked for stands
        for a login."""
        data = markers.expand(request.get("data"), self.scale)
        each = {**request, "role": actors.ANONYMOUS}
        named = [row for row in self.targets if any(isinstance(row, m) for m, _ in self.kept)]
        code = guesses.code_of(data, named, ())
        known = request.get("arranged") or ()
        if code is None or key_of(each) in skip or endpoint.model_admin is not None:
            return
        text, label, key = str(data[code.name]), type(code.row)._meta.label, str(code.row.pk)
        others = guesses.ways_kept(guesses.another(text), code)
        for kept, other in zip(guesses.ways_kept(text, code), others):  # noqa: B905 alike
            # The body stays as it is: what takes any code that is well-formed asks for none.
            right, wrong = (
                {**each, "data": data, "arranged": [*known, (label, key, code.column, value)]}
                for value in (kept, other)
            )
            done, refused = (self._send(endpoint, one) for one in (right, wrong))
            more = _written(done) - _written(refused)
            if is_done(done) and more and code.column not in more:
                yield self._cell(endpoint, wrong, refused, "another code")
                return

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

    def _past_guards(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The request of who gets in although the view inherits a mixin that asks for more, or
        names a permission that does."""
        yield from self._joined_with_or(endpoint, request, skip)
        yield from self._guarded_outside(endpoint, request, skip)
        if not guards.of(endpoint.view_class):
            return
        for actor in (actors.ANONYMOUS, actors.OTHER):
            each = {**request, "role": actor}
            if key_of(each) in skip or not self.plain(endpoint, each).ok:
                continue
            with guards.skipped(endpoint.view_class) as skipped:
                response = self._send(endpoint, each)
            if skipped and response.ok:
                yield {**self._cell(endpoint, each, response, "guards"), "skipped": skipped}
                return

    def _guarded_outside(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """The request of who gets in, and would not by the function that the view stands within."""
        outer = guards.around(endpoint.callback)
        for actor in (actors.ANONYMOUS, actors.OTHER) if outer is not None else ():
            each = {**request, "role": actor}
            if key_of(each) in skip or not self.plain(endpoint, each).ok:
                continue
            with guards.routed_to(outer, endpoint.callback):
                response = self._send(endpoint, each)
            if not response.ok and response.status < HTTPStatus.INTERNAL_SERVER_ERROR:
                yield self._cell(endpoint, each, response, "guarded outside")
                return

    def _joined_with_or(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        each = {**request, "role": actors.OTHER}
        is_asked = endpoint.kind == "drf" and joined.has_any(endpoint.view_class)
        if not is_asked or key_of(each) in skip or not is_done(self.plain(endpoint, each)):
            return
        with joined.watched() as without_effect:
            response = self._send(endpoint, each)
        if without_effect and is_done(response):
            cell = self._cell(endpoint, each, response, "joined with or")
            yield {**cell, "skipped": list(dict.fromkeys(without_effect))}

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

        forms = questions.of_forms(plain.body, url.partition("?")[0]) if plain.ok else ()
        names = tuple(dict.fromkeys([*plain.asked, *forms]))
        found = questions.variants(url, names, send, actors.part_of) if names else []
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

    def _unpublished(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The page while its rows are drafts, or private."""
        if endpoint.model_admin is not None or not any(
            publication.hidden(type(row)) for row in self.targets
        ):
            return
        for actor in (actors.ANONYMOUS, actors.OTHER):
            each = {"method": "GET", "url": request["url"], "role": actor, "unpublished": True}
            if key_of(each) in skip or not self.plain(endpoint, {**request, "role": actor}).ok:
                continue
            cell = self._cell(endpoint, each, self._send(endpoint, each), "unpublished")
            yield cell
            if cell["shown"]:
                continue
            for way in dict.fromkeys(
                w for row in self.targets for w in publication.ways(type(row))
            ):
                only = {**each, "hidden_as": way}
                if way in (publication.LATER, publication.MARKED):
                    arranged = request.get("arranged") or ()
                    only["arranged"] = publication.not_of_way(self.targets, way, arranged)
                yield self._cell(endpoint, only, self._send(endpoint, only), f"only {way}")

    def _unpublished_below(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """The page of a row that is published, while what it shows besides is not."""
        each = {**request, "role": actors.ANONYMOUS}
        if endpoint.model_admin is not None or key_of(each) in skip:
            return
        own = endpoint.queryset_model
        plain = self.plain(endpoint, each)
        below = [
            row
            for row in self.targets
            if not any(isinstance(row, kind) for kind, _ in self.kept)
            if own is None or not isinstance(row, own)
            if publication.hidden(type(row)) and plain.ok and showing.is_shown(row, plain)
        ]
        if below and len(below) < len(self.targets):
            arranged = [*(request.get("arranged") or ()), *states.unpublished(below)]
            response = self._send(endpoint, {**each, "arranged": arranged})
            yield self._cell(endpoint, each, response, "unpublished below")

    def _unpublished_beside(self, endpoint: Endpoint, skip: set[str]) -> Iterator[Event]:
        """The page of a row that is published, while others that it leads to are not: the next
        one, or those like it. Only where a page is refused while its own row is not published."""
        model = next((kind for kind, _ in self.kept if publication.hidden(kind)), None)
        if endpoint.model_admin is not None or model is None or not self.second:
            return
        rows = [arguments.row_of(model, index) for index in range(_BESIDE)]
        shown = states.published(row for row in rows if row is not None)
        each = {"method": "GET", "url": self.second, "role": actors.ANONYMOUS, "arranged": shown}
        plain = self._send(endpoint, each) if key_of(each) not in skip else None
        beside = [
            row
            for index, row in enumerate(rows)
            if row is not None and index != 1
            if plain is not None and plain.ok and showing.is_shown(row, plain)
        ]
        if not beside or self._is_shown_unpublished(endpoint, each, rows[1]):
            return
        response = self._send(endpoint, {**each, "arranged": [*shown, *states.unpublished(beside)]})
        if any(showing.is_shown(row, response) for row in beside):
            label = model._meta.label
            cell = self._cell(endpoint, each, response, "unpublished beside")
            yield {
                **cell,
                "shown": [label],
                "looked_up": self._looked_up_of(label, response, last=True),
            }

    def _is_shown_unpublished(self, endpoint: Endpoint, request: Request, row: Any) -> bool:
        arranged = [*request["arranged"], *states.unpublished([row])]
        return showing.is_shown(row, self._send(endpoint, {**request, "arranged": arranged}))

    def _after_the_owner(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """The page once the owner's answer may lie in a cache, published or not."""
        if endpoint.model_admin is not None or not self.targets:
            return
        for unpublished in (False, True):
            owner = {**request, "role": actors.OWNER, "unpublished": unpublished}
            if key_of(owner) in skip:
                return
            if unpublished and not any(publication.hidden(type(row)) for row in self.targets):
                return
            kept_pages.begin()
            owners = self._send(endpoint, owner)
            if not _fills_a_cache():
                return
            kept_at = kept_pages.last()
            for actor in (actors.ANONYMOUS, actors.OTHER):
                each = {**owner, "role": actor, "keep_caches": True}
                if key_of(each) in skip:
                    continue
                response = self._send(endpoint, each)
                name = "after the owner" + (", unpublished" if unpublished else "")
                cell = self._cell(endpoint, each, response, name)
                if response.ok and response.body == owners.body:
                    own = {**owner, "role": actor, "as_for": actors.OWNER}
                    cell["owners_answer"] = self._send(endpoint, own).body != owners.body
                yield {**cell, "kept_at": kept_at}
                self._send(endpoint, owner)

    def _with_own_parent(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """Another user's own row above the owner's row."""
        each = {**request, "url": self.below, "role": actors.OTHER, "own_parent": True}
        if self.below and key_of(each) not in skip:
            yield self._cell(endpoint, each, self._send(endpoint, each), "own parent")

    def _below_own(
        self, endpoint: Endpoint, request: Request, asked: list[str], skip: set[str]
    ) -> Iterator[Event]:
        """The list below another user's own row, plain and with parameters, where they are refused
        the one below the owner's: what is below that one has no place in it."""
        plain = {**request, "role": actors.OTHER}
        model = self.kept[0][0] if len(self.kept) == 1 else None
        if not self.second or model is None or endpoint.model_admin is not None:
            return
        first = next((row for row in self.targets if isinstance(row, model)), None)
        second = arguments.row_of(model, 1)
        is_above = any(
            ownership.behind(row, model) == first
            for row in self.targets
            if not isinstance(row, model)
        )
        if second is None or not is_above or self.parents or key_of(plain) in skip:
            return
        if not (ownership.owned(model) or ownership.tenancies(model)):
            return
        if is_done(self.plain(endpoint, plain)):
            return
        self.parents = [second]
        queries = [each.partition("?")[2] for each in asked]
        for url in (self.second, *(f"{self.second}?{query}" for query in queries if query)):
            each = {**plain, "url": url, "own_parent": True}
            if key_of(each) not in skip:
                cell = self._cell(endpoint, each, self._send(endpoint, each), "list below own")
                yield cell
                if cell["shown"]:
                    break
        self.parents = []

    def _of_no_row(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """Where another user's row is refused, the same of a row that is not there."""
        plain = {**request, "role": actors.OTHER}
        each = {**plain, "url": self.absent}
        if not self.absent or endpoint.model_admin is not None or key_of(each) in skip:
            return
        refused = self.plain(endpoint, plain) if key_of(plain) not in skip else None
        is_worded = request["method"] == "GET" and refused is not None and answers.is_json(refused)
        if refused is not None and (
            refused.status == HTTPStatus.FORBIDDEN
            or (refused.status == HTTPStatus.NOT_FOUND and is_worded)
        ):
            yield self._cell(endpoint, each, self._send(endpoint, each), "no such row")

    def _as_leader(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """What another user is refused, as the same user who leads another organisation."""
        each = {**request, "role": actors.OTHER}
        if key_of(each) in skip or endpoint.model_admin is not None:
            return
        ways = [way for row in self.targets for way in ownership.tenancies(type(row))]
        if not any(map(leading.rights, ways)):
            return
        plain = self.plain(endpoint, each)
        if plain.status in REFUSED or not any(showing.is_shown(row, plain) for row in self.targets):
            response = self._send(endpoint, {**each, "as_leader": True})
            if self.led and 200 <= response.status < 400:
                yield self._cell(endpoint, each, response, "leads another")

    def _without_part(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """What another user gets, without the row that may make a courier or a helper of them."""
        each = {**request, "role": actors.OTHER}
        if key_of(each) in skip or endpoint.model_admin is not None:
            return
        plain = self._once_sent(endpoint, each)
        if not is_done(plain):
            return
        for model in ownership.parts(models_of(plain, ("select",))):
            response = self._send(endpoint, {**each, "without": model})
            if response.status in _MAY_NOT:
                cell = self._cell(endpoint, each, response, "without a part")
                yield {**cell, "skipped": [model._meta.label]}

    def _unasked(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """What those who share a row do to it, and others to rows below it, although a permission
        of the view says no to them, and yes to the owner."""
        row = next((each for each in self.targets if self._is_by_url(each)), None)
        is_drf = endpoint.kind == "drf" and endpoint.model_admin is None
        if row is None or not is_drf or not unasked.may_refuse(endpoint.view_class):
            return
        is_shared = any(actors.has_membership(type(each)) for each in self.targets)
        is_served = endpoint.queryset_model is not None and isinstance(row, endpoint.queryset_model)
        asking = {actors.COLLEAGUE: is_shared, actors.OTHER: is_served}
        for actor in (actor for actor, is_meant in asking.items() if is_meant):
            each = {**request, "role": actor}
            if key_of(each) in skip or not is_done(self._once_sent(endpoint, each)):
                continue
            with unasked.watched(row) as refusing:
                response = self._send(endpoint, each)
            names = list(dict.fromkeys(refusing))
            if not names or not is_done(response) or not self._is_done_to(row, actor, response):
                continue
            with unasked.watched(row) as refusing:
                self._send(endpoint, {**each, "role": actors.OWNER})
            if not refusing:
                looked_up = self._looked_up_of(row._meta.label, response)
                cell = self._cell(endpoint, each, response, "a permission not asked")
                yield {**cell, "skipped": names, "looked_up": looked_up}
                return

    def _is_done_to(self, row: Any, actor: str, response: replay.Response) -> bool:
        """Whether who shares a row has changed it, or another user what hangs below it.

        Who takes a row over for themselves is not meant to have it yet, and what somebody makes
        below it as their own, a comment or a vote, is not its owner's.
        """
        user = arguments.row_of(ownership.user_model(), 1)
        found = []
        for change in response.changes:
            model = apps.get_model(change["model"])
            is_it = (change["model"], change["key"]) == (row._meta.label, str(row.pk))
            if is_it if actor == actors.COLLEAGUE else not is_it and _is_below(row, model, change):
                found.append((model, change))
        return bool(found) and not any(_is_given_to(user, model, each) for model, each in found)

    def _as_if_called(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """What another user gets as a method is named and not called, which then refuses them."""
        each = {**request, "role": actors.OTHER}
        if key_of(each) in skip or endpoint.model_admin is not None or not uncalled.any_named():
            return
        if not is_done(self._once_sent(endpoint, each)):
            return
        with uncalled.watched() as found:
            response = self._send(endpoint, each)
        if not found or not is_done(response):
            return
        with uncalled.watched(called=True):
            refused = self._send(endpoint, each)
        location = refused.headers.get("Location", "")
        is_sent_away = is_done(refused) and location != response.headers.get("Location", "")
        if refused.status in REFUSED or (is_sent_away and not refused.changes):
            yield {
                "event": "sink",
                "endpoint": endpoint.id,
                "kind": "uncalled",
                "input": found[0].name,
                "detail": f"answers {refused.status} where it is called",
                "place": found[0].place.wire() if found[0].place is not None else None,
                "cell": self._cell(endpoint, each, response, "a method is not called"),
            }

    def _beside(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """What another user is not shown, with a flag that is asked for beside whose a row is."""
        each = {**request, "role": actors.OTHER}
        if key_of(each) in skip or endpoint.model_admin is not None:
            return
        plain = self.plain(endpoint, each)
        for model, name in dict.fromkeys(beside.flags(plain.recording.executions)):
            for row in self.targets:
                if type(row) is not model or showing.is_shown(row, plain):
                    continue
                flagged = (model._meta.label, str(row.pk), name, True)
                arranged = [*(request.get("arranged") or ()), flagged]
                response = self._send(endpoint, {**each, "arranged": arranged})
                if showing.is_shown(row, response):
                    yield self._cell(endpoint, each, response, f"{name} is set")
        yield from self._beside_by_name(endpoint, each, plain, skip)

    def _beside_by_name(
        self, endpoint: Endpoint, request: Request, plain: replay.Response, skip: set[str]
    ) -> Iterator[Event]:
        """What another user is not shown, with what names it in a parameter that is looked for
        beside whose a row is."""
        word = str(arguments.word(0)).lower()
        for asked in plain.asked[: questions.MOST_PARAMETERS]:
            tried = {**request, "url": questions.with_query(request["url"], {asked: word})}
            if key_of(tried) in skip:
                continue
            executions = self.plain(endpoint, tried).recording.executions
            for model, name in dict.fromkeys(beside.named(executions, word)):
                row = next((each for each in self.targets if type(each) is model), None)
                value = arguments.value_of(row, name, "") if row is not None else None
                if row is None or not value or showing.is_shown(row, plain):
                    continue
                each = {**tried, "url": questions.with_query(request["url"], {asked: value})}
                before = list(self.kept)
                self.kept.append((model, name))  # it is found by what it has there
                response = self._send(endpoint, each)
                self.kept = before
                if showing.is_shown(row, response):
                    yield self._cell(endpoint, each, response, f"{name} is asked for")

    def _claiming(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The owner's body with values that users have no say in: all of them, else one by one."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        plain = self._once_sent(endpoint, request)
        written = _saved(plain)
        if not request.get("data") or markers.has_any_names(request["data"]):
            # A view that takes any name asks for none.
            written.update(dict.fromkeys(type(row)._meta.concrete_model for row in self.targets))
        claimed = claims.of_changes(plain.changes, claims.other_user(), written)
        given = request.get("data")
        data = {} if given is None or markers.has_any_names(given) else given
        claimed = claims.not_meant(data, claimed)
        if unheeded.are_any():
            self._send(endpoint, request)  # what has read the body is known of the last one
            known = [each.field for each in claimed]
            claimed += [each for each in unheeded.of_last() if each.field not in known]
        claimed += self._default_senders(endpoint, request, plain, data)

        def changed(body: Any) -> Iterable[Change]:
            return self._send(endpoint, {**request, "data": body}).changes

        expanded = markers.expand(data, self.scale)
        claimed += measured.of_changes(expanded, plain.changes, changed)
        claimed += priced.of_changes(expanded, plain.changes, changed)
        claimed = list(by_link.not_theirs(claimed, self.kept))
        if not (claimed and 200 <= plain.status < 400):
            return
        if claims.without(data, claimed) != data:
            each = {
                **request,
                "data": claims.without(data, claimed),
                "arranged": self._without(request, claimed),
            }
            yield self._cell(endpoint, each, self._send(endpoint, each), "claims nothing")
        singles = [[each] for each in claimed[:MOST_CLAIMS]] if len(claimed) > 1 else []
        for some in (claimed, *singles, *([each] for each in claims.by_name(claimed))):
            each = {
                **request,
                "data": claims.added(data, some),
                "arranged": self._without(request, some),
            }
            response = self._send(endpoint, each)
            # Whoever a form is for that takes nothing else is there to decide.
            meant = claims.not_meant(dict.fromkeys(validation.writable()), some)
            yield {
                **self._cell(endpoint, each, response, "claims more"),
                "claims": [claim.wire() for claim in meant],
            }
            if 200 <= response.status < 400:
                return

    def _with_known_key(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """A body that makes a row, with what names the owner's row where a new one's name stood."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        plain = self._once_sent(endpoint, request)
        made = {change["model"] for change in plain.changes if change["kind"] == "inserted"}
        watched = {type(row)._meta.label for row in self.targets}
        if not (is_done(plain) and made & watched):
            return
        named = validation.looking_up(request.get("data"), plain.recording)
        given = [text for _, text in leaves_of(markers.expand(request.get("data"), self.scale))]
        asked = {text: text for text in given if isinstance(text, str)}
        met = (*named.values(), *arguments.meets(plain.recording, asked).values())
        fields = [each[:2] for each in met if each[0]._meta.label in made & watched]
        before = list(self.kept)
        for actor in (actors.OWNER, actors.OTHER) if fields else ():
            data = markers.with_fields(request["data"], named)
            self.kept += fields  # a row is found by what it has there, and no letters of ours
            response = self._send(endpoint, {**request, "role": actor, "data": data})
            self.kept = list(before)
            if not is_done(response):
                return
            each = {**request, "role": actor, "data": data}
            yield self._cell(endpoint, each, response, "a known key")

    def _default_senders(
        self, endpoint: Endpoint, request: Request, plain: replay.Response, data: Any
    ) -> list[claims.Claim]:
        """Foreign keys of new rows that name the sender where the body names nobody."""
        sender = arguments.row_of(ownership.user_model(), 0)
        found = claims.of_users(plain.changes, claims.other_user())
        if not found or sender is None or not is_done(plain):
            return []
        bare = claims.without(data, found)
        if bare != data:
            plain = self._send(endpoint, {**request, "data": bare})
        return [each for each in found if claims.is_set(plain.changes, each, sender.pk)]

    def _without(self, request: Request, claimed: list[claims.Claim]) -> list[states.Arranged]:
        """What the rows of a request are made before it, and that they lack what is claimed."""
        return [*(request.get("arranged") or ()), *claims.unset(claimed, self.targets)]

    def _naming_others(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """The owner's body with another user's row where it names one of theirs."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        plain = self._once_sent(endpoint, request)
        data = markers.expand(request.get("data"), self.scale)
        if not (200 <= plain.status < 400 and data):
            return
        holders = [apps.get_model(change["model"]) for change in plain.changes]
        holders += [type(row) for row in self.targets]
        kept = [row for row in self.targets if any(isinstance(row, each) for each, _ in self.kept)]
        for named in list(named_rows.found(data, dict.fromkeys(holders), kept))[:MOST_NAMED]:
            stage = Stage(
                [row for row in self.targets if row != named.row],
                self.named,
                self.kept,
                arranged=request.get("arranged") or (),
                single=self.single,
                others=[named.row],
            )
            each = {**request, "data": named_rows.replaced(data, named)}
            response = self._on_stage(endpoint, each, stage)
            if not stage.apart:
                continue
            told = {
                "name": named.name,
                "holder": named.holder._meta.label,
                "field": named.field.attname,
                "row": self._row(endpoint, named.row),
            }
            cell = self._cell(endpoint, each, response, "another user's row")
            looked_up = self._looked_up_of(named.row._meta.label, response)
            yield {**cell, "looked_up": looked_up, "named": told}
            absent = named_rows.of_nothing(named)
            if absent is not None and HTTPStatus.BAD_REQUEST <= response.status < _SERVER_ERROR:
                none = {**request, "data": named_rows.replaced(data, absent)}
                refused = self._on_stage(endpoint, none, stage)
                if named_rows.differ((named, response), (absent, refused)):
                    cell = self._cell(endpoint, none, refused, "no row of that name")
                    yield {**cell, "named": told}

    def _on_stage(self, endpoint: Endpoint, request: Request, stage: Stage) -> replay.Response:
        self.begun(request)
        return replay.send(
            endpoint,
            request["url"],
            request["method"],
            request["role"],
            request["data"],
            request.get("content_type"),
            stage,
            headers=self.carried.headers,
            cookies=self.carried.cookies,
        )

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
            if is_done(plain) and plain.changes:
                stage = {
                    "targets": self.targets,
                    "named": self.named,
                    "kept": self.kept,
                    "arranged": request.get("arranged") or (),
                    "single": list(self.single),
                }
                yield from racing.of_request(endpoint, each, plain, stage, self.scale)
                return


def _is_below(row: Any, model: Any, change: Event) -> bool:
    """Whether a change is of a row that names another one, before it or after it."""
    return any(
        field.is_relation
        and isinstance(field.related_model, type)
        and isinstance(row, field.related_model)
        and str(getattr(row, field.target_field.attname)) in change["fields"].get(field.attname, ())
        for field in model._meta.concrete_fields
    )


def _is_given_to(user: Any, row: Any, change: Event) -> bool:
    """Whether a change makes a user one whom the row names."""
    return any(
        isinstance(field.related_model, type)
        and issubclass(field.related_model, ownership.user_model())
        and user is not None
        and change["fields"].get(field.attname, [""])[-1] == str(user.pk)
        for field in row._meta.concrete_fields
        if field.is_relation
    )


def _saved(response: replay.Response) -> dict[Any, None]:
    """Models of rows that a request saved, by a generic view's code too."""
    return {
        execution.model._meta.concrete_model: None
        for execution in response.recording.executions
        if execution.model is not None
        and execution.kind in ("insert", "update")
        and execution.model._meta.app_label not in UNOWNED
    }


def _is_plain(value: Any) -> bool:
    return isinstance(value, (str, int, float))


def _written(response: replay.Response) -> set[str]:
    """Names of the fields that a request changed."""
    return {name for change in response.changes for name in change["fields"]}


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


def _fills_a_cache() -> bool:
    """Whether the last request left something in a cache."""
    return any(getattr(cache, "_cache", None) for cache in caches.all(initialized_only=True))

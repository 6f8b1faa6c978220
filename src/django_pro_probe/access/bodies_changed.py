"""The owner's body with what it should not decide: claims, known keys, other users' rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from http import HTTPStatus
from typing import Any

from django.apps import apps

from django_pro_probe import arguments, markers, replay, validation
from django_pro_probe.access import (
    actors,
    by_link,
    claims,
    measured,
    named_rows,
    ownership,
    prefilled,
    priced,
    scored,
    states,
    unheeded,
    unshown,
)
from django_pro_probe.access.actors import Stage
from django_pro_probe.access.going_through import GoingThrough
from django_pro_probe.access.inputs import leaves_of
from django_pro_probe.access.row_changes import Change
from django_pro_probe.access.sending import UNOWNED, is_done
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

_SERVER_ERROR = 500
MOST_CLAIMS = 4
MOST_NAMED = 3

Event = dict[str, Any]


class BodiesChanged(GoingThrough):
    """Sends bodies that were accepted with one thing changed."""

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
        claimed += scored.of_changes(expanded, plain.changes, changed)
        if isinstance(expanded, dict) and not request.get("content_type"):
            asked = {"method": "GET", "url": request["url"], "role": request["role"]}
            page = self.plain(endpoint, asked).body if key_of(asked) not in skip else b""
            claimed += prefilled.of_changes(expanded, plain.changes, changed, page)
            if page and unshown.may_be_any(plain.changes):
                self._send(endpoint, request)  # as above
                known = [each.field for each in claimed]
                claimed += [each for each in unshown.of_last(page) if each.field not in known]
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
            labels = dict.fromkeys(change["model"] for change in response.changes)
            places = [self._looked_up_of(label, response, last=True) for label in labels]
            yield {
                **self._cell(endpoint, each, response, "claims more"),
                "claims": [claim.wire() for claim in meant],
                "looked_up": [place for found in places for place in found],
            }
            if 200 <= response.status < 400:
                return

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


def _saved(response: replay.Response) -> dict[Any, None]:
    """Models of rows that a request saved, by a generic view's code too."""
    return {
        execution.model._meta.concrete_model: None
        for execution in response.recording.executions
        if execution.model is not None
        and execution.kind in ("insert", "update")
        and execution.model._meta.app_label not in UNOWNED
    }

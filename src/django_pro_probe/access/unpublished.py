"""Pages whose rows are not published: drafts, private ones, and what a cache has kept of them."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.core.cache import caches

from django_pro_probe import arguments, replay, wanted
from django_pro_probe.access import actors, kept_pages, publication, showing, states
from django_pro_probe.access.going_through import GoingThrough
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

_BESIDE = 12
"""Rows of a model that are looked for on the page of another one."""

Event = dict[str, Any]


class Unpublished(GoingThrough):
    """Asks for pages while rows that they show are not published."""

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
            if actor == actors.OTHER and cell["status"] == HTTPStatus.FORBIDDEN and self.absent:
                of_none = {**request, "role": actor, "url": self.absent}
                yield self._cell(endpoint, of_none, self._send(endpoint, of_none), "no such row")
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
        others = [row for index, row in enumerate(rows) if row is not None and index != 1]
        plain = self._send(endpoint, each) if key_of(each) not in skip else None
        beside = _shown(others, plain)
        if not beside and plain is not None and plain.ok:
            # The page leads to rows that are like its own, or lie before it and behind it.
            wishes = wanted.wishes(plain.recording, self.second)
            shown = [*shown, *states.asked_for(others, wishes)]
            each["arranged"] = shown
            beside = _shown(others, self._send(endpoint, each))
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
            sharing = any(actors.has_membership(type(row)) for row in self.targets)
            colleagues = [actors.COLLEAGUE] if sharing and not unpublished else []
            for actor in (actors.ANONYMOUS, actors.OTHER, *colleagues):
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


def _shown(rows: list[Any], response: replay.Response | None) -> list[Any]:
    if response is None or not response.ok:
        return []
    return [row for row in rows if showing.is_shown(row, response)]


def _fills_a_cache() -> bool:
    """Whether the last request left something in a cache."""
    return any(getattr(cache, "_cache", None) for cache in caches.all(initialized_only=True))

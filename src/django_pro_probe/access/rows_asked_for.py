"""Requests that find other rows: of another parent, of none, by a flag or name asked for."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django_pro_probe import arguments, questions, replay
from django_pro_probe.access import actors, answers, beside, ownership, showing
from django_pro_probe.access.going_through import GoingThrough
from django_pro_probe.access.sending import is_done
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

Event = dict[str, Any]


class RowsAskedFor(GoingThrough):
    """Sends requests as another user whose rows are found in another way."""

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
        names = questions.names_of(plain, request["url"])
        for asked in names[: questions.MOST_PARAMETERS]:
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

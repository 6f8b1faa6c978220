"""Nobody, with a session, who sends what names a row and its code, or follows a link to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django_pro_probe import arguments, markers, replay
from django_pro_probe.access import actors, entering, guesses, own_logins, ownership
from django_pro_probe.access.going_through import GoingThrough
from django_pro_probe.access.sending import is_done
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

Event = dict[str, Any]


class CodesSent(GoingThrough):
    """Sends codes of rows instead of a login."""

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


def _written(response: replay.Response) -> set[str]:
    """Names of the fields that a request changed."""
    return {name for change in response.changes for name in change["fields"]}

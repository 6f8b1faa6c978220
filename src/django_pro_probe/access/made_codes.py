"""Codes that a request makes, and that others can work out: from numbers of `random`, from what is
known of a row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from django_pro_probe import arguments, markers
from django_pro_probe.access import chance, digests, ownership, sinks, surroundings
from django_pro_probe.access.going_through import GoingThrough
from django_pro_probe.access.sending import is_done
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

Event = dict[str, Any]


class MadeCodes(GoingThrough):
    """Sends requests that make codes again, with the same numbers of `random` and with others."""

    def _without_codes(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Request:
        """The request on rows that have no code yet, where it makes none for those that have."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return request
        plain = self._once_sent(endpoint, request)
        if not is_done(plain) or chance.tokens(plain.changes, ""):
            return request
        lacking = list(chance.without_codes(self.targets))
        known = request.get("arranged") or ()
        return {**request, "arranged": [*known, *lacking]} if lacking else request

    def _by_chance(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The owner's request with the same numbers of `random`, then with others."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        plain = self._once_sent(endpoint, request)
        sent = json.dumps(markers.expand(request.get("data"), self.scale), default=str)
        if not (200 <= plain.status < 400 and chance.tokens(plain.changes, sent)):
            return
        made = []
        for seeds in (("one", "one"), ("one", "another"), ("another", "one")):
            with chance.watched() as places:
                response = self._send(endpoint, {**request, "seeds": seeds})
            if not places:
                return
            made.append(chance.tokens(response.changes, sent))
        for (model, name), text in made[0].items():
            same, other = (each.get((model, name)) for each in made[1:])
            if text == same and other not in (None, text):
                yield {
                    "event": "sink",
                    "endpoint": endpoint.id,
                    "kind": "chance",
                    "input": f"{model}.{name}",
                    "detail": "the numbers of random decide it",
                    "place": places[-1],
                    "cell": self._cell(endpoint, request, response, "other numbers of random"),
                }

    def _computed(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The owner's request, of which a row keeps a digest of what others know as a code; other
        numbers of `random` and of the system change nothing of it."""
        is_asked = endpoint.model_admin is None and surroundings.makes_digests()
        if key_of(request) in skip or not is_asked:
            return
        plain = self._once_sent(endpoint, request)
        sent = json.dumps(markers.expand(request.get("data"), self.scale), default=str)
        if not (is_done(plain) and chance.tokens(plain.changes, sent)):
            return
        made: list[dict[tuple[str, str], digests.Computed | None]] = []
        for seeds in (("one", "one"), ("another", "another")):
            sinks.watch()
            try:
                response = self._send(endpoint, {**request, "seeds": seeds})
            finally:
                hits = sinks.end()
            users = [arguments.row_of(ownership.user_model(), index) for index in range(2)]
            names = [row.get_username() for row in users if row is not None]
            made.append({
                (model, name): digests.computed(text, hits, names, f"{model} {name}".lower())
                for (model, name), text in chance.tokens(response.changes, sent).items()
            })  # fmt: skip
        for (model, name), found in made[0].items():
            if found is not None and found == made[1].get((model, name)):
                yield {
                    "event": "sink",
                    "endpoint": endpoint.id,
                    "kind": "computed",
                    "input": f"{model}.{name}",
                    "detail": found.told,
                    "place": found.place,
                    "cell": self._cell(endpoint, request, response, "other numbers of random"),
                }

"""Tokens of a body that nobody may accept, and for which another one is given, or rows change.

A page that renews tokens is open to everybody: who it is, its token alone says.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

from django_pro_probe import arguments, markers, replay
from django_pro_probe.access import web_tokens
from django_pro_probe.access.entering import Refused
from django_pro_probe.access.ownership import user_model
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request

_LIBRARIES = ("jwt.api_jwt", "jose.jwt")
_MOST = 3
"""Texts of a body that a token is put in the place of."""
_GARBAGE = "djp"

Event = dict[str, Any]
Cell = Callable[[Endpoint, Request, replay.Response, str], Event]


def of_body(endpoint: Endpoint, sent: Request, scale: int, cell: Cell) -> Iterator[Event]:
    """`token`, for the first that nobody may accept and that is accepted."""
    data, row = markers.expand(sent.get("data"), scale), arguments.row_of(user_model(), 0)
    is_flat = isinstance(data, dict) and endpoint.model_admin is None
    if row is None or not is_flat or not any(each in sys.modules for each in _LIBRARIES):
        return

    def send(name: str, text: str) -> tuple[Request, replay.Response, dict[str, Any] | None]:
        each: Request = {**sent, "role": "anonymous", "data": {**data, name: text}}
        web_tokens.forget()
        response = replay.send(
            endpoint, sent["url"], sent["method"], "anonymous", each["data"],
            sent.get("content_type"), Refused(),
        )  # fmt: skip
        return each, response, web_tokens.read_at()

    web_tokens.install()
    texts = [name for name, value in data.items() if isinstance(value, str)]
    for name in texts[:_MOST]:
        garbage = send(name, _GARBAGE)[1]
        if 200 <= garbage.status < 400:
            continue
        for token in web_tokens.without_key(row):
            text = token.headers["Authorization"].partition(" ")[2]
            each, response, place = send(name, text)
            if place is None:
                break  # no code of the project's own reads one there
            given = web_tokens.held(response.body) - {text}
            if 200 <= response.status < 400 and (given or response.changes):
                does = "for which another one is given" if given else "by which a row is changed"
                yield {
                    "event": "token", "endpoint": endpoint.id, "kind": token.kind,
                    "told": f"{token.told} as {name!r} of the body, {does}", "place": place,
                    "cell": cell(endpoint, each, response, f"a token, {token.kind}"),
                }  # fmt: skip
                return

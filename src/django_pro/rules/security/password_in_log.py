"""A login, a sign-up, or whatever makes or uses a key writes it into the log."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.access import CellFact
from django_pro.core.observed import EndpointFact, Frame
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_KINDS = {
    "password in log": "A password",
    "secret in log": "A secret that was handed over",
    "key in log": "A key or token that was just made",
    "credentials in log": "What logs a user in",
    "setting in log": "A secret of the settings",
}
_PLANS = {_KINDS["setting in log"]: "Log what was asked for without the key that it is asked with"}


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for endpoint, place, cell, what in _found(tried):
        if (place.path, place.line) in told:
            continue
        told.add((place.path, place.line))
        yield RequestClaim(
            endpoint,
            place,
            f"{what} is written into the log: {cell.method} {cell.url}, and it stands in "
            "the record",
            _PLANS.get(what, "Log the names of the fields, or leave out those that are secret"),
            (cell,),
            cwe=532,
            notes={0: "the log has it as it is"},
        )


def _found(tried: Tried) -> Iterator[tuple[EndpointFact, Frame, CellFact, str]]:
    """What, where and by which request: of logins, then of other requests."""
    for login in tried.logins:
        endpoint = tried.endpoint(login.endpoint)
        if login.logged is not None and endpoint is not None:
            yield endpoint, login.logged, login.cells[2], _KINDS["password in log"]
    for token in tried.tokens:
        endpoint = tried.endpoint(token.endpoint)
        if token.kind in _KINDS and token.place is not None and endpoint is not None:
            yield endpoint, token.place, token.cell, _KINDS[token.kind]


RULE = RequestRule("S206", "error", _check)

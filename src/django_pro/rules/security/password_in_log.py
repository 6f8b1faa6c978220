"""A login writes the password into the log."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for login in tried.logins:
        endpoint, place = tried.endpoint(login.endpoint), login.logged
        if place is None or endpoint is None or (place.path, place.line) in told:
            continue
        told.add((place.path, place.line))
        cell = login.cells[2]
        yield RequestClaim(
            endpoint,
            place,
            f"A password is written into the log: POST {cell.url} with the right password, which "
            "stands in the record",
            "Log the names of the fields, or leave out those that are secret",
            (cell,),
            cwe=532,
            notes={0: "the log has the password that was sent"},
        )


RULE = RequestRule("S206", "error", _check)

"""A token is accepted that nobody may accept: unsigned, forged, or old."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_PLANS = {
    "unsigned": ("Verify the signature, and name the algorithm: algorithms=['HS256']", 347),
    "wrong key": ("Verify the signature, and name the algorithm: algorithms=['HS256']", 347),
    "guessed key": ("Sign with a random key of 32 bytes or more, from the environment", 521),
    "key in code": ("Take the key from the environment, without a default in the source", 321),
    "refresh": ("Ask what a token is for, as its claims say, before it lets anybody in", 287),
    "expired": ("Verify exp, and give each token one", 613),
    "another kind": (
        "Give it a token_type of its own, and read it where it is for; a login is good for minutes",
        613,
    ),
}


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for token in tried.tokens:
        endpoint = tried.endpoint(token.endpoint)
        if token.kind not in _PLANS or endpoint is None:
            continue
        place = (token.place.path, token.place.line) if token.place is not None else endpoint.view
        if (place, token.kind) in told:
            continue
        told.add((place, token.kind))
        plan, cwe = _PLANS[token.kind]
        is_kind = token.kind == "another kind"
        what = "A token that lies about for days" if is_kind else "A token that nobody may accept"
        yield RequestClaim(
            endpoint,
            token.place,
            f"{what} lets its sender in: {token.cell.method} "
            f"{token.cell.url} with one {token.told}",
            plan,
            (token.cell,),
            cwe=cwe,
            subject=token.kind,
            severity="warning" if is_kind else None,
        )


RULE = RequestRule("S204", "error", _check)

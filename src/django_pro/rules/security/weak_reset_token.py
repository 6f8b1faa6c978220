"""A token that sets a new password is good twice, for ever, for others, or can be guessed."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_PLANS = {
    "reset in answer": ("Mail it, and answer the same for every address", 640),
    "reset guessed": ("Make it with secrets, or with default_token_generator", 330),
    "reset twice": ("Delete it once it is used; default_token_generator's end by themselves", 640),
    "reset old": ("Refuse it some hours after it was made", 613),
    "reset of another user": ("Look the token up together with its user", 640),
}


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for token in tried.tokens:
        endpoint = tried.endpoint(token.endpoint)
        if token.kind not in _PLANS or endpoint is None or (endpoint.view, token.kind) in told:
            continue
        told.add((endpoint.view, token.kind))
        plan, cwe = _PLANS[token.kind]
        cell = token.cell
        what = {
            "reset guessed": "A token for a new password can be guessed: "
            f"POST {cell.url} mails one {token.told}",
            "reset in answer": "Whoever names a user's address gets the token that was to be "
            f"mailed: the answer to POST {cell.url} holds {token.told}",
        }.get(token.kind, f"A new password is set by a token {token.told}: POST {cell.url}")
        asked = token.asked if token.kind != "reset guessed" else None
        cells = tuple(each for each in (asked, cell) if each is not None)
        yield RequestClaim(
            endpoint,
            token.place,
            what,
            plan,
            cells,
            cwe=cwe,
            subject=token.kind,
            notes={0: "it mails a token", len(cells) - 1: f"a token {token.told}"}
            if token.kind != "reset in answer"
            else {0: f"the answer holds {token.told}"},
        )


RULE = RequestRule("S205", "error", _check)

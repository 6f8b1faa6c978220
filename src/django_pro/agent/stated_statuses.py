"""Status codes that a request says the refused get: `401 if not logged in, 403 for the rest`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CODE = re.compile(r"(?<![\w./:-])(401|403|404)(?![\w/-]|\.\d)")
_BREAKS = re.compile(r"[,;:]\s+|\.\s+|\s[\u2013-]\s|[()]|\b(?:and|but|while)\b")
_VISITORS = re.compile(
    r"\bnot (?:yet )?(?:logged|signed)[- ]?in\b|\bnon[- ]?(?:logged|signed)|\blogged[- ]out\b"
    r"|\b(?:anonymous|anonym|anon|visitors?|strangers?|guests?|unauthenticated|nobody)\b"
    r"|\b(?:not authenticated|without (?:an? |the )?(?:login|log-in|session|account|token"
    r"|credentials))\b|\b(?:isn't|aren't|hasn't|haven't|who has not) (?:logged|signed) ?in\b"
)
_USERS = re.compile(
    r"\b(?:(?:every|any)(?:body|one) else|all (?:the )?others?|the others?|others|other \w+"
    r"|the rest|non[- ]?(?:staff|admins?)|(?:normal|ordinary|regular|logged[- ]in|signed[- ]in"
    r"|authenticated|plain) (?:users?|people|members?|\w+s)"
    r"|(?:isn't|aren't|not|no) (?:\w+ )?(?:staff|admins?)|(?:is |are )?(?:not|n't) (?:allowed"
    r"|permitted)|forbidden|otherwise|else|users?|people|members?)\b"
)
_ALLOWS = re.compile(r"\b(?:only|may|can|restrict\w*|open|see|read)\b")
_LOGIN = re.compile(
    r"\b(?:sent|redirected|led|taken|go(?:es)?|gets?|land|end up|come|see)\b[^,;.]{0,20}"
    r"\b(?:to|at|on|the) (?:the |a |our )?log-?in\b"
)
LOGIN = 302
"""Of who is led to the login."""


@dataclass(frozen=True, slots=True)
class Statuses:
    """0 where nothing is said."""

    visitor: int = 0
    user: int = 0


def codes(low: str) -> set[int]:
    """All that a text names."""
    return {int(each) for each in _CODE.findall(low)}


def stated(low: str) -> tuple[Statuses, str]:
    """The codes, and the text without what is said of them."""
    visitor = user = 0
    kept: list[str] = []
    waiting = 0  # a code whose clause says nothing of who gets it
    start = 0
    ends = [*((each.start(), each.end()) for each in _BREAKS.finditer(low)), (len(low), len(low))]
    for end, after in ends:
        clause, cut = low[start:end], low[end:after]
        start = after
        code = _CODE.search(clause)
        is_visitor, is_user = _VISITORS.search(clause), _USERS.search(clause)
        if is_visitor and not code and _LOGIN.search(clause) and not _ALLOWS.search(clause):
            visitor = visitor or LOGIN
            kept.append(cut if cut.strip() in (".", ";") else ", ")
            continue
        if waiting and not code and (is_visitor or is_user) and not _ALLOWS.search(clause):
            code_of, waiting = waiting, 0
        elif code:
            code_of = int(code[1])
        else:
            kept += [clause, cut]
            continue
        if is_visitor:
            visitor = visitor or code_of
        elif is_user:
            user = user or code_of
        elif code and not _ALLOWS.search(clause):
            waiting = code_of
        if code and _ALLOWS.search(clause) and not (is_visitor or is_user):
            kept += [clause, cut]
        else:
            kept.append(cut if cut.strip() in (".", ";") else ", ")
    return Statuses(visitor, user), "".join(kept)

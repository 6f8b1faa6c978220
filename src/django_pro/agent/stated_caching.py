"""What a request says of a cached page: for whom apart, for how long, and what can't be done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8,
    "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "forty-five": 45, "sixty": 60, "ninety": 90,
}  # fmt: skip
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_PART = re.compile(r"\b(half|quarter)(?: of)? an? (hour|minute|day)\b")
_TIME = re.compile(
    rf"(?<![\w.])(\d+|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
    r"[ -]?(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?)\b|(?<![\w.])(\d+)([smhd])\b"
)
_PRODUCT = re.compile(r"\(?\b(\d+) ?\* ?(\d+)(?: ?\* ?(\d+))?\b")
_BARE = re.compile(
    r"\b(?:cache_page|cache_per_user)\((\d+)\)|\b(?:timeout|ttl)\W{0,3}(?:of |is )?(\d+)\b"
)
_PERSON = (
    r"(?:logged[- ]in |signed[- ]in |single |individual |registered )?(?:user|member|customer"
    r"|person|account|session|client|patient|student|employee|reader|visitor|tenant|subscriber"
    r"|guest|login)"
)
APART = (
    rf"(?:per|for each|for every|by|each|every)[ -]?{_PERSON}", rf"{_PERSON}[- ]specific",
    rf"(?:other|wrong|another) {_PERSON}", r"vary", r"separately", r"apart\b",
    r"(?:her|his|their|its) own (?:copy|version|page|data)", r"individually", r"per[- ]login",
    r"mix(?:es|ed|ing)? up",
    r"(?:different|differs?|not the same|another) (?:for|to|with|by|from) (?:every|each|all|any)",
    (r"(?:nobody|no one|no-one|never|must ?n[o']t|not)\b[^.;]{0,40}\b(?:see|get|show|have|be given"
     r"|be shown)[^.;]{0,40}\b(?:some(?:one|body)|any(?:one|body)) else"),
)  # fmt: skip
_SHARED = (
    r"\bfor (?:everyone|everybody|all (?:users|visitors|readers|people)|anyone)\b"
    r"|\b(?:shared|same (?:page|copy|version)? ?for (?:all|everyone|everybody|every user))\b"
    r"|\bone (?:copy|version) for (?:all|everyone|everybody)\b|\bnot per[- ](?:user|session)\b"
    r"|\b(?:public|identical|same) (?:for|to) (?:all|every\w*)\b|\bonce for (?:all|every\w*)\b"
)
_VISITORS = (
    r"\b(?:anonymous|not logged[- ]in|logged[- ]out|unauthenticated|signed[- ]out)\b"
    r"|\b(?:only|just) (?:for )?(?:visitors|guests)\b|\bvisitors only\b"
    r"|\b(?:not|never|no cach\w*|don'?t cache|except|without cach\w*) (?:it )?(?:for |of )?"
    r"(?:the )?(?:logged[- ]in|signed[- ]in|authenticated)\b"
)
_VISITORS_ALONE = (
    r"\b(?:only|just|but) (?:for )?(?:the )?(?:anonymous|visitors|guests|logged[- ]out)"
    r"|\bvisitors only\b|\b(?:not|never|no cach\w*|don'?t cache|except) (?:it )?(?:for |of )?"
    r"(?:the )?(?:logged[- ]in|signed[- ]in|authenticated)\b"
)
_CLAUSES = re.compile(r"(?<=[.;!?])\s+|\n|,\s+(?:and|but)\s")
_REFUSED = r"\b40[134]\b|\brefus\w+|\brejected|\bunauthorized|\bforbidden|\bdenied\b"
_LANGUAGE = (
    r"\b(?:per|each|every|by|and|separate|different) languages?\b|\blanguages? (?:apart|each)\b"
)
_WRITES = r"\w*(?:sav|chang|updat|edit|creat|add|delet)\w*"
_MADE_ANEW = (
    r"\b(?:clear|invalidat|purg|flush|refresh|reset|empt|delet|drop|bust|evict|expire)\w*\b.{0,60}"
    rf"\b(?:when|whenever|after|on|as soon as|once|if|every time)\b.{{0,40}}\b{_WRITES}"
    rf"|\b(?:when|whenever|as soon as|once)\b.{{0,50}}\b{_WRITES}.{{0,40}}"
    r"\b(?:clear|invalidat|purg|flush|refresh|gone|new|fresh|at once|immediately)\w*"
    r"|\bnew \w+ (?:must|should|have to|need to|show|appear)\b.{0,40}"
    r"\b(?:immediate|at once|right away|straight|instant)\w*"
)
_OF_A_PART = (
    r"\b(?:fragment|sidebar|\{% ?cache|part of the (?:page|template)"
    r"|only the (?:query|table|header|footer|widget|box))\b"
)
_APART_OTHERWISE = (
    r"\bper (?:team|organi[sz]ation|company|group|role|currency|country|site|host|domain"
    r"|device)\b"
)
_BEYOND = (
    (_MADE_ANEW, "that the page is made anew when something is saved"),
    (_OF_A_PART, "that a part of a page is cached"),
    (r"\b(?:redis|memcached|file[- ]?based cache|database cache|cache table)\b",
     "where the cache is kept"),
    (r"\b(?:cache-control|max-age|s-maxage|etag|last-modified|304|cdn|varnish|cloudflare)\b",
     "what headers tell browsers and proxies"),
    (r"\b(?:except|but not|not|never) (?:for |the |by )*(?:staff|admins?|superusers?|editors?)\b",
     "that somebody is left out"),
    (_APART_OTHERWISE, "what else pages are kept apart by"),
    (r"\b(?:queryset|low[- ]level|cache\.(?:get|set)|get_or_set|function result|memoi[sz]e)\b",
     "that something else than a page is cached"),
)  # fmt: skip


class For(Enum):
    EACH_USER = "for each session and token apart"
    ALL = "for everyone, one for all"
    VISITORS = "for visitors; who is logged in gets it made anew"


@dataclass(frozen=True, slots=True)
class Caching:
    whose: For
    seconds: int
    """0 where the request says none."""
    by_language: bool
    beyond: tuple[str, ...]
    """What is asked for and is not done here."""


def stated(low: str) -> Caching:
    """Of a request in lower case."""
    apart = any(re.search(rf"(?<![a-z0-9_]){each}", low) for each in APART)
    whose = For.EACH_USER
    is_each = re.search(rf"(?<![a-z0-9_]){APART[0]}", low) and not re.search(_VISITORS_ALONE, low)
    # Who is to be refused as before is no reader of the page.
    served = " ".join(each for each in _CLAUSES.split(low) if not re.search(_REFUSED, each))
    if not is_each and re.search(_VISITORS, served):
        whose = For.VISITORS
    elif not apart and re.search(_SHARED, low):
        whose = For.ALL
    beyond = tuple(what for pattern, what in _BEYOND if re.search(pattern, low))
    return Caching(whose, _seconds(low), bool(re.search(_LANGUAGE, low)), beyond)


def _seconds(low: str) -> int:
    product = _PRODUCT.search(low)
    if product:
        return int(product[1]) * int(product[2]) * int(product[3] or 1)
    bare = _BARE.search(low)
    if bare:
        return int(bare[1] or bare[2])
    part = _PART.search(low)
    if part:
        return _UNITS[part[2][0]] // (2 if part[1] == "half" else 4)
    found = _TIME.search(low)
    if not found:
        return 0
    said = found[1] or found[3]
    number = int(said) if said.isdigit() else _NUMBERS[said]
    return number * _UNITS[(found[2] or found[4])[0]]

"""Values of settings that a request states: `HSTS for a year`, `no ssl redirect`, `X = 3`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

_SAME = (
    r"(?!(?:the )?(?:csrf|session|https?://|sub-?domains?|preload|[`'\"]?(?:localhost"
    r"|\d{1,3}(?:\.\d{1,3}){3}|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}))\b|[`'\"]?\[::1\])"
)
_CLAUSES = re.compile(
    rf"(?<=[.;!?])\s+|\n|[,:]\s+{_SAME}|\s(?:but|then)\s|\s(?:and|also|plus|&)\s{_SAME}",
    re.IGNORECASE,
)
"""Ends of what is said of one thing; `session and csrf cookies` are one."""
_NOT = re.compile(
    r"\b(?:no|not|without|never|don'?t|doesn'?t|isn'?t|skip|except|leave out|exclud\w+|omit"
    r"|instead of|rather than)\b"
)
_UNITS = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_592_000,
    "year": 31_536_000,
}  # fmt: skip
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "six": 6, "half": 0}
_DURATION = re.compile(rf"\b(\d+|{'|'.join(_NUMBERS)})[ -]?(?:an? )?({'|'.join(_UNITS)})s?\b")
_SECONDS = re.compile(r"(?<![\w.])(\d[\d_]{2,})\b(?!\.\d)")
_HOST = re.compile(
    r"(?<![\w./@-])(\*?\.?(?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|\d{1,3}(?:\.\d{1,3}){3}"
    r"|\[::1\])(?![\w/(])"
)
_OF_HOSTS = (
    r"\ballowed[_ ]hosts?\b|\bhosts?\b|\ballow(?:s|ing)? (?:only )?[`'\"]?(?:localhost|127\.)"
)
_ORIGIN = re.compile(r"https?://(?:\*\.)?[a-z0-9.-]+(?::\d+)?")
_NO_HOST = re.compile(
    r"\.(?:py|html|txt|md|toml|yml|yaml|cfg|ini|log|json|env|contrib|middleware|conf|core)\b"
    r"|^(?:settings|django|manage|wsgi|asgi)\."
)
_ASSIGNED = re.compile(
    r"\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|DEBUG)[`'\"]?"
    r"(?:\s*=\s*|\s+(?:to|at|of|is|be|should be|must be|as)\s+|:\s+)[`]?"
    r"((?:True|False|None|true|false)\b|-?\d[\d_]*(?:\.\d+)?\b|\"[^\"\n]*\"|'[^'\n]*'"
    r"|\([^()\n]*\)|\[[^\]\n]*\])"
)
NAME = re.compile(r"(?<![\w$%])(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b")
"""A setting, or a variable, in a text."""
_PRODUCTION = re.compile(r"\b(?:prod(?:uction)?|live|deploy\w*)\b")
_CONSOLE = re.compile(
    r"\be?-?mails?\b[^.;]{0,40}\b(?:console|stdout|terminal)\b"
    r"|\b(?:console|terminal)\b[^.;]{0,20}\be?-?mails?\b"
    r"|\bconsole[._ -]?(?:e-?mail)?[_ -]?backend\b"
)
"""Mails that are shown and not sent."""
_BY_HTTPS = re.compile(
    r"\b(?:only|just|never|not)\b[^,;]{0,20}\b(?:via|over|by|with|on|through|without) (?:https?"
    r"|ssl|tls)\b"
    r"|\bhttps[- ]only (?:\w+ )?cookies?\b|\bcookies? (?:\w+ )?https[- ]only\b|\b(?:via|over|by"
    r"|through) https (?:only|alone)\b"
)
"""Of cookies."""
_DEVELOPMENT = re.compile(r"\b(?:dev(?:elop\w*)?|laptop|local(?:ly)?)\b")
_SHOWN = '"django.core.mail.backends.console.EmailBackend"'
_REFERRERS = (
    "strict-origin-when-cross-origin", "no-referrer-when-downgrade", "origin-when-cross-origin",
    "strict-origin", "same-origin", "no-referrer", "unsafe-url",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StatedSetting:
    name: str
    value: str
    """Python source; empty where the setting is to stay as it is."""
    only: str = ""
    """`production` or `development` where the request says so."""


def stated(text: str) -> tuple[StatedSetting, ...]:
    """What a request says of single settings, the last of each name."""
    found: dict[str, StatedSetting] = {}
    only = subject = ""
    for clause in _clauses(text):
        low = " ".join(clause.lower().replace("\u2019", "'").split())
        if not low:
            continue
        if _PRODUCTION.search(low):
            only = "production"
        elif _DEVELOPMENT.search(low):
            only = "development"
        if "hsts" in low or "strict transport" in low or "strict-transport" in low:
            subject = "hsts"
        elif re.search(r"cookie|session|csrf", low):
            subject = f"{'csrf ' if 'csrf' in low else ''}{'session ' if 'session' in low else ''}"
            subject += "cookie"
        for name, value in _of_clause(clause, low, subject):
            found[name] = StatedSetting(name, value, only)
        if only == "development" and _CONSOLE.search(low) and not _NOT.search(low):
            found["EMAIL_BACKEND"] = StatedSetting("EMAIL_BACKEND", _SHOWN, only)
    return tuple(found.values())


def _clauses(text: str) -> Iterator[str]:
    """Each with what is said of one thing; cookies go on from what is said of cookies alone."""
    for clause in _CLAUSES.split(text):
        head, comma, rest = clause.partition(", ")
        while comma:
            if not _OF_COOKIES.search(head) and _OF_COOKIES.match(rest):
                yield head
                clause = rest
                head, comma, rest = clause.partition(", ")
            else:
                more, comma, rest = rest.partition(", ")
                head = f"{head}, {more}"
        yield clause


_OF_COOKIES = re.compile(r"(?:the )?\b(?:session|csrf|cookies?)\b", re.IGNORECASE)


def _of_clause(clause: str, low: str, subject: str) -> Iterator[tuple[str, str]]:
    is_not = bool(_NOT.search(low))
    assigned = list(_ASSIGNED.finditer(clause))
    for each in assigned:
        source = {"true": "True", "false": "False"}.get(each[2], each[2])
        try:
            ast.literal_eval(source)
        except (SyntaxError, ValueError):
            continue
        yield each[1], source.replace("'", '"') if '"' not in source else source
    taken = {each[1] for each in assigned}
    for name, value in _worded(low, subject, is_not=is_not):
        if name not in taken:
            yield name, value


def _worded(low: str, subject: str, *, is_not: bool) -> Iterator[tuple[str, str]]:
    yield from _of_https(low, is_not=is_not)
    yield from _of_cookies(low, subject, is_not=is_not)
    yield from _of_hsts(low, subject, is_not=is_not)
    if re.search(r"\bdebug\b(?!.{0,3}(?:toolbar|level))", low) and re.search(
        r"\b(?:off|false|disable\w*|no|never|without)\b", low
    ):
        yield "DEBUG", "False"
    if re.search(_OF_HOSTS, low) and not is_not:
        hosts = [
            each[1]
            for each in _HOST.finditer(_ORIGIN.sub(" ", low))
            if not _NO_HOST.search(each[1])
        ]
        if hosts:
            yield "ALLOWED_HOSTS", _listed(hosts)
    if re.search(r"(?<![a-z])trusted[_ ]origins?\b", low):
        origins = _ORIGIN.findall(low)
        if origins:
            yield "CSRF_TRUSTED_ORIGINS", _listed(origins)
    frame = re.search(r"\bx[-_ ]frame[-_ ]options?\b.{0,20}\b(deny|sameorigin)\b", low)
    if frame:
        yield "X_FRAME_OPTIONS", f'"{frame[1].upper()}"'
    if re.search(r"\bno-?sniff\b|_content_type_nosniff\b", low):
        yield "SECURE_CONTENT_TYPE_NOSNIFF", "" if is_not else "True"
    if "referrer" in low:
        policy = next((each for each in _REFERRERS if each in low), "")
        if policy:
            yield "SECURE_REFERRER_POLICY", f'"{policy}"'
    if re.search(r"\bx[-_]forwarded[-_]proto\b|\bsecure[_ ]proxy[_ ]ssl[_ ]header\b", low):
        value = "" if is_not else '("HTTP_X_FORWARDED_PROTO", "https")'
        yield "SECURE_PROXY_SSL_HEADER", value


def _listed(values: list[str]) -> str:
    return f"[{', '.join(f'{chr(34)}{each}{chr(34)}' for each in dict.fromkeys(values))}]"


def _of_https(low: str, *, is_not: bool) -> Iterator[tuple[str, str]]:
    redirects = re.search(
        r"(?<![a-z])(?:ssl|https?|tls)[-_ ]redirect|\bredirect\w*\b.{0,30}\b(?:https|ssl|tls)\b"
        r"|\b(?:force|enforce|require) (?:https|ssl|tls)\b"
        r"|\bhttps[- ]only\b(?! (?:\w+ )?cookies?)", low
    )  # fmt: skip
    if redirects and not (redirects[0].startswith("https") and _BY_HTTPS.search(low)):
        yield "SECURE_SSL_REDIRECT", "" if is_not else "True"


def _of_cookies(low: str, subject: str, *, is_not: bool) -> Iterator[tuple[str, str]]:
    if not subject.endswith("cookie") or not re.search(
        r"cookie|session|csrf|same ?site|http ?only|secure", low
    ):
        return
    which = [
        name for name, word in (("SESSION", "session"), ("CSRF", "csrf")) if word in subject
    ] or ["SESSION", "CSRF"]  # fmt: skip
    value = "" if is_not else "True"
    if _BY_HTTPS.search(low):
        yield from ((f"{each}_COOKIE_SECURE", "True") for each in which)
    elif re.search(r"\bsecure\b|_cookie_secure\b", low):
        yield from ((f"{each}_COOKIE_SECURE", value) for each in which)
    if re.search(r"http[- ]?only", low):
        yield from ((f"{each}_COOKIE_HTTPONLY", value) for each in which)
    site = re.search(r"same[-_ ]?site\W{0,3}(?:to |of |is )?\W?(lax|strict|none)\b", low)
    if site:
        yield from ((f"{each}_COOKIE_SAMESITE", f'"{site[1].capitalize()}"') for each in which)
    if "session" not in subject:
        return
    if re.search(
        r"\b(?:clos\w+|quit\w*)\b.{0,20}\bbrowser\b|\bbrowser\b.{0,20}\b(?:clos|quit)", low
    ):
        yield "SESSION_EXPIRE_AT_BROWSER_CLOSE", value
    seconds = _seconds(low)
    if seconds and re.search(
        r"\b(?:expir\w*|last|lasts|age|end|ends|valid|log\w* out|after)\b", low
    ):
        yield "SESSION_COOKIE_AGE", seconds


def _of_hsts(low: str, subject: str, *, is_not: bool) -> Iterator[tuple[str, str]]:
    is_named = bool(re.search(r"hsts|strict[- ]transport", low))
    if subject != "hsts":
        return
    sub = re.search(r"\bsub-?domains?\b", low)
    preload = re.search(r"\bpreload\w*\b", low)
    for found, name in (
        (sub, "SECURE_HSTS_INCLUDE_SUBDOMAINS"), (preload, "SECURE_HSTS_PRELOAD"),
    ):  # fmt: skip
        if found:
            before = low[max(0, found.start() - 24) : found.start()]
            denied = _NOT.search(before) or re.search(r"\b(?:off|yet)\b", low[found.end() :])
            yield name, "False" if denied else "True"
    seconds = _seconds(low) if is_named or (not sub and not preload) else ""
    if seconds:
        yield "SECURE_HSTS_SECONDS", seconds
    elif is_named and is_not and not sub and not preload:
        yield "SECURE_HSTS_SECONDS", ""


def _seconds(low: str) -> str:
    found = _DURATION.search(low)
    if found:
        number = int(found[1]) if found[1].isdigit() else _NUMBERS[found[1]]
        whole = number * _UNITS[found[2]] if number else _UNITS[found[2]] // 2
        return str(whole)
    plain = _SECONDS.search(low)
    return plain[1].replace("_", "") if plain else ""

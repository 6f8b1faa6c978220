"""Whom a new API lets read and write: as the request says, as another API of the project, or as the
project's defaults have it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django_pro.agent import endpoints
from django_pro.agent.making.site import Site
from django_pro.agent.said import Said
from django_pro.agent.work import NotProvenError
from django_pro.engine.web_outline import WebView
from django_pro.scaffold.api import Level
from django_pro.scaffold.style import Names

_LEVELS: tuple[Level, ...] = ("anyone", "login", "staff")
_STAFF = r"(?:(?:the |our )?(?:staff|admins?|administrators?)(?: users?| members?| people)?)"
_LOGIN = (
    r"(?>(?:authenticated|logged[- ]in|signed[- ]in|registered)(?: users?| people| members?"
    r"| customers?)?|(?:users?|members?|people|anyone|everyone|everybody|those|whoever)"
    r"(?: (?:who|that))?(?: (?:is|are|has|have))? (?:logged|signed) ?-?in|users? with an? account)"
)
_ANYONE = r"(?:anyone|everyone|everybody|anybody|the public|visitors|guests|anonymous(?: users?)?)"
_WRITE = r"(?:write|create|edit|change|modify|update|add|post|delete|manage|make changes)s?"
_READ = r"(?:read|see|view|list|look|get|browse|fetch|query|access|use)s?"
_CAN = r"(?: only)?,? (?:can|may|should|must|are allowed to|is allowed to|is able to|get to|to)"
_READS_TOO = (
    r"read(?:s|ing)?(?: access)?,? (?:too|as well|also|included|alike)\b"
    r"|(?:also|even|including|both)(?: for| to)? (?:read|view|see)(?:s|ing)?\b"
    r"|read(?:s|ing)? and writ\w+|writ\w+ and read(?:s|ing)?\b|not even (?:to )?read"
)
"""That what is said of writing is said of reading."""
_OTHERS_READ = rf"(?!{_STAFF}\b|only\b)[a-z]+{_CAN}(?: still| also)? {_READ}\b"
_LIKE = re.compile(
    r"\bsame (?:permissions?|permission class(?:es)?|access(?: rules?| rights?)?|rights|auth\w*"
    r"|protection)(?: class(?:es)?| rules?)?(?: (?:as|like|that) (.*))?"
    r"|\b(?:permissions?|access|rights) (?:should be |must be |are |is )?(?:the same as|as|like)"
    r"(?: for| in| on| of)? (.*)"
    r"|\bprotected (?:like|as|the same way as) (.*)"
)


@dataclass(frozen=True, slots=True)
class Access:
    reads: Level
    writes: Level
    guards: tuple[Names, ...] = ()
    """Permission classes of the project's own that let just these."""


def wanted(site: Site, *, read_only: bool) -> Access:
    """Who may read and write.

    Raises:
        NotProvenError: it is to be as for another API, and which one is not clear.
    """
    said = site.work.said
    like = _LIKE.search(said.low)
    if like:
        return _as_another(site, next(filter(None, like.groups()), ""))
    default = _default(site)
    reads, writes = said_levels(said, default)
    if read_only:
        writes = reads
    found = Access(reads, writes)
    own = next((each for each in map(_of, _guarded(site)) if each and _same(each, found)), None)
    return own or found


def said_levels(said: Said, default: Access) -> tuple[Level, Level]:
    """Whom the words of a request let read and write, where they say it."""
    reads, writes = default.reads, default.writes
    if said.has(rf"(?:only|just) {_STAFF}\b", rf"(?:for|to|by) {_STAFF}(?: alone| only)\b",
                r"(?:staff|admin)s?[- ]only\b"):  # fmt: skip
        writes = "staff"
        only_writes = said.has(
            rf"{_ANYONE}{_CAN} {_READ}\b", rf"{_LOGIN}{_CAN} {_READ}\b", _OTHERS_READ
        ) or (not said.has(_READS_TOO) and said.has(
            rf"{_STAFF}{_CAN} {_WRITE}\b", rf"{_STAFF} {_WRITE}\b", r"writ\w+",
            r"read(?:s|ing|able)?\b(?![- ]only(?! (?:for|to) ))",
        ))  # fmt: skip
        reads = reads if only_writes else "staff"
    elif said.has(
        rf"{_STAFF}{_CAN} {_WRITE}\b", rf"{_STAFF} {_WRITE}\b",
        rf"(?:writ\w+|edit\w*|changed?|created?|managed?) (?:access |only )*(?:by|for|to) {_STAFF}",
    ):  # fmt: skip
        writes = "staff"
    if said.has(
        rf"{_LOGIN}{_CAN} {_READ}\b", rf"{_LOGIN} (?:may )?{_READ}\b",
        rf"(?:for|by|to|only) {_LOGIN}\b(?!{_CAN} {_WRITE})",
        rf"{_LOGIN}(?: only)?\b(?!{_CAN}) *(?:[.,;]|$)",
        r"requires? (?:a |an )?(?:login|authentication)", r"login required",
        rf"only (?:for )?{_LOGIN}\b(?!{_CAN} {_WRITE})",
    ):  # fmt: skip
        reads = "login"
    if said.has(
        rf"{_ANYONE}{_CAN} {_READ}\b", r"public(?:ly)? read", r"readable by (?:all|any|ev)"
    ):
        reads = "anyone"
    if _LEVELS.index(writes) < max(_LEVELS.index(reads), 1):
        writes = reads if reads != "anyone" else "login"
    return reads, writes


def _default(site: Site) -> Access:
    """As DEFAULT_PERMISSION_CLASSES say, never open for writing."""
    settings = site.outline.settings.get("REST_FRAMEWORK") or {}
    names = " ".join(map(str, settings.get("DEFAULT_PERMISSION_CLASSES", ())))
    if re.search(r"permissions\.IsAdminUser\b", names):
        return Access("staff", "staff")
    if re.search(r"permissions\.IsAuthenticated\b(?!OrReadOnly)", names):
        return Access("login", "login")
    return Access("anyone", "login")


def _as_another(site: Site, named: str) -> Access:
    """As the API that the text names, or the request beside it, or as the only one there is."""
    views = _guarded(site)
    said = site.work.said
    text = named if named.strip() else said.low
    meant = endpoints.named(Said(text, said.route), views) or endpoints.named(said, views)
    found = list(dict.fromkeys(filter(None, map(_of, meant or views))))
    if len(found) != 1:
        shown = ", ".join(sorted({endpoints.url(each) for each in views})[:5]) or "none"
        raise NotProvenError(
            "Which API is meant, whose permissions the new one is to have? Those that could be "
            f"asked whom they let in: {shown}. Nothing is written: name one by its URL or class, "
            "or say who may read and who may write."
        )
    return found[0]


def _guarded(site: Site) -> list[WebView]:
    """Views of the project's whose permission classes were asked, and look at no row."""
    return [each for each in endpoints.own(site.work, "api") if each.guards and each.lets]


def _of(view: WebView) -> Access | None:
    """None where its classes let those in that none of ours would."""
    lets = {
        what: next((each for each in _LEVELS if each in names), None)
        for what, names in view.lets.items()
    }
    reads, writes = lets.get("read"), lets.get("write")
    if reads is None or writes is None or writes == "anyone":
        return None
    guards = [each.rpartition(".") for each in view.guards]
    is_own = any(not module.startswith("rest_framework") for module, _, _ in guards)
    return Access(
        reads, writes, tuple((module, name) for module, _, name in guards) if is_own else ()
    )


def _same(one: Access, other: Access) -> bool:
    return (one.reads, one.writes) == (other.reads, other.writes) and bool(one.guards)

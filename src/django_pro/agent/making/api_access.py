"""Whom a new API lets read and write: as the request says, as another API of the project, or as the
project's defaults have it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from django_pro.agent import endpoints, stated_access
from django_pro.agent.making import people_named
from django_pro.agent.making.site import Site
from django_pro.agent.said import Said
from django_pro.agent.stated_access import StatedAccess
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import Model
from django_pro.engine.web_outline import WebView
from django_pro.scaffold.api import Level, Who
from django_pro.scaffold.people import STAFF, People
from django_pro.scaffold.stated import plural, snake
from django_pro.scaffold.style import Names
from django_pro.scaffold.whose import Chain

_LEVELS: tuple[Level, ...] = ("anyone", "login", "staff")
_LIKE = re.compile(
    r"\bsame (?:permissions?|permission class(?:es)?|access(?: rules?| rights?)?|rights|auth\w*"
    r"|protection)(?: class(?:es)?| rules?)?(?: (?:as|like|that) (.*))?"
    r"|\b(?:permissions?|access|rights) (?:should be |must be |are |is )?(?:the same as|as|like)"
    r"(?: for| in| on| of)? (.*)"
    r"|\bprotected (?:like|as|the same way as) (.*)"
)
_READS_LIKE = re.compile(
    r"\b(?:whoever|everyone who|everybody who|anyone who|anybody who|all who|those who|users who)"
    r" (?:can|may|(?:is|are) (?:allowed|able) to) (?:use|access|call|reach|read|query)"
    r" (?P<named>[^.;,\n]*?),? (?:may|can|should|shall)(?: only| also)? (?:read|see|list|get|view)"
    r"(?: (?:it|them|these|those|rows|too))?(?=\s*(?:[.;,\n]|$|\b(?:and|but)\b))",
    re.IGNORECASE,
)
"""`whoever can use the orders API may read`."""
_NO_LOGIN_WRITES = (
    r"(?:visitors|guests|anonymous\w*|unauthenticated)[^.;]{0,40}\b(?:post|add|create|submit|write)"
    r"|(?:post|add|create|submit|write)\w*[^.;,]{0,30}\b(?:without|no) (?:a |an )?(?:login"
    r"|account|auth)"
)


@dataclass(frozen=True, slots=True)
class Access:
    reads: Level
    writes: Level
    guards: tuple[Names, ...] = ()
    """Permission classes of the project's own that let just these."""
    changes: Who | None = None
    deletes: Who | None = None
    """Whom the request lets change and delete rows; None where it does not say so."""
    sees: Literal["", "own", "own or staff"] = ""
    """Whether users are to see none but their own rows, and staff all of them."""
    people: People | None = None
    """Whom the guards let, where they are others than staff; `staff` in the levels means them."""
    readers: People | None = None
    """Whom the guards let read, where that are others than those who write."""
    is_refused_first: bool = False
    """Whether the guards of an API that reads alone refuse its readers all other methods."""


def stated(site: Site, model: Model, owner: str) -> StatedAccess:
    """Who may do what, as the request says; `owner` is the key to the user whose a row is."""
    words = snake(model.name).replace("_", " ")
    text = people_named.as_staff(without_readers(site.work.said.request), people(site, model))
    return stated_access.read(text, [owner] if owner else [], [words, plural(words)])


def people(site: Site, model: Model) -> People:
    """Those whom the request means beside all who have signed in."""
    text = site.work.said.request
    bare = without_readers(text)
    return people_named.named(site, bare, model, groups=bare != text)


def without_readers(text: str) -> str:
    """The text without whose readers are those of another API."""
    return _READS_LIKE.sub(" . ", text)


def wanted(site: Site, model: Model, owner: str, chain: Chain | None, *, read_only: bool) -> Access:
    """Who may read and write.

    Raises:
        NotProvenError: it is to be as for another API, and which one is not clear; rows are to be
            somebody's, and nothing says whose they are.
    """
    like = _LIKE.search(site.work.said.low)
    if like:
        return _as_another(site, next(filter(None, like.groups()), ""), read_only=read_only)
    told = stated(site, model, owner or (chain.names[-1] if chain else ""))
    if as_others := _READS_LIKE.search(site.work.said.request):
        readers = _as_another(site, as_others["named"], read_only=True)
        return readers if read_only else _written_by(site, readers, told, people(site, model))
    needed = {"read"} if read_only or "owner" in told.grants.get("read", ()) else {"read", "create"}
    if not needed <= told.grants.keys() and (usual := _own_default(site)):
        return _by_default(site, usual, told, read_only=read_only)
    found = levels(told, _default(site))
    if read_only:
        found = replace(found, writes=found.reads, changes=None, deletes=None)
    whose = (found.changes or "", found.deletes or "", found.sees)
    if any("own" in each for each in whose) and not owner and (
        chain is None or (any("owner" in each for each in whose[:2]) and not found.sees)
    ):  # fmt: skip
        raise NotProvenError(
            f"Whose a row of {model.name} is, no key of it to the user model says. Nothing is "
            "written: name the field, or add it first."
        )
    if told.bare:
        site.assumed.append("Members or users, as the request has it, are all who are logged in.")
    if "anyone" in told.grants.get("create", ()):
        if site.work.said.has(_NO_LOGIN_WRITES):
            raise NotProvenError(
                "That rows are added without a login is not made here. Nothing is written: say who "
                "of those that are logged in may add them."
            )
        site.assumed.append("Who adds rows has to be logged in.")
    if found.changes or found.deletes or found.sees:
        return found
    own = next((each for each in map(_of, _guarded(site)) if each and _same(each, found)), None)
    return own or found


def levels(told: StatedAccess, default: Access) -> Access:
    """What the words of a request come to, with the default where they say nothing."""
    grants = told.grants
    shown = grants.get("read", frozenset())
    sees: Literal["", "own", "own or staff"] = ""
    if "owner" in shown and not shown & {"anyone", "login"}:
        sees = "own or staff" if "staff" in shown else "own"
    reads = "login" if sees else _level(shown) or default.reads
    writes = _level(grants.get("create", frozenset())) or default.writes
    if _LEVELS.index(writes) < max(_LEVELS.index(reads), 1):
        writes = reads if reads != "anyone" else "login"
    return Access(
        reads, writes, (), _who(grants, "change", writes), _who(grants, "delete", writes), sees
    )


def _level(who: frozenset[str]) -> Level | None:
    if "owner" in who:
        return "login"  # whoever adds a row is its owner
    return next((each for each in _LEVELS if each in who), None)


def _who(grants: Mapping[str, frozenset[str]], action: str, writes: Level) -> Who | None:
    """Who changes or deletes rows, as it is told."""
    who = grants.get(action, frozenset())
    if not who:
        return None
    if who & {"anyone", "login"}:
        return "staff" if writes == "staff" else "login"
    return "owner or staff" if len(who) > 1 else "owner" if "owner" in who else "staff"


def _default(site: Site) -> Access:
    """As DEFAULT_PERMISSION_CLASSES say, never open for writing."""
    settings = site.outline.settings.get("REST_FRAMEWORK") or {}
    names = " ".join(map(str, settings.get("DEFAULT_PERMISSION_CLASSES", ())))
    if re.search(r"permissions\.IsAdminUser\b", names):
        return Access("staff", "staff")
    if re.search(r"permissions\.IsAuthenticated\b(?!OrReadOnly)", names):
        return Access("login", "login")
    return Access("anyone", "login")


def _written_by(site: Site, readers: Access, told: StatedAccess, writers: People) -> Access:
    """Those who read, and a class of the project's own that lets none of them but `writers` write.

    Raises:
        NotProvenError: there is none, or something else is said of who writes.
    """
    grants = [told.grants.get(each, frozenset()) for each in ("create", "change", "delete")]
    group = re.fullmatch(r'group="(.*)"', writers.given)
    mean = ("", "groups", group[1]) if group else None
    found = [
        each.name for each in site.work.web.permissions
        if "anyone" in each.lets.get("read", ()) and not each.lets.get("write")
        and [one for one in each.means.get("write", ()) if one[1] != "is_superuser"] == [mean]
    ]  # fmt: skip
    guards = [".".join(each) for each in readers.guards]
    views = [each for each in _guarded(site) if list(each.guards) == guards]
    may_read = any(mean in each.means.get("read", ()) for each in views)
    if any(each != {"staff"} for each in grants) or len(found) != 1 or not may_read:
        raise NotProvenError(
            f"{writers.words.capitalize()} alone would write, and those of another API read: one "
            "permission class of the project's own is needed that says the former, of users who "
            "are let read as well. Nothing is written."
        )
    module, _, name = found[0].rpartition(".")
    own = readers.people or (STAFF if readers.reads == "staff" else None)
    return Access(
        readers.reads, "staff", (*readers.guards, (module, name)), "staff", "staff",
        people=writers, readers=own,
    )  # fmt: skip


def _own_default(site: Site) -> list[str]:
    """DEFAULT_PERMISSION_CLASSES where they are the project's own."""
    settings = site.outline.settings.get("REST_FRAMEWORK") or {}
    names = [str(each) for each in settings.get("DEFAULT_PERMISSION_CLASSES", ())]
    return [] if all(each.startswith("rest_framework.") for each in names) else names


def _by_default(site: Site, own: list[str], told: StatedAccess, *, read_only: bool) -> Access:
    """As the views that those classes guard.

    Raises:
        NotProvenError: whom they let is not known, or the request says something beside.
    """
    views = [each for each in _guarded(site) if list(each.guards) == own]
    found = set(filter(None, (_of(each, read_only=read_only) for each in views)))
    if len(found) == 1 and not told.grants:
        return found.pop()
    names = ", ".join(each.rpartition(".")[2] for each in own)
    raise NotProvenError(
        f"DEFAULT_PERMISSION_CLASSES is the project's own {names}: whom it lets read and write a "
        "new API is not known here, or not all of it is said. Nothing is written: say who may read "
        "and who may write."
    )


def _as_another(site: Site, named: str, *, read_only: bool) -> Access:
    """As the API that the text names, or the request beside it, or as the only one there is."""
    views = _guarded(site)
    said = site.work.said
    text = named if named.strip() else said.low
    meant = endpoints.named(Said(text, said.route), views) or endpoints.named(said, views)
    of = [_of(each, read_only=read_only) for each in meant or views]
    found = list(dict.fromkeys(filter(None, of)))
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


def _of(view: WebView, *, read_only: bool = False) -> Access | None:
    """None where its classes let those in that none of ours would."""
    guards = tuple((module, name) for module, _, name in (e.rpartition(".") for e in view.guards))
    is_own = any(not module.startswith("rest_framework") for module, _ in guards)
    reads = _let_by(view, "read", is_own=is_own)
    may_write = _let_by(view, "write", is_own=is_own)
    writes = reads if read_only else may_write
    if reads is None or writes is None or (writes[0] == "anyone" and not read_only):
        return None
    some = {people for level, people in (reads, writes) if level == "staff"}
    if len(some) > 1:
        return None  # tests and words of an API are of one kind of people beside all
    people = next((each for each in some if each != STAFF), None)
    is_first = read_only and is_own and not _is_within(reads, may_write)
    return Access(
        reads[0], writes[0], guards if is_own else (), people=people, is_refused_first=is_first
    )


def _is_within(reads: tuple[Level, People], writes: tuple[Level, People] | None) -> bool:
    """Whether those who read are let write as well; anyone who reads has signed in for a test."""
    if writes is None or writes[1] != reads[1]:
        return writes is not None and writes[0] in ("anyone", "login")
    return _LEVELS.index(writes[0]) <= max(_LEVELS.index(reads[0]), 1)


def _let_by(view: WebView, what: str, *, is_own: bool) -> tuple[Level, People] | None:
    """Whom a view lets at least, and who are meant by staff."""
    if what not in view.lets:
        return None
    level = next((each for each in _LEVELS if each in view.lets[what]), None)
    if level is not None:
        return level, STAFF
    for where, field, value in view.means.get(what, ()) if is_own else ():
        if not where and (found := _people(field, value)):
            return "staff", found
    return None


def _people(field: str, value: str) -> People | None:
    """Users whom a flag, a role or a group of theirs lets in; no word is known for superusers."""
    if field == "is_superuser":
        return None
    if field == "groups":
        return people_named.group(value)
    word = re.sub(r"\W+", " ", field.removeprefix("is_") if value == "True" else value).strip()
    words = word.lower() if word.lower().endswith("s") else plural(word.lower())
    given = value if value == "True" else f'"{value}"'
    attribute = field if value == "True" else f'{field} == "{value}"'
    return People(words, attribute, f"{field}={given}", is_known_to_all=False)


def _same(one: Access, other: Access) -> bool:
    levels = (one.reads, one.writes) == (other.reads, other.writes)
    return levels and bool(one.guards) and one.people is None

"""Which rows are for their owners alone, and which changes matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from django_pro.core.access import CellFact, ChangeFact, LookUpFact, RowFact
from django_pro.core.frame import Frame
from django_pro.core.observed import EndpointFact
from django_pro.rules.request_rule import Row, Tried
from django_pro.rules.rule import own_model

ATTRIBUTION = re.compile(
    r"author|creator|created_?by|maker|made_?by|inventor|designer|added_?by|upload|post(ed_?by|er)|edit(ed_?by|or)|updated_?by"
    r"|modified_?by|publish|review|assign|moderat|approv|writer|last_"
)
"""Foreign keys that say who made a row, and not for whom it is."""
_PART_PLAYED = re.compile(
    r"actor|driver|leader|lead|director|collector|organi[sz]er|host|maintainer|curator|observer|finder"
    r"|photographer|composer|translator|speaker|teacher|instructor|trainer|coach|chef|pilot|captain"
    r"|conductor|chair(person)?|contact|manager|supervisor|\w+ist|\w+_by"
)
"""Foreign keys that say what part somebody plays in a row: it may be there for all to read, and it
is for its owner where another page keeps it from others."""
_SHOWN_TO_ALL = re.compile(
    r"\w*(profile|review|comment|post|article|reply|replies|rating|question|answer|topic|thread"
    r"|listing|event|photo|picture|video|recipe|book|product|category|categories|tag|snippet|story"
    r"|stories|page|blog|poll|like|vote|follow|follower|tweet|song|track|album|job|offer|auction"
    r"|bid)(s|es)?",
    re.I,
)
"""Words in the names of models whose rows other users are usually meant to read."""
_FOR_ITS_OWNER = re.compile(
    r"(application|registration|reservation|booking|loan|order|purchase|payment|invoice|receipt"
    r"|subscription|ticket|request|draft|reminder|alert|enrol?lment|attendance|history"
    r"|(note|log|cash|pass|address|phone)book)s?",
    re.I,
)
"""Last words that say more than the word before: a job's application, an event's ticket."""
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_COUNTERS = re.compile(r"count|views?$|hits?$|likes?$|votes?$|score|visits|clicks|downloads|plays")
_TIMES = re.compile(
    r"last_|_at$|_on$|modified|updated|accessed|seen|timestamp|viewed|visited|time$|date$|read$"
)
_ENDINGS = re.compile(
    r"delet|remov|archiv|trash|cancel|revok|clos|accept|approv|confirm|paid|publish|submit|block"
    r"|bann|lock|void|refund"
)
"""In the name of a time that is set once: what the row is from then on is another."""
_DONE = (
    r"\w+ed|taken|given|written|eaten|driven|broken|chosen|frozen|hidden|thrown|withdrawn|sent|paid"
    r"|repaid|made|done|undone|gone|begun|held|kept|left|built|spent|cut|shut|fed"
)
"""Not what others are there to do to a row: found, bought, sold, won."""
_HAPPENED = re.compile(
    rf"(\w+_)?({_DONE})(_(in|out|up|off|down|back|over|away|on))?_(at|on|time|date)"
)
_NOTICED = re.compile(
    r"seen|view|visit|access|updat|modif|opened|notif|check(?!ed_(in|out))|sync|used|display|creat"
    r"|cached|load|pinged|logged|listed|fetched|request"
)
_CAPABILITY = re.compile(r"token|secret|signature|activation|invit|unsubscribe|confirm")
_INVITED = re.compile(r"invit")
_PASSED_ON = re.compile(r"/(join|redeem|accept|share|claim)")
"""Words of URLs whose codes are handed to other users."""
_UNGUESSED = re.compile(r"token|secret|key$|signature|signed")
"""Fields whose values let in whoever has them."""
_HARDLY_GUESSED = re.compile(r"uuid|guid|hash|code")
"""Fields whose values nobody guesses, unlike those of a primary key or a slug; they let in where no
login does, and otherwise stand in addresses that people pass on."""
_CODE = re.compile(r"(^|_)(code|token|secret|key|invite|invitation|pin)$")
_KEPT_CODE = re.compile(r"(^|_)(code|token|secret|key|pin)(_?(hash|digest|sha\d*|md5))?$|digest$")
"""Fields that hold what lets in whoever sends it, plain or hashed."""
_TEXTS = re.compile(r'"(\w+)": "([^"]*)"')
"""Names and texts of a body as JSON."""
_KEYS = re.compile(r'"(\w+)":')
"""Names in an answer of JSON."""
_ARGUMENT = re.compile(r"<|\(\?P")
"""In the pattern of a URL."""
_UNGUESSABLE = 20
"""Characters of a code that nobody guesses."""
_SAME = 1e-9
_FORBIDDEN = 403
NOT_THEIRS = (403, 404)
"""Statuses by which a page refuses a row of others."""
_LOGGED = re.compile(r"log|audit|history|visit|hit|session|event|attempt|cart|basket|track|metric")
_OTHERS = frozenset({"sessions.Session", "admin.LogEntry", "authtoken.Token", "axes.AccessAttempt"})


def is_for_owner(row: RowFact) -> bool:
    """Whether other users are not meant to read the row."""
    if _is_shown_to_all(own_model(row.model)) or "" in row.owners:
        return False
    named = any(not ATTRIBUTION.search(way.rpartition("__")[2]) for way in row.owners)
    return named or bool(row.shared)


def _is_shown_to_all(model: str) -> bool:
    words = _WORD.findall(model)
    if words and _FOR_ITS_OWNER.fullmatch(words[-1]):
        return False
    return any(map(_SHOWN_TO_ALL.fullmatch, words))


def is_owned(row: RowFact) -> bool:
    """Whether the row belongs to some users and not to others."""
    return bool(row.owners or row.shared)


def owner_of(row: RowFact) -> str:
    """How the row names its owner, for a message."""
    ways = [way for way in row.owners if way]
    return " and ".join(ways[:2]) if ways else ", ".join(row.shared[:1]) or "itself"


def own_filter(row: RowFact) -> str:
    """The condition for a user's own rows."""
    way = next((way for way in row.owners if way), "") or next(iter(row.shared), "")
    return f"{way}=request.user"


def own_rows(row: RowFact) -> str:
    """How to come to a user's own rows, for a message."""
    way = own_filter(row).partition("=")[0]
    if "." in way:  # behind a generic foreign key, which no lookup follows
        return f"Refuse it unless its {way} is request.user"
    return f"Look it up among the user's own rows: .filter({own_filter(row)})"


def matters(change: ChangeFact) -> bool:
    """Whether a change is more than a counter, a time, or a line of a log."""
    if change.model in _OTHERS:
        return False
    if change.kind == "inserted":
        return not _LOGGED.search(own_model(change.model).lower())
    if change.kind == "deleted":
        return True
    return any(
        not (_COUNTERS.search(name) and _is_number(values))
        and (
            not _TIMES.search(name)
            or bool(_ENDINGS.search(name))
            or _is_set_once(name, values)
            or _is_emptied(name, values)
        )
        for name, values in change.fields.items()
    )


def _is_set_once(name: str, values: tuple[str | None, ...]) -> bool:
    """Whether a time says that something has happened to the row, and did not before."""
    is_set = len(values) == len(("before", "after")) and values[0] is None is not values[1]
    happened = not name.startswith("last_") and _HAPPENED.fullmatch(name)
    return is_set and bool(happened) and not _NOTICED.search(name)


def _is_emptied(name: str, values: tuple[str | None, ...]) -> bool:
    """Whether a time is taken from the row: what only notes when something was done is kept."""
    is_empty = len(values) == len(("before", "after")) and values[1] is None is not values[0]
    return is_empty and not name.startswith("last_") and not _NOTICED.search(name)


def _is_number(values: tuple[str | None, ...]) -> bool:
    return all(value is None or re.fullmatch(r"-?\d+(\.\d+)?", value) for value in values)


def changed(cell: CellFact, row: RowFact) -> ChangeFact | None:
    """How the request updated or deleted the row, where that matters."""
    for change in cell.changes:
        same = change.model == row.model and change.key == row.key
        if same and change.kind != "inserted" and matters(change):
            return change
    return None


def is_passed_on(cell: CellFact, change: ChangeFact) -> bool:
    """Whether a number of the row goes up by what it goes down by in another one: a gift."""
    moved = _moved(change)
    return (
        bool(moved)
        and all(by > 0 for by in moved.values())
        and any(
            (each.model, each.kind) == (change.model, change.kind)
            and each.key != change.key
            and all(abs(by + _moved(each).get(name, 0)) < _SAME for name, by in moved.items())
            for each in cell.changes
        )
    )


def _moved(change: ChangeFact) -> dict[str, float]:
    """By how much each number goes up; nothing where something else changes too."""
    found = {}
    for name, values in change.fields.items():
        texts = [text for text in values if text is not None]
        if len(texts) == len(values) == len(("before", "after")) and _is_number(values):
            found[name] = float(texts[1]) - float(texts[0])
        elif not _TIMES.search(name):
            return {}
    return found


class Changed(NamedTuple):
    """A row that somebody's request changed."""

    cells: Row
    row: RowFact
    change: ChangeFact


def by_place(changes: Iterable[Changed]) -> Iterator[list[Changed]]:
    """Changes of one model by one view, whichever the method."""
    found: dict[tuple[str, str], list[Changed]] = {}
    for each in changes:
        found.setdefault((each.cells.endpoint.view, each.row.model), []).append(each)
    yield from found.values()


def told_of(found: list[Changed]) -> tuple[EndpointFact, str, str, str]:
    """Endpoint, model, the requests and what they did, in words, of changes of one view."""
    first = found[0]
    ways = {f"{each.cells.method} {each.cells.subject.url}": None for each in found}
    changes = {each.change.kind: None for each in found}
    return first.cells.endpoint, first.row.model, " and ".join(ways), " and ".join(changes)


def looked_up_at(tried: Tried, cell: CellFact, row: RowFact) -> Frame | None:
    """The line that let a stranger come to a row; None where it is not the project's own.

    That which takes the client's word for its organisation, team or workspace, where the row is
    looked up within; else the one that confines it to the user's, and lets others through; else the
    one that looks it up, or what a field of the body chooses from. Not where the same line refuses
    others their rows for another view, confined at the same place: then the view is to blame.
    """
    if cell.carried_at is not None:
        return cell.carried_at
    for each in cell.looked_up:
        if each.model == row.model:
            refusing = [one for one in _refusing(tried, row.model) if one.frame == each.frame]
            if each.frame is not None and refusing:
                is_elsewhere = each.confined not in {one.confined for one in refusing}
                return each.confined if is_elsewhere else None
            return each.confined or each.frame or (each.built if not row.by_url else None)
    return None


def unless_believed(cell: CellFact, plan: str) -> str:
    """What to do; another thing where the client's word for where it works decides."""
    if cell.carried_at is None:
        return plan
    kind, _, value = cell.carried.partition(", ")[0].partition(": ")
    name = f"the cookie {value.partition('=')[0]}" if kind == "Cookie" else f"the header {kind}"
    return f"Look what {name} names up among what the user shares, not among all there is"


def confined_at(cell: CellFact, row: RowFact) -> Frame | None:
    """The line that is there to confine a list to the user's rows; None where there is none."""
    return next((each.confined for each in cell.looked_up if each.model == row.model), None)


def _refusing(tried: Tried, model: str) -> list[LookUpFact]:
    """Where rows of a model are looked up for views that let no other user come to them."""
    others = (row.cells.get("other") for row in tried.rows)
    refused = (cell for cell in others if cell is not None and cell.status in NOT_THEIRS)
    return [each for cell in refused for each in cell.looked_up if each.model == model]


def cells_of(found: list[Changed], *actors: str) -> tuple[CellFact, ...]:
    """The requests of those actors."""
    return tuple(
        each.cells.cells[actor] for each in found for actor in actors if actor in each.cells.cells
    )


def is_capability(row: Row) -> bool:
    """Whether knowing the URL is the permission: it holds a token."""
    anonymous = row.cells.get("anonymous")
    is_open = anonymous is not None and anonymous.is_done
    named = [each for each in row.subject.rows if each.by_url]
    is_numbered = bool(named) and all(
        each.named_by in ("id", "pk") and each.key.isdigit() for each in named
    )
    is_handed_on = is_open or not is_numbered or bool(_INVITED.search(row.subject.url.lower()))
    if is_handed_on and _CAPABILITY.search(row.subject.url.lower()):
        return True  # which a number behind a login is not
    is_open |= bool(_PASSED_ON.search(row.subject.url.lower()))
    names = [each.named_by for each in row.subject.rows]
    return any(
        _UNGUESSED.search(name) or (is_open and _HARDLY_GUESSED.search(name)) for name in names
    )


def _is_part_played(row: RowFact) -> bool:
    """Whether all that makes a row somebody's is the part that they play in it."""
    ways = [way.split("__") for way in row.owners if way]
    return bool(ways) and not row.shared and all(
        any(map(_PART_PLAYED.fullmatch, way[-2:])) for way in ways
    )  # fmt: skip


def kept_from_others(tried: Tried) -> set[str]:
    """Models whose rows some page shows to their owners and not to others.

    What a page shows before it changes or deletes the row says nothing of who may read it.
    """
    to_change = {
        (row.endpoint.id, each.model)
        for row in tried.rows
        for each in row.subject.rows
        if row.method != "GET" and _owner_changes(row, each)
    }
    return {
        each.model
        for row in tried.rows
        for each in row.subject.rows
        if row.method == "GET" and row.shown("owner", each) and not row.shown("other", each)
        if row.endpoint.kind == "drf" or (row.endpoint.id, each.model) not in to_change
    }


def _owner_changes(row: Row, each: RowFact) -> bool:
    owner = row.cells.get("owner")
    return owner is not None and owner.is_done and changed(owner, each) is not None


def _is_read_on_purpose(tried: Tried, endpoint: EndpointFact, each: RowFact) -> bool:
    """Whether a view that others may read from refuses them, by 403, to change what owners may:
    it knows who the owner is. So does a list of rows whose own page is such a view."""
    of_rows = {
        row.endpoint.id
        for row in tried.rows
        if row.method == "GET" and row.shown("other", each)
        if any(one.by_url and one.model == each.model for one in row.subject.rows)
    }
    for row in tried.rows:
        is_of_it = row.endpoint.id == endpoint.id or row.endpoint.id in of_rows
        if is_of_it and row.method in ("PUT", "PATCH", "DELETE"):
            owner, other = row.cells.get("owner"), row.cells.get("other")
            is_known = owner is not None and owner.is_done
            if is_known and other is not None and other.status == _FORBIDDEN:
                return True
    return False


def _is_public(tried: Tried, row: Row, each: RowFact) -> bool:
    """Whether others are not shown the row there, or on its own page, as soon as it is private: it
    is for them while it is not."""
    hidden = hidden_by_privacy(tried)
    return "private" in each.hides and any(
        (one.endpoint.id, each.model) in hidden
        for one in tried.rows
        if one.endpoint.id == row.endpoint.id or any(o.by_url for o in one.subject.rows)
        if one.shown("other", each)
    )


def hidden_by_privacy(tried: Tried) -> dict[tuple[str, str], CellFact]:
    """Endpoint and model -> the request of another user that is not shown a private row there."""
    found = {}
    subjects = {row.endpoint.id: row.subject for row in tried.rows if row.method == "GET"}
    for cell in tried.cells:
        subject = subjects.get(cell.endpoint)
        if subject is None or cell.actor != "other":
            continue
        for each in subject.rows:
            alone = "unpublished" if each.hides == ("private",) else "only private"
            is_private = "private" in each.hides and cell.variation == alone
            if is_private and each.model not in cell.shown:
                found[cell.endpoint, each.model] = cell
    return found


def is_for_a_part(tried: Tried, row: Row, each: RowFact) -> bool:
    """Whether the endpoint is for users who play a part, which its rows' owners need not play.

    Who has no row as a courier or a helper is refused.
    """
    parts = {
        part
        for cell in tried.cells
        if (cell.endpoint, cell.method) == (row.endpoint.id, row.method)
        if cell.variation == "without a part"
        for part in cell.skipped
    }
    if not parts or any(_passes(tried, each.model, way, parts) for way in each.shared):
        return False  # the part says which of the shared rows are a user's
    ways = [way for way in (*each.owners, *each.shared) if way]
    return any(not _passes(tried, each.model, way, parts) for way in ways)


def _passes(tried: Tried, model: str, way: str, parts: set[str]) -> bool:
    """Whether a way from a model to a user leads through one of the models."""
    for step in way.split("__"):
        fact = tried.models.get(model)
        field = next((one for one in fact.fields if one.name == step), None) if fact else None
        if field is None and parts & _naming(tried, model):
            return True  # backwards, from what a profile names to the profile
        model = (field.relation or "") if field is not None else ""
        if model in parts:
            return True
    return False


def _naming(tried: Tried, model: str) -> set[str]:
    """Models that have a foreign key to a model."""
    return {
        label
        for label, fact in tried.models.items()
        if any(field.relation == model for field in fact.fields)
    }


_OWN_PAGE = re.compile(r"(?:\b|_)(?:[Mm]y|[Mm]e|[Mm]ine)(?:\b|_|(?=[A-Z]))")
"""In a URL's pattern, or the name of a view, of what is the user's alone."""
_REPORTS = re.compile(r"export|csv|report|download|stat(?:s|istic)|overview|archive|search|\ball\b")


def reads(tried: Tried, *, detail: bool) -> Iterator[tuple[Row, RowFact]]:
    """Rows that another user's GET shows, the owner's too, and nobody's without a login."""
    kept = kept_from_others(tried)
    for row in (*tried.rows, *(() if detail else tried.with_parameters)):
        if row.endpoint.kind == "admin" or row.subject.detail != detail:
            continue
        if row.method != "GET" and (detail or not _only_asks(row) or _sends_code(row)):
            continue
        for each in row.subject.rows:
            if not is_for_owner(each) or (
                _is_part_played(each) and not _is_kept(tried, each, kept)
            ):
                continue
            if each.by_url != detail and not (detail and _hangs_below(each, row)):
                continue
            seen = {actor for actor in ("owner", "other", "anonymous") if row.shown(actor, each)}
            on_purpose = _is_read_on_purpose(tried, row.endpoint, each)
            on_purpose = on_purpose or is_for_a_part(tried, row, each)
            on_purpose = on_purpose or _is_public(tried, row, each)
            on_purpose = on_purpose or (each.model not in kept and _goes_with(tried, row, each))
            on_purpose = on_purpose or _is_beside_own(tried, row, each)
            on_purpose = on_purpose or (each.model not in kept and _is_offered(tried, each))
            on_purpose = on_purpose or (not detail and _is_of_everybody(tried, row, each))
            if not detail and seen == {"owner", "other"} and each.model in kept:
                # What there is to say more of it is on a page of its own.
                on_purpose = on_purpose or each.model in row.cells["other"].only_named
            if seen == {"owner", "other"} and not on_purpose:
                yield row, each


def _goes_with(tried: Tried, row: Row, each: RowFact) -> bool:
    """Whether it is what hangs below a row that the same view lets others read and not change, and
    is nobody's but by way of that: an action of the view shows more of the row.

    What is its owner's by its name (an invoice, a booking) is not.
    """
    words = _WORD.findall(own_model(each.model))
    if each.by_url or each.shared or (words and _FOR_ITS_OWNER.fullmatch(words[-1])):
        return False
    for one in tried.rows:
        is_alike = one.endpoint.view == row.endpoint.view and one.endpoint.id != row.endpoint.id
        if not is_alike or one.subject.permissions != row.subject.permissions:
            continue
        for named in one.subject.rows:
            is_named = any(named.model == own.model and own.by_url for own in row.subject.rows)
            ways = tuple(f"__{way}" for way in named.owners if way)
            is_by_it = bool(ways) and all(way.endswith(ways) for way in each.owners)
            if is_named and named.by_url and is_by_it and one.shown("other", named):
                return _is_read_on_purpose(tried, one.endpoint, named)
    return False


def _is_beside_own(tried: Tried, row: Row, each: RowFact) -> bool:
    """Whether it lists, at an address without arguments, what another page that is called so lists
    of the user alone: `Shifts` beside `MyShifts`. So with the page of one row by the view of such a
    list.

    What is its owner's by its name (an invoice) is not, nor is a report or an export.
    """
    words = _WORD.findall(own_model(each.model))
    if (words and _FOR_ITS_OWNER.fullmatch(words[-1])) or _REPORTS.search(row.endpoint.pattern):
        return False
    if _ARGUMENT.search(row.endpoint.pattern):
        return any(
            one.endpoint.view == row.endpoint.view and one.shown("other", about)
            and _is_beside_own(tried, one, about)
            for one in tried.rows
            for about in one.subject.rows
            if each.by_url and not one.subject.detail and about.model == each.model
        )  # fmt: skip
    return any(
        one.shown("owner", about) and not one.shown("other", about)
        for one in tried.rows
        for about in one.subject.rows
        if about.model == each.model and one.method == "GET" and not one.subject.detail
        if _OWN_PAGE.search(f"{one.endpoint.pattern} {one.endpoint.view.rpartition('.')[2]}")
    )


def _is_offered(tried: Tried, each: RowFact) -> bool:
    """Whether a request about such a row is there for others: it is done for another user, and
    refuses the row's owner, as nobody borrows what is theirs.

    What is its owner's by its name (an invoice) is not offered.
    """
    words = _WORD.findall(own_model(each.model))
    if words and _FOR_ITS_OWNER.fullmatch(words[-1]):
        return False
    for row in tried.rows:
        owner, other = row.cells.get("owner"), row.cells.get("other")
        is_about = any(one.by_url and one.model == each.model for one in row.subject.rows)
        if row.method == "GET" or not is_about or owner is None or other is None:
            continue
        if owner.status in NOT_THEIRS and other.is_done:
            return True
    return False


def _sends_code(row: Row) -> bool:
    """Whether the body holds what lets in whoever has it: the code of a list that one joins."""
    is_passed_on = bool(_PASSED_ON.search(row.subject.url.lower()))
    return any(
        _CODE.search(name) and (is_passed_on or len(value) >= _UNGUESSABLE)
        for name, value in _TEXTS.findall(row.cells["other"].sent)
    )


def names_by_code(tried: Tried, cell: CellFact, model: str) -> bool:
    """Whether the body holds a code, and rows of the model keep one, or its digest: it is found by
    what only those know who were given it."""
    fact = tried.models.get(model)
    keeps = fact is not None and any(_KEPT_CODE.search(field.name) for field in fact.fields)
    return keeps and any(map(_CODE.search, _KEYS.findall(cell.sent)))


def _is_kept(tried: Tried, each: RowFact, kept: set[str]) -> bool:
    """Whether it is kept from others, or it is its owner's by way of a row that is.

    A profile that is kept from others says nothing of what its user makes.
    """
    above = [way.rpartition("__")[0] for way in each.owners if "__" in way]
    held = {label for label in kept if above and not _is_profile(tried, label)}
    return each.model in kept or any(_passes(tried, each.model, way, held) for way in above)


def _is_profile(tried: Tried, model: str) -> bool:
    fact = tried.models.get(model)
    return fact is not None and any(field.kind == "OneToOneField" for field in fact.fields)


def _is_of_everybody(tried: Tried, row: Row, each: RowFact) -> bool:
    """Whether it lists profiles, of which each user has one, and shows less of them than the page
    of one's own does, which is at an address that names nobody. What is shown of each at a page of
    its own may well be more than a list has room for."""
    fact = tried.models.get(each.model)
    kinds = {field.name: field.kind for field in fact.fields} if fact is not None else {}
    if not any(kinds.get(way) == "OneToOneField" for way in each.owners):
        return False
    names = set(kinds)
    listed = names & set(_KEYS.findall(row.cells["other"].answer))
    own = (
        names & set(_KEYS.findall(cell.answer))
        for one in tried.rows
        for cell in (one.cells.get("owner"),)
        if cell is not None and cell.is_done and one.endpoint.id != row.endpoint.id
        if not _ARGUMENT.search(one.endpoint.pattern)
        if any(about.model == each.model for about in one.subject.rows)
    )
    return bool(listed) and any(listed < shown for shown in own)


def _hangs_below(each: RowFact, row: Row) -> bool:
    """Whether it is the user's by the row that the URL names, which says nothing itself."""
    for named in row.subject.rows:
        if not named.by_url or row.shown("owner", named):
            continue
        if is_of(each, named):
            return True
    return False


def is_of(each: RowFact, named: RowFact) -> bool:
    """Whether a row is somebody's by way of another one."""
    ways = (*filter(None, named.owners), *named.shared)
    own = (*each.owners, *each.shared)
    return any(one.endswith(f"__{way}") for one in own for way in ways)


def _only_asks(row: Row) -> bool:
    """Whether a POST goes through and changes nothing: a search, a report, an export."""
    owner = row.cells.get("owner")
    return row.method == "POST" and owner is not None and owner.is_done and not owner.changes


def seen_by_others(tried: Tried, but: str = "") -> set[str]:
    """Models whose rows some page, but for one, shows to users who have no part in them."""
    return {
        model
        for row in (*tried.rows, *tried.with_parameters)
        for actor in ("other", "anonymous")
        for model in (row.cells[actor].shown if actor in row.cells else ())
        if row.method == "GET" and row.cells[actor].is_done and row.endpoint.id != but
    }

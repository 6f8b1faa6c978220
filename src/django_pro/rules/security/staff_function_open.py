"""What is named as the staff's is open to ordinary users."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django_pro.core.access import ChangeFact, RowFact
from django_pro.rules.for_staff import is_kept_from_users, is_page_for_staff, led_to_theirs
from django_pro.rules.handed_in import handed_in
from django_pro.rules.mends import permissions
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.rule import a
from django_pro.rules.whose import changed, is_owned, matters

_STAFF = re.compile(
    r"(^|[_/\-.])(admin|administration|staff|moderation|moderate|moderator|back-?office|superuser)"
    r"(?=[_/\-]|$)"
)
_NOT_MEANT = re.compile(r"login|logout|contact|apply|about|directory|list_of")
_REPORT = re.compile(r"reports?\b|revenue|takings|turnover|\bsales|payroll|\baudit")
_OF_ANYBODY = re.compile(r"api|v\d+|app|web|[a-z]{2}|accounts?|users?|me|my")
"""First parts of URLs that say nothing of who the pages are for."""
_DECIDES = re.compile(r"accept|approve|verif|certif|grade|award|reject|decline")
_DECIDED = re.compile(r"accept|approv|verif|certif|grad|award|reject|declin")
_OFFERED = re.compile(r"quot|offer|estimat|propos|proof|invit|counter")
"""In the name of a state or a field: somebody else makes it, and who asked for it answers."""
_NAMES_ROW = re.compile(r"<|\(\?P")
"""In the pattern of a URL."""
_YES = ("True", "1")
_EMPTY = (None, "", "False", "0")
_GROUP = "group:"
_SENT_AWAY = re.compile(r"bann|block|suspend|mute|silenc|restrict|spam|quarantin|disabled", re.I)
"""Names of groups that somebody is put into to lose rights."""
_FOR_ALL = re.compile(
    r"(?<![a-z])(public|shar(e|ed|ing)|embed|preview|health(z|_?check)?|status|schema|login"
    r"|register|registration|sign_?up|feeds?|ical)(?![a-z])"
)
"""Names of actions that are open on purpose."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told: set[str] = set()
    yield from _named(tried, told)
    yield from _of_admin(tried, told)
    yield from _beside(tried, told)
    yield from _changed_beside(tried, told)
    yield from _taken_beside(tried, told)
    yield from _in_their_folder(tried, told)
    yield from _below_theirs(tried, told)
    yield from _leading_to_theirs(tried, told)
    yield from _handed_in(tried, told)
    yield from _decided_by_maker(tried, told)
    yield from _done_though_refused(tried, told)
    yield from _refused_to_a_group(tried, told)


def _of_admin(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    """A page that a ModelAdmin adds to its own and that does not go through `admin_view`."""
    admins = {_first(row) for row in tried.rows if row.endpoint.kind == "admin"}
    for row in tried.rows:
        anonymous, other = row.cells.get("anonymous"), row.cells.get("other")
        is_own = row.endpoint.frame is not None and _first(row) in admins
        if anonymous is None or not anonymous.is_done or not is_own or row.endpoint.view in told:
            continue
        if _NOT_MEANT.search(row.subject.url):
            continue  # /admin/login/ of the project's own
        if not anonymous.shown and not any(map(matters, anonymous.changes)):
            continue
        told.add(row.endpoint.view)
        yield RequestClaim(
            row.endpoint,
            None,
            f"A page of the admin is open: {row.method} {row.subject.url} without a login",
            "Wrap it in get_urls(): self.admin_site.admin_view(view)",
            tuple(each for each in (anonymous, other) if each is not None),
            cwe=862,
        )


def _first(row: Row) -> str:
    """The first part of its path."""
    return row.subject.url.lstrip("/").partition("/")[0]


def _beside(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    """An action that shows everybody rows, of a view set that is otherwise the staff's."""
    sets: dict[str, list[Row]] = {}
    for row in tried.rows:
        if row.method == "GET" and row.endpoint.kind == "drf":
            sets.setdefault(row.endpoint.view, []).append(row)
    for view, rows in sets.items():
        closed = [row for row in rows if _is_for_staff(row)]
        # Of a list that is open and an action that is not, it is the action that is special.
        is_for_staff = min(rows, key=lambda row: len(row.endpoint.pattern)) in closed
        for row in rows if is_for_staff and view not in told else ():
            cell = row.cells.get("other")
            name = row.endpoint.pattern.lower()
            if cell is None or not cell.is_done or not cell.shown or _FOR_ALL.search(name):
                continue
            told.add(view)
            yield RequestClaim(
                row.endpoint,
                row.subject.permissions_at,
                f"One page of a view set for the staff is open: GET {row.subject.url} shows an "
                f"ordinary user {a(cell.shown[0])}, and GET {closed[0].subject.url} answers them "
                f"{closed[0].cells['other'].status}",
                "Leave permission_classes of the action as the view set's are, or name what it "
                "asks for",
                (closed[0].cells["other"], closed[0].cells["staff"], cell),
                cwe=862,
            )
            break


def _changed_beside(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    """An action that lets everybody change rows, of a view set whose rows are otherwise the
    staff's to change."""
    sets: dict[str, list[Row]] = {}
    for row in tried.rows:
        if row.method != "GET" and row.endpoint.kind == "drf":
            sets.setdefault(row.endpoint.view, []).append(row)
    for view, rows in sets.items():
        closed = [row for row in rows if _is_refused(row) and _changed_by_staff(row)]
        models = {model for row in closed for model in _changed_by_staff(row)}
        for row in rows if closed and view not in told else ():
            other = row.cells.get("other")
            if other is None or not other.is_done or _FOR_ALL.search(row.endpoint.pattern.lower()):
                continue
            change = next(
                (
                    each
                    for each in other.changes
                    if each.kind != "inserted" and each.model in models and matters(each)
                ),
                None,
            )
            if change is None:
                continue
            told.add(view)
            yield RequestClaim(
                row.endpoint,
                row.subject.permissions_at,
                f"One action of a view set for the staff is open: {row.method} {row.subject.url} "
                f"as an ordinary user, and {a(change.model)} is {change.kind}; "
                f"{closed[0].method} {closed[0].subject.url} answers them "
                f"{closed[0].cells['other'].status}",
                "Leave permission_classes of the action as the view set's are, or name what it "
                "asks for",
                (closed[0].cells["other"], other),
                cwe=862,
            )
            break


def _taken_beside(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    """A change that takes rows from other users with it, and that everybody may make, of what is
    the staff's to change at the URL beside it: to close what they alone open."""
    owned = {each.model for row in tried.rows for each in row.subject.rows if is_owned(each)}
    writes = [row for row in tried.rows if row.method != "GET" and row.endpoint.kind != "admin"]
    kept = [(row, _fields_by_staff(row)) for row in writes if is_kept_from_users(row)]
    for row in writes:
        other, owner = row.cells.get("other"), row.cells.get("owner")
        if other is None or owner is None or not (other.is_done and owner.is_done):
            continue
        fields = {
            (each.model, name)
            for each in other.changes
            for name in each.fields
            if each.kind == "updated" and each.model not in owned
        }
        by_owner = {(each.model, each.key) for each in owner.changes if each.kind == "deleted"}
        taken = next(
            (
                each
                for each in other.changes
                if each.kind == "deleted" and each.model in owned
                if (each.model, each.key) in by_owner
            ),
            None,
        )
        beside = next(
            (one for one, known in kept if fields & known and _folder(one) == _folder(row)), None
        )
        if beside is None or taken is None or row.endpoint.view in told:
            continue
        told.add(row.endpoint.view)
        yield RequestClaim(
            row.endpoint,
            None,
            f"What the staff changes, every user changes back: {row.method} {row.subject.url} as "
            f"an ordinary user, and {a(taken.model)} of somebody else is deleted with it; "
            f"{beside.method} {beside.subject.url} answers them {beside.cells['other'].status}",
            "Ask for what the page beside it asks for",
            (beside.cells["other"], other),
            cwe=862,
        )


def _fields_by_staff(row: Row) -> set[tuple[str, str]]:
    """Model and field of what the request changes for who may send it."""
    cells = (row.cells.get(actor) for actor in ("staff", "superuser"))
    changes = [each for cell in cells if cell is not None and cell.is_done for each in cell.changes]
    return {
        (each.model, name) for each in changes if each.kind == "updated" for name in each.fields
    }


def _folder(row: Row) -> str:
    """The path above its last part, where that names a row; else one that no other has."""
    above = row.endpoint.pattern.rstrip("/$").rpartition("/")[0]
    return above if _NAMES_ROW.search(above) else row.endpoint.id


def _in_their_folder(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    """A report that every user gets, below a URL under which all else is the staff's."""
    folders: dict[str, list[Row]] = {}
    for row in tried.rows:
        is_below = "/" in row.subject.url.strip("/") and not _OF_ANYBODY.fullmatch(_first(row))
        if row.endpoint.kind != "admin" and is_below:
            folders.setdefault(_first(row), []).append(row)
    for rows in folders.values():
        pages = [row for row in rows if row.method == "GET"]
        closed = [row for row in pages if is_page_for_staff(row)]
        others = [row for row in pages if row not in closed]
        if len(others) != 1 or not closed or others[0].endpoint.view in told:
            continue
        row = others[0]
        other, anonymous = row.cells.get("other"), row.cells.get("anonymous")
        is_open = other is not None and other.is_done
        is_public = anonymous is not None and anonymous.is_done
        name = f"{row.endpoint.view.rpartition('.')[2]} {row.endpoint.pattern}".lower()
        if other is None or not is_open or is_public or not _REPORT.search(name):
            continue
        told.add(row.endpoint.view)
        yield RequestClaim(
            row.endpoint,
            None,
            f"A report below the staff's pages is open to every user: GET {row.subject.url} as an "
            f"ordinary user; GET {closed[0].subject.url} answers them "
            f"{closed[0].cells['other'].status}",
            "Ask for what the pages beside it ask for",
            (closed[0].cells["other"], other),
            cwe=862,
        )


def _below_theirs(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    """The one open page among those that are kept from users: it shows what hangs below a row that
    no other page shows them."""
    pages = [row for row in tried.rows if row.method == "GET" and row.endpoint.kind != "admin"]
    written = {row.endpoint.id for row in tried.rows if row.method != "GET"}
    for row in pages:
        other = row.cells.get("other")
        above = {each.model for each in row.subject.rows if each.by_url and not is_owned(each)}
        if other is None or not other.is_done or not above or row.endpoint.view in told:
            continue
        if row.endpoint.id in written or _FOR_ALL.search(row.endpoint.pattern.lower()):
            continue
        beside = [each for each in pages if each is not row and _first(each) == _first(row)]
        closed = [each for each in beside if is_kept_from_users(each)]
        lists = [each for each in closed if _shown_above(each) & above and not each.subject.detail]
        below = next(
            (model for model in other.shown if model not in above and _names(tried, model, above)),
            None,
        )
        if below is None or not lists or len(closed) < len(beside) or len(beside) < _SEVERAL:
            continue
        if any(_seen(each) & above for each in pages):
            continue
        told.add(row.endpoint.view)
        anonymous = row.cells.get("anonymous")
        is_public = anonymous is not None and anonymous.is_done
        yield RequestClaim(
            row.endpoint,
            None,
            f"One page among the staff's is open: GET {row.subject.url} shows "
            f"{'anybody' if is_public else 'every user'} {a(below)}, and GET "
            f"{lists[0].subject.url} answers them {lists[0].cells['other'].status}",
            "Ask for what the pages beside it ask for",
            (lists[0].cells["other"], anonymous if is_public and anonymous else other),
            cwe=862,
        )


def _leading_to_theirs(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    for led in led_to_theirs(tried):
        row, model = led.row, led.change.model
        if row.endpoint.view in told or row.endpoint.kind == "admin":
            continue
        told.add(row.endpoint.view)
        yield RequestClaim(
            row.endpoint,
            None,
            f"A change that leads to a page of the staff's is open to every user: {row.method} "
            f"{row.subject.url} as an ordinary user, and {a(model)} is {led.change.kind}; "
            f"GET {led.page.subject.url}, where it sends them, answers them "
            f"{led.page.cells['other'].status}",
            "Ask for what the page that comes next asks for",
            (led.page.cells["other"], led.cell),
            cwe=862,
            subject=model,
        )


def _handed_in(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    for each in handed_in(tried):
        row, model = each.row, each.each.model
        if row.endpoint.view in told:
            continue
        told.add(row.endpoint.view)
        yield RequestClaim(
            row.endpoint,
            None,
            f"What users hand in is shown to every user: GET {row.subject.url} shows "
            f"{a(model)}{f' and the {each.field} of somebody else' if each.field else ''}; "
            f"{each.beside.method} {each.beside.subject.url}, beside it, answers them "
            f"{each.beside.cells['other'].status}",
            "Ask for what the page beside it asks for",
            (each.beside.cells["other"], row.cells["other"]),
            cwe=862,
            subject=model,
        )


_SEVERAL = 2
"""Pages from which on the open one among them is the exception."""


def _shown_above(row: Row) -> set[str]:
    """Models whose rows the page shows to who may have more rights than a user."""
    return {
        model
        for actor, cell in row.cells.items()
        if actor in ("staff", "superuser") or actor.startswith(_GROUP)
        if cell.is_done
        for model in cell.shown
    }


def _seen(row: Row) -> set[str]:
    """Models whose rows the page shows to users, or to anybody."""
    cells = (row.cells.get(actor) for actor in ("other", "owner", "anonymous"))
    return {model for cell in cells if cell is not None and cell.is_done for model in cell.shown}


def _names(tried: Tried, model: str, others: set[str]) -> bool:
    """Whether a foreign key of the model leads to one of others."""
    fact = tried.models.get(model)
    return fact is not None and any(field.relation in others for field in fact.fields)


def _decided_by_maker(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    """Who hands something in accepts it too: the row names no other user who could."""
    for row in tried.rows:
        owner = row.cells.get("owner")
        name = row.endpoint.pattern.rstrip("/").rpartition("/")[2].lower()
        if row.method == "GET" or owner is None or not owner.is_done or not _DECIDES.match(name):
            continue
        for each in row.subject.rows:
            change = changed(owner, each)
            if change is None or row.endpoint.view in told or not _is_made_by_owner(tried, each):
                continue
            if not any(map(_is_decision, change.fields.items())):
                continue
            if _answers_an_offer(tried, change):
                continue
            told.add(row.endpoint.view)
            yield RequestClaim(
                row.endpoint,
                row.subject.handlers.get(row.method),
                f"Whoever hands in {a(each.model)} decides on it: {row.method} {row.subject.url} "
                f"as the {each.owners[0]}, who made it",
                "Ask for more than a login: permission_classes = [IsAdminUser] of the action, or "
                "who else is to decide",
                (owner,),
                cwe=862,
                subject=each.model,
            )


def _is_decision(field: tuple[str, tuple[str | None, ...]]) -> bool:
    name, values = field
    value = str(values[-1])
    return bool(_DECIDED.search(name if value in _YES else value))


def _answers_an_offer(tried: Tried, change: ChangeFact) -> bool:
    """Whether the row holds what somebody else offers, which is the owner's to accept or decline:
    a state, or a value, that no request of theirs gives it."""
    own = [each for each in _changes_of_owner(tried) if each.model == change.model]
    for name, values in change.fields.items():
        before = values[0]
        made = {each.fields[name][-1] for each in own if name in each.fields}
        if before is not None and _OFFERED.search(before.lower()) and before not in made:
            return True
    inserted = [each for each in own if each.kind == "inserted"]
    return any(
        _OFFERED.search(name) and values[-1] in _EMPTY
        for each in inserted
        for name, values in each.fields.items()
    )


def _changes_of_owner(tried: Tried) -> Iterator[ChangeFact]:
    for row in tried.rows:
        cell = row.cells.get("owner")
        if row.method != "GET" and cell is not None and cell.is_done:
            yield from cell.changes


def _is_made_by_owner(tried: Tried, row: RowFact) -> bool:
    """Whether a request of the owner's makes such a row theirs, and it names no other user."""
    if len(row.owners) != 1 or "__" in row.owners[0] or not row.owners[0] or row.shared:
        return False
    key = f"{row.owners[0]}_id"
    return any(
        change.kind == "inserted" and change.model == row.model and change.fields.get(key)
        for change in _changes_of_owner(tried)
    )


def _changed_by_staff(row: Row) -> set[str]:
    """Models of the rows that the request changes for who may send it."""
    cells = (row.cells.get(actor) for actor in ("staff", "superuser"))
    done = [cell for cell in cells if cell is not None and cell.is_done]
    return {change.model for cell in done for change in cell.changes}


def _done_though_refused(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    """A request that is refused once it has changed what it changes for those who may."""
    for row in tried.rows:
        other, staff = row.cells.get("other"), row.cells.get("staff")
        if other is None or staff is None or row.endpoint.view in told:
            continue
        if other.status not in (401, 403) or not staff.is_done or row.method == "GET":
            continue
        done = {(change.model, change.key, change.kind) for change in staff.changes}
        same = [
            change
            for change in other.changes
            if matters(change) and (change.model, change.key, change.kind) in done
        ]
        if same:
            told.add(row.endpoint.view)
            yield RequestClaim(
                row.endpoint,
                None,
                f"A request is refused, and done all the same: {row.method} {row.subject.url} "
                f"answers an ordinary user {other.status}, and {a(same[0].model)} is "
                f"{same[0].kind}",
                "Ask who it is before the view runs, and return what refuses it",
                (other, staff),
                cwe=863,
            )


def _refused_to_a_group(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    """A change that members of a group are refused, and users in no group at all are not."""
    for row in tried.rows:
        other = row.cells.get("other")
        if other is None or not other.is_done or row.method == "GET" or row.endpoint.view in told:
            continue
        owned = {each.model for each in row.subject.rows if is_owned(each)}
        changes = [
            each
            for each in other.changes
            if each.kind != "inserted" and each.model not in owned and matters(each)
        ]
        for actor, cell in row.cells.items() if changes else ():
            name = actor.removeprefix(_GROUP)
            if name == actor or cell.status not in (401, 403) or _SENT_AWAY.search(name):
                continue
            told.add(row.endpoint.view)
            yield RequestClaim(
                row.endpoint,
                None,
                f"A permission is upside down: {row.method} {row.subject.url} is refused to the "
                f"group {name} and done for a user in no group, and {a(changes[0].model)} is "
                f"{changes[0].kind}",
                "Name the group that may, instead of one that may not",
                (other, cell),
                cwe=285,
            )
            break


def _is_refused(row: Row) -> bool:
    """Whether ordinary users are, the owner among them."""
    cells = (row.cells.get("other"), row.cells.get("owner"))
    return all(cell is not None and cell.status in (401, 403) for cell in cells)


def _is_for_staff(row: Row) -> bool:
    staff = row.cells.get("staff")
    return _is_refused(row) and staff is not None and staff.is_done


def _named(tried: Tried, told: set[str]) -> Iterator[RequestClaim]:
    for row in tried.rows:
        other, anonymous = row.cells.get("other"), row.cells.get("anonymous")
        if other is None or not other.is_done or row.endpoint.kind == "admin" or not _is_named(row):
            continue
        changes = any(map(matters, other.changes))
        is_public = anonymous is not None and anonymous.is_done
        if (is_public or row.method != "GET") and not changes:
            continue
        if row.endpoint.view in told:
            continue
        told.add(row.endpoint.view)
        yield RequestClaim(
            row.endpoint,
            None,
            f"What is named as the staff's is open to every user: {row.method} "
            f"{row.subject.url} as an ordinary user",
            "Ask for more than a login: permission_classes = [IsAdminUser], user_passes_test or "
            "permission_required",
            tuple(each for each in (other, row.cells.get("staff")) if each is not None),
            cwe=862,
        )


def _is_named(row: Row) -> bool:
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", row.endpoint.view.rpartition(".")[2]).lower()
    path = row.endpoint.pattern.lower()
    return any(_STAFF.search(text) and not _NOT_MEANT.search(text) for text in (name, path))


RULE = RequestRule("S111", "error", _check, mend=permissions.staff)

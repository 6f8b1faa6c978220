"""Users of tests whom a view of the API lets in: what the least of them needs to be."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

from django_pro.agent import roles, test_rows
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits.query_test import made
from django_pro.engine.web_outline import Means, WebView

_PLAIN = {
    "AllowAny", "IsAuthenticatedOrReadOnly", "DjangoModelPermissionsOrAnonReadOnly",
    "IsAuthenticated", "IsAdminUser",
}  # fmt: skip
_NUMBER = 999
"""Of a row of the user: those that tests make in loops count from 0."""


def lines(
    work: Work, view: WebView, what: str, user: str = "user", indent: int = 8, number: int = 0
) -> str:
    """Statements that make the user of a variable one whom a view lets `read` or `write`; empty
    where who has signed in is let in. `number` tells rows of several users apart.

    Raises:
        NotProvenError: no user is known whom it lets in.
    """
    found = means(view, what)
    if found is None and is_closed(view, what):
        asked = ", ".join(view.permissions) or view.view
        raise NotProvenError(
            f"No user is known whom {asked} lets {what}: no flag, no role, no group and no "
            "superuser's rights do alone. So no test can ask as one, and nothing is written."
        )
    if found is None:
        return ""
    where, field, value = found
    margin = " " * indent
    given = value if value in ("True", "False") else f'"{value}"'
    if not where and field == "groups":
        is_one = len(work.original.named("Group")) < 2
        model = "Group" if is_one else f"{user}.groups.model"
        group = f'{model}.objects.get_or_create(name="{value}")[0]'
        return f"{margin}{user}.groups.add({group})\n"
    if not where:
        told = [f"{user}.{field} = {given}", f"{user}.save()"]
        return "".join(f"{margin}{each}\n" for each in told)
    label, _, key = where.rpartition(".")
    more = {field: given} if field else {}
    rows = test_rows.rows(work, label, given={key: user, **more})
    told = [line for row in rows for line in made(row, indent, named=row is not rows[-1])]
    if any(re.search(r"\bn\b", each) for each in told):
        told.insert(0, f"{margin}n = {_NUMBER - number}")
    return "".join(f"{each}\n" for each in told)


def ways(work: Work, view: WebView, what: str, user: str, indent: int) -> Iterator[str]:
    """Statements by which a view of the API may let the user of a variable in, the likeliest first:
    what its classes are known to ask for, nothing, and each flag and role that users have, for
    those that go by the action."""
    found = ""
    with contextlib.suppress(NotProvenError):
        found = lines(work, view, what, user, indent)
    margin = " " * indent
    others = (
        "".join(f"{margin}{each.strip()}\n" for each in setup.splitlines())
        for _, setup in roles.setups(work, user)
    )
    yield from dict.fromkeys((found, "", *others))


def means(view: WebView, what: str) -> Means | None:
    """What lets a user read or write who has signed in and needs more; None without need, or where
    it is not known."""
    lets = view.lets.get(what)
    staff = ("", "is_staff", "True")
    if lets is None:
        # They look into the database for who asks, and staff is the likeliest of all.
        return None if set(view.permissions) <= _PLAIN else staff
    if "login" in lets or "anyone" in lets:
        return None
    if "staff" in lets:
        return staff
    return next(iter(view.means.get(what, ())), None)


def is_closed(view: WebView, what: str) -> bool:
    """Whether its permission classes were asked, and let nobody in whom we could make."""
    return what in view.lets and not view.lets[what] and not view.means.get(what)


def writes_as_reads(view: WebView) -> bool:
    """Whether a user who is let read is let write as well: else a method that the permission
    classes don't know is refused before it is found to be none."""
    alike = means(view, "read") == means(view, "write")
    return alike and not is_closed(view, "write")

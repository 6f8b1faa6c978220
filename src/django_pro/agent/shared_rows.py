"""Rows of tests that stand under what the user who asks belongs to: a department, an organisation.

Whom a row of the user's own (a profile, a membership) or a key of the user ties to such a thing is
often shown nothing else.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from django_pro.agent import row_holders, test_rows
from django_pro.agent.work import NotProvenError, Work
from django_pro.core.outline import Model
from django_pro.edits.query_test import Row, made

_NUMBER = 999
"""Of the rows of the user: those that tests make in loops count from 0."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What ties a user to a row that others stand under."""

    lines: str
    """Statements that make it, and tie the user to it."""
    names: frozenset[str]
    """Variables of the rows that are made once, and are the user's."""

    def without(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """What is left to be made of the rows that one needs."""
        return tuple(each for each in rows if each.name not in self.names)


def ways(work: Work, label: str, user: str, owner: str = "") -> Iterator[Shared]:
    """How the user of a variable comes to belong to what a row of the model needs."""
    if not work.web.user:
        return
    try:
        *needed, last = test_rows.rows(work, label, owner)
    except NotProvenError:
        return
    wanted = {each.name for each in needed}
    for rows in _ties(work, user):
        common = wanted & {each.name for each in rows if each.name not in (last.name, user)}
        if common and not _is_one_each(work, label, common):
            yield Shared(_statements(rows, common), frozenset(common))


def _ties(work: Work, user: str) -> Iterator[tuple[Row, ...]]:
    """Rows of models whose rows are a user's, with what they need; then what the user has keys to.

    A model with a key to users that is one of many (a booking) comes after profiles.
    """
    holders = [*row_holders.kinds(work), *row_holders.with_rows(work)]
    for holder in dict.fromkeys(holders):
        with contextlib.suppress(NotProvenError):
            yield row_holders.test_row(work, holder, user)
    users = next((each for each in work.original.models if each.label == work.web.user), None)
    own = {each.label for each in work.original.own_models()}
    for field in users.fields if users is not None else ():
        if field.concrete and field.kind == "ForeignKey" and field.to in own:
            with contextlib.suppress(NotProvenError):
                rows = test_rows.rows(work, field.to)
                tie = (f"{user}.{field.name} = {rows[-1].name}", f"{user}.save()")
                yield (*rows, Row(user, "", (), adds=tie))


def _is_one_each(work: Work, label: str, names: set[str]) -> bool:
    """Whether but one row of the model may stand under one of these."""
    models: dict[str, Model] = {each.label: each for each in work.original.models}
    return any(
        each.unique and each.to in models and models[each.to].name.lower() in names
        for each in models[label].fields
        if each.concrete
    )


def _statements(rows: tuple[Row, ...], common: set[str]) -> str:
    lines: list[str] = []
    for row in rows:
        if row.call:
            lines += made(row, 8, named=row is not rows[-1] or row.name in common)
        else:
            lines += [f"        {each}" for each in row.adds]
    if any(re.search(r"\bn\b", each) for each in lines):
        lines.insert(0, f"        n = {_NUMBER}")
    return "".join(f"{each}\n" for each in lines)

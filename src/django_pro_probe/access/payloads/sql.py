"""What ends a string or a number in SQL."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from django.apps import apps
from django.contrib.auth import get_user_model

from django_pro_probe.access import (
    input_letters,
)
from django_pro_probe.access.inputs import Input
from django_pro_probe.access.payloads.attempt import Attempt, Proof, Seen
from django_pro_probe.access.sinks import Place

_MISSING = re.compile(r"no such table|does not exist|doesn't exist|unknown table|ORA-00942", re.I)


def attempts(each: Input, statement: str) -> Iterator[Attempt]:
    """A subquery on a table that is not there: a database that looks for it has run the input."""
    subquery = f"(SELECT 1 FROM {each.token})"  # noqa: S608 that is what it is for
    quote = quote_of(statement.lower(), each.token)
    if quote:
        payloads = [f"{quote}||{subquery}||{quote}", f"{quote} OR 1={subquery} --",
                    f"{quote}) OR 1={subquery} --"]  # fmt: skip
    else:
        users = get_user_model()._meta.db_table
        payloads = [subquery, f"1,{subquery}", f"1 AND 1={subquery}", f", {subquery}",
                    f"{users} WHERE 1={subquery} --"]  # fmt: skip
        if re.search(rf"{each.token}\s*\(", statement, re.I):  # the name of a function
            payloads.insert(0, f"{subquery} || MAX")
        # A check that looks at how a text begins lets a word through.
        payloads.append(f"case when 1={subquery.lower()} then 1 else 2 end")
        payloads += [f"{rest} WHERE 1={subquery} --" for rest in _rests(statement, each.token)]

    def broken(seen: Seen) -> Proof | None:
        for hit in seen.of("sql-error", each.number):
            if f"{each.token}{quote}" in hit.text:
                return Proof(f"{hit.text[:300]}: {hit.detail[:80]}", hit.place)
        return None

    for payload in payloads:
        yield Attempt(payload, _looks_for_table(each))
    if quote:  # an input that has to be short
        yield Attempt(f"{each.token}{quote}", broken, control=f"{each.token}{quote}{quote}")


def begun(each: Input, words: Iterable[str]) -> Iterator[Attempt]:
    """As `attempts`, where a check looks at how a text begins: letters do not come as far."""
    subquery = f"(SELECT 1 FROM {each.token})"  # noqa: S608 that is what it is for
    for word in words:
        for payload in (f"{word} , {subquery}", f"{word},{subquery}"):
            yield Attempt(payload, _looks_for_table(each))


def _looks_for_table(each: Input) -> Callable[[Seen], Proof | None]:
    """Whether the database has looked for the table that is not there."""

    def proved(seen: Seen) -> Proof | None:
        for hit in seen.of("sql-error", each.number):
            message = hit.detail.strip().partition("\n")[0]  # PostgreSQL shows the statement below
            if each.token in message.lower() and _MISSING.search(message):
                return Proof(
                    f"{hit.text[:300]}: {message}", _sql_place(seen, each.number) or hit.place
                )
        return None

    return proved


def _rests(statement: str, letters: str) -> Iterator[str]:
    """What makes a table's name of the part of a name that stands before the letters."""
    part = re.search(r"\w*$", statement[: statement.lower().find(letters)])
    if part is None or not part[0]:
        return
    tables = (model._meta.db_table for model in apps.get_models())
    yield from [each[len(part[0]) :] for each in tables if each.startswith(part[0])][:1]


def _sql_place(seen: Seen, number: int) -> Place | None:
    """Where the text came into a queryset; else where the statement ran."""
    for hit in seen.of("sql-built", number):
        if hit.place is not None:
            return hit.place
    for execution in seen.response.recording.executions:
        if number in input_letters.found(execution.sql):
            for found in (execution.ran, execution.built):
                if found:
                    place: Place = found[0].wire()
                    return place
    return None


def quote_of(statement: str, letters: str) -> str:
    """The quote that the letters stand in; empty for none."""
    quote = ""
    for letter in statement[: statement.find(letters)]:
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"`":
            quote = letter
    return quote

"""Rows that a method of the project's own narrows to those of a user, and tests of an API that
shows just these."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django_pro.scaffold.tests import Asserts, Written

if TYPE_CHECKING:
    from django_pro.scaffold.api import Api


@dataclass(frozen=True, slots=True)
class Way:
    """A method of a model's rows, as the project's views call it with their user."""

    method: str
    names: tuple[str, ...]
    """Of the relations that lead from a row to its users."""
    is_many: bool
    """Whether the last of them leads to many users."""
    keepers: tuple[str, ...] = ()
    """Flags of users who see all rows."""

    @property
    def call(self) -> str:
        return f".{self.method}(self.request.user)"


def helper(way: Way, make: str) -> str:
    """Source of the function that makes a row which a user may see."""
    *before, last = way.names
    holder = ".".join(("row", *before))
    lines = [
        "def seen_by(user, **values):",
        '    """A row that a user may see."""',
        f"    row = {make}(**values)",
    ]
    if way.is_many:
        lines.append(f"    {holder}.{last}.add(user)")
    else:
        lines += [f"    {holder}.{last} = user", f"    {holder}.save()"]
    return "\n".join((*lines, "    return row"))


def tests(
    api: Api,
    way: Way,
    asserts: Asserts,
    names: tuple[str, str],
    urls: tuple[str, str],
    refused: int,
) -> Iterator[Written]:
    """`names` are those of the functions that make a row and a user, `urls` Python source of the
    list's and a row's."""
    (make, user), (many, one) = names, urls

    def status(asked: str, code: int) -> str:
        return asserts.equal(f"{asked}.status_code", str(code))

    shown = '[each["id"] for each in response.data["results"]]'
    begin = [f"user = {user}()", "row = seen_by(user)", "client = client_of(user)"]
    ask = [f"response = client.get({many})", status("response", 200)]
    read = [*begin, *ask, asserts.equal(shown, "[row.pk]")]
    if api.shown:
        fields = ", ".join(f'"{each}"' for each in api.shown)
        read.append(asserts.equal('list(response.data["results"][0])', f"[{fields}]"))
    read += [
        asserts.equal(f'"{each}" in response.data["results"][0]', "False")
        for each in (api.hidden if not api.shown else ())
    ]
    told = [each for each in api.declared if each.value]
    read += [f"row = {api.name}.objects.get(pk=row.pk)"] * bool(told)
    read += [
        asserts.equal(f'response.data["results"][0]["{each.name}"]', each.value) for each in told
    ]
    read.append(status(f"client.get({one})", 200))
    yield Written("test_rows_are_read", tuple(read))
    yield Written(
        "test_nobody_reads_without_a_login", (status(f"client_of().get({many})", refused),)
    )
    lines = [f"row = seen_by({user}())", f"client = client_of({user}())"]
    lines += [
        asserts.equal(f'client.get({many}).data["results"]', "[]"),
        status(f"client.get({one})", 404),
    ]
    yield Written("test_rows_of_others_are_not_shown", tuple(lines))
    for flag in way.keepers:
        lines = [f"row = {make}()", f"client = client_of({user}({flag}=True))", *ask]
        lines += [asserts.equal(shown, "[row.pk]"), status(f"client.get({one})", 200)]
        yield Written(f"test_{flag}_sees_the_rows_of_all", tuple(lines))
    lines = [
        *begin,
        status(f"client.post({many}, {{}})", 405),
        status(f"client.delete({one})", 405),
    ]
    yield Written("test_nothing_is_written", tuple(lines))
    lines = [f"user = {user}()", "client = client_of(user)", "seen_by(user)"]
    lines += [f"few = queries_of(client, {many})", "for _ in range(5):", "    seen_by(user)"]
    lines += [f"many = queries_of(client, {many})", asserts.equal("few", "many")]
    yield Written("test_a_list_asks_the_same_for_more_rows", tuple(lines))

"""The text of tests that hold a page's queries at two numbers of rows against each other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

FEW, MANY = 3, 9
"""Rows at the two sizes."""
COUNTED = re.compile(rf"(\d+) queries for {FEW} rows, (\d+) for {MANY}")
"""What a test says when it fails by its own assertion."""
_WIDTH = 88
_DERIVED = {
    "timedelta": ("datetime", "timedelta"),
    "time": ("datetime", "time"),
    "Decimal": ("decimal", "Decimal"),
    "uuid4": ("uuid", "uuid4"),
    "timezone": ("django.utils", "timezone"),
    "get_user_model": ("django.contrib.auth", "get_user_model"),
    "reverse": ("django.urls", "reverse"),
}
"""Where the names come from that samples and addresses use."""
Names = tuple[str, str]
"""(module, name) of an import."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is made, under a variable's name."""

    name: str
    call: str
    """Up to its arguments: `Book.objects.create`."""
    values: tuple[tuple[str, str], ...]
    """(field, Python source)."""
    adds: tuple[str, ...] = ()
    """Statements that follow it."""
    first: str = ""
    """An argument without a name."""
    imports: tuple[Names, ...] = ()
    end: str = ""
    """What of the call's value is the row: `[0]` of `get_or_create`."""


@dataclass(frozen=True, slots=True)
class PageTest:
    """What one test does."""

    name: str
    """`author_list`."""
    url: str
    """Python source."""
    once: tuple[Row, ...]
    each: tuple[Row, ...]
    login: str = ""
    """Variable of the user who asks; empty for nobody."""
    api: bool = False
    """Whether REST framework's own client asks."""

    @property
    def function(self) -> str:
        return f"test_{self.name}_asks_the_same_for_more_rows"


def rendered(tests: Iterable[PageTest], *, pytest: bool) -> str:
    """A module of tests."""
    tests = list(tests)
    body = list(_functions(tests) if pytest else _class(tests))
    found: set[Names] = {
        ("django.db", "connection"),
        ("django.test.utils", "CaptureQueriesContext"),
    }
    found |= {names for test in tests for row in (*test.once, *test.each) for names in row.imports}
    if any(test.api and test.login for test in tests):
        found.add(("rest_framework.test", "APIClient"))
    told = "Pages that send the same number of queries, however many rows there are."
    return module(told, found, body, pytest=pytest)


def module(told: str, imports: Iterable[Names], body: Sequence[str], *, pytest: bool) -> str:
    """A module of tests: what it says of itself, what it imports, and the rest."""
    return "\n".join((*_head(told, imports, "\n".join(body), pytest=pytest), "", "", *body, ""))


def _head(told: str, imports: Iterable[Names], body: str, *, pytest: bool) -> Iterator[str]:
    yield f'"""{told}"""'
    yield ""
    found = {*imports, *(_DERIVED[name] for name in _loaded(body) if name in _DERIVED)}
    if not pytest:
        found.add(("django.test", "TestCase"))
    blocks: list[list[str]] = [[], [], []]
    modules: dict[str, set[str]] = {}
    for place, name in found:
        modules.setdefault(place, set()).add(name)
    for place in sorted(modules):
        top = place.partition(".")[0]
        standard = top in ("datetime", "decimal", "uuid")
        known = top in ("django", "rest_framework", "model_bakery")
        line = _wrapped(f"from {place} import ", sorted(modules[place]), 0)
        blocks[0 if standard else 1 if known else 2] += line
    if pytest:
        blocks[1].insert(0, "import pytest")
    yield "\n\n".join("\n".join(block) for block in blocks if block)


def _loaded(body: str) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(body)) if isinstance(node, ast.Name)}


def _wrapped(start: str, names: list[str], indent: int) -> list[str]:
    whole = f"{' ' * indent}{start}{', '.join(names)}"
    if len(whole) <= _WIDTH:
        return [whole]
    return [f"{' ' * indent}{start}(", *(f"{' ' * indent}    {name}," for name in names), ")"]


_WHY = '"""Queries of a request, after one that fills what Django keeps between them."""'


def _class(tests: list[PageTest]) -> Iterator[str]:
    yield "class QueryCountTests(TestCase):"
    yield "    def count_queries(self, client, url):"
    yield f"        {_WHY}"
    yield "        client.get(url)"
    yield "        with CaptureQueriesContext(connection) as queries:"
    yield "            response = client.get(url)"
    yield "        self.assertEqual(response.status_code, 200)"
    yield "        return len(queries)"
    for test in tests:
        yield ""
        yield f"    def {test.function}(self):"
        yield from _steps(test, "self.client", "self.count_queries", 8)
        yield from call("self.assertEqual", ["few", "many", _MESSAGE], 8)


_MESSAGE = f'f"{{few}} queries for {FEW} rows, {{many}} for {MANY}"'


def _functions(tests: list[PageTest]) -> Iterator[str]:
    yield "def count_queries(client, url):"
    yield f"    {_WHY}"
    yield "    client.get(url)"
    yield "    with CaptureQueriesContext(connection) as queries:"
    yield "        response = client.get(url)"
    yield "    assert response.status_code == 200"
    yield "    return len(queries)"
    for test in tests:
        yield ""
        yield ""
        yield "@pytest.mark.django_db"
        yield f"def {test.function}({'' if test.api and test.login else 'client'}):"
        yield from _steps(test, "client", "count_queries", 4)
        yield f"    assert few == many, {_MESSAGE}"


def _steps(test: PageTest, client: str, count: str, indent: int) -> Iterator[str]:
    margin = " " * indent
    for row in test.once:
        yield from made(row, indent, named=True)
    if test.login and test.api:
        client = "client"
        yield f"{margin}client = APIClient()"
        yield f"{margin}client.force_authenticate({test.login})"
    elif test.login:
        yield f"{margin}{client}.force_login({test.login})"
    yield f"{margin}url = {test.url}"
    yield ""
    yield f"{margin}def add_rows(numbers):"
    used = _used(test.each)
    yield f"{margin}    for {'n' if 'n' in used else '_'} in numbers:"
    for row in test.each:
        yield from made(row, indent + 8, named=row.name in used)
    yield ""
    yield f"{margin}add_rows(range({FEW}))"
    yield f"{margin}few = {count}({client}, url)"
    yield f"{margin}add_rows(range({FEW}, {MANY}))"
    yield f"{margin}many = {count}({client}, url)"


def _used(rows: tuple[Row, ...]) -> set[str]:
    texts = [text for row in rows for text in (*(value for _, value in row.values), *row.adds)]
    return {name for text in texts for name in re.findall(r"\w+", text)}


def made(row: Row, indent: int, *, named: bool) -> Iterator[str]:
    """The statements that make a row."""
    arguments = [row.first] if row.first else []
    arguments += [f"{field}={value}" for field, value in row.values]
    if named:
        yield from call(f"{row.name} = {row.call}", arguments, indent, row.end)
    else:
        yield from call(row.call, arguments, indent)
    for statement in row.adds:
        yield f"{' ' * indent}{statement}"


def call(start: str, arguments: list[str], indent: int, end: str = "") -> list[str]:
    """The lines of a call."""
    margin = " " * indent
    whole = f"{margin}{start}({', '.join(arguments)}){end}"
    if len(whole) <= _WIDTH:
        return [whole]
    inner = f"{margin}    {', '.join(arguments)}"
    if len(inner) <= _WIDTH:
        return [f"{margin}{start}(", inner, f"{margin}){end}"]
    return [f"{margin}{start}(", *(f"{margin}    {each}," for each in arguments), f"{margin}){end}"]

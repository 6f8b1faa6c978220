"""The text of tests that send a request which is to be refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django_pro.edits.query_test import Row, call, made, module

_TOLD = "Requests that are refused to whoever has no business with them."


@dataclass(frozen=True, slots=True)
class AccessTest:
    """What one test does."""

    name: str
    """`invoice_is_refused_to_another_user`."""
    rows: tuple[Row, ...]
    method: str
    url: str
    """Python source."""
    data: str = ""
    """Python source of the body; empty without one."""
    json: bool = False
    login: str = ""
    """Variable of the user who asks; empty for nobody."""
    api: bool = False
    """Whether REST framework's own client asks."""
    status: int = 0
    """That the answer has; 0 for any but a server error."""
    hidden: str = ""
    """Python source of a text that the answer does not hold."""
    kept: tuple[str, str] = ("", "")
    """Python source of a row's manager, and the row's variable: it is left as it is."""

    csrf: bool = False
    """Whether the client has the token asked for, and does not send it."""

    @property
    def own_client(self) -> bool:
        """Whether the test makes its client itself."""
        return self.csrf or (self.api and bool(self.login))

    @property
    def function(self) -> str:
        return f"test_{self.name}"


def rendered(tests: Iterable[AccessTest], *, pytest: bool) -> str:
    """A module of tests."""
    tests = list(tests)
    names = {names for test in tests for row in test.rows for names in row.imports}
    if any(test.api and test.login for test in tests):
        names.add(("rest_framework.test", "APIClient"))
    if any(test.csrf for test in tests):
        names.add(("django.test", "Client"))
    body: list[str] = [] if pytest else ["class AccessTests(TestCase):"]
    for number, test in enumerate(tests):
        if pytest:
            body += ["", ""] * bool(number)
            body.append("@pytest.mark.django_db")
            body.append(f"def {test.function}({'' if test.own_client else 'client'}):")
        else:
            body += [""] * bool(number)
            body.append(f"    def {test.function}(self):")
        body += _steps(test, pytest=pytest)
    return module(_TOLD, names, body, pytest=pytest)


def _steps(test: AccessTest, *, pytest: bool) -> Iterator[str]:
    indent = 4 if pytest else 8
    margin = " " * indent
    client = "client" if pytest or test.own_client else "self.client"
    text = " ".join((test.url, test.data, test.hidden, *test.kept, test.login))
    for row in test.rows:
        later = " ".join(value for other in test.rows for _, value in other.values)
        yield from made(row, indent, named=row.name in f"{text} {later}")
    if test.csrf:
        yield f"{margin}client = Client(enforce_csrf_checks=True)"
        yield f"{margin}client.force_login({test.login})"
    elif test.api and test.login:
        yield f"{margin}client = APIClient()"
        yield f"{margin}client.force_authenticate({test.login})"
    elif test.login:
        yield f"{margin}{client}.force_login({test.login})"
    if not test.status:
        yield f"{margin}{client}.raise_request_exception = False"
    manager, row_name = test.kept
    values = f"{manager}.filter(pk={row_name}.pk).values().first()"
    if manager:
        yield f"{margin}before = {values}"
    yield ""
    arguments = [test.url]
    if test.data:
        arguments.append(test.data)
        if test.json:
            is_api = test.api and test.login
            arguments.append('format="json"' if is_api else 'content_type="application/json"')
    yield from call(f"response = {client}.{test.method.lower()}", arguments, indent)
    yield ""
    if test.status and pytest:
        yield f"{margin}assert response.status_code == {test.status}"
    elif test.status:
        yield f"{margin}self.assertEqual(response.status_code, {test.status})"
    elif pytest:
        yield f"{margin}assert response.status_code < 500"
    else:
        yield f"{margin}self.assertLess(response.status_code, 500)"
    if test.hidden and pytest:
        yield f"{margin}assert {test.hidden} not in response.content.decode()"
    elif test.hidden:
        yield f"{margin}self.assertNotContains(response, {test.hidden})"
    if manager and pytest:
        yield f"{margin}assert {values} == before"
    elif manager:
        yield f"{margin}self.assertEqual({values}, before)"

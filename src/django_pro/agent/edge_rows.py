"""A page requested with a row at the edges of what its fields allow: 0, below 0, empty, NULL."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django_pro.agent import added_tests, test_rows
from django_pro.agent.work import Work
from django_pro.edits.query_test import Row
from django_pro.engine.web_outline import WebView

_NAME = "django_pro_edge_rows"
_MARK = "django-pro edge: "
_BODY = '''\
import json
import traceback

{auth}
from django.core.exceptions import ValidationError
from django.db import transaction
from django.test import TestCase
from django.utils import timezone
{imports}
PASSWORD = "{password}"


def edges(row):
    """What each plain field may be, as its validators see it."""
    yield "", None
    for field in row._meta.concrete_fields:
        if field.primary_key or field.unique or field.is_relation:
            continue
        number = field.get_internal_type().endswith(("IntegerField", "FloatField", "DecimalField"))
        for value in (0, -1) if number else ("",):
            try:
                field.clean(value, row)
            except (ValidationError, TypeError, ValueError):
                continue
            yield field.name, value
        if field.null:
            yield field.name, None


def request_each(client, url, tried):
    """The page with each edge of each row; says what it fails with."""
    for one in tried:
        for name, value in edges(one):
            with transaction.atomic():
                if name:
                    type(one)._base_manager.filter(pk=one.pk).update(**{{name: value}})
                try:
                    client.get(url)
                except Exception as error:
                    frames = traceback.extract_tb(error.__traceback__)
                    places = [(each.filename, each.lineno) for each in frames]
                    told = f"{{type(error).__name__}}: {{error}}"
                    more = sorted({{each._meta.label for each in tried[1:]}})
                    edge = [one._meta.label, name, repr(value), more]
                    print("{mark}" + json.dumps([edge, told, places]))
                transaction.set_rollback(True)


class EdgeRows(TestCase):
    def test_edge_rows(self):
        n = 1
{login}
{rows}
        arguments = {{name: getattr(row, name, row.pk) for name in {arguments}}}
        url = {url}
        tried = [row]
        request_each(self.client, url, tried)
{hanging}
        if len(tried) > 1:
            request_each(self.client, url, tried)
'''
_HANGING = """\
        try:
            with transaction.atomic():
                for n in (2, 3):
{rows}
                    tried.append({last})
        except Exception:
            pass  # no such row can be made: the page is requested without
"""


_READER = "reader"
"""The variable of the user that asks."""
_LOGIN = """\
        reader = {user}
        for flag in ("is_staff", "is_superuser"):
            if hasattr(reader, flag):
                setattr(reader, flag, True)
        reader.save()
        self.client.force_login(reader)"""


@dataclass(frozen=True, slots=True)
class EdgeError:
    model: str
    """Label of the row's model."""
    field: str
    """Empty where the row was as any other."""
    value: str
    """As Python has it."""
    beside: tuple[str, ...]
    """Labels of the models of rows that hung from the page's row."""
    error: str
    path: str
    line: int


def errors(work: Work, view: WebView, label: str, beside: Sequence[str] = ()) -> list[EdgeError]:
    """What a GET of the page fails with, by rows of a model, and by two rows each of the models
    `beside` that lead to it by their keys; nothing is left in the copy. The rows are those of the
    user that asks, where they are anybody's; then another user's.

    Raises:
        NotProvenError: no row can be made for it.
    """
    is_owned = _has_sessions(work) and test_rows.is_owned(work, label)
    own = _errors(work, view, label, beside, _READER) if is_owned else []
    return own or _errors(work, view, label, beside, "")


def _errors(
    work: Work, view: WebView, label: str, beside: Sequence[str], owner: str
) -> list[EdgeError]:
    rows = test_rows.rows(work, label, owner)
    has_users = "django.contrib.auth" in work.original.settings.get("INSTALLED_APPS", ())
    has_sessions = _has_sessions(work)
    login = _LOGIN.format(user=added_tests.user_source(work)) if has_sessions else ""
    hanging = test_rows.hanging_rows(work, label, rows[-1].name, beside)
    made = [row for group in (rows, *hanging) for row in group]
    names = {pair for row in made for pair in row.imports if pair[1] != "get_user_model"}
    imports = [f"from {module} import {name}" for module, name in sorted(names)]
    body = "\n".join(line for row in rows for line in _lines(row))
    more = "".join(
        _HANGING.format(
            rows="\n".join(f"            {line}" for row in group for line in _lines(row)),
            last=group[-1].name,
        )
        for group in hanging
    )
    text = _BODY.format(
        imports="\n".join([*imports, *_needed(body + more)]) + "\n",
        password=added_tests.PASSWORD,
        rows=f"{body}\n        row = {rows[-1].name}",
        auth="from django.contrib.auth import get_user_model" if has_users else "",
        login=login,
        arguments=tuple(view.arguments),
        url=_url(view),
        hanging=more,
        mark=_MARK,
    )
    work.copy.write(f"{_NAME}.py", text)
    try:
        _, log = work.manage("test", "--noinput", _NAME)
    finally:
        work.copy.remove(f"{_NAME}.py")
    # A row that fails as it is fails at every edge.
    return list({(each.error, each.line): each for each in reversed([*_read(work, log)])}.values())


def _has_sessions(work: Work) -> bool:
    return "django.contrib.sessions" in work.original.settings.get("INSTALLED_APPS", ())


def _lines(row: Row) -> list[str]:
    given = ", ".join(
        ([row.first] if row.first else []) + [f"{name}={value}" for name, value in row.values]
    )
    return [
        f"        {row.name} = {row.call}({given}){row.end}",
        *(f"        {each}" for each in row.adds),
    ]


def _needed(body: str) -> list[str]:
    """Imports of what values are written with."""
    known = {
        "Decimal(": "from decimal import Decimal",
        "timedelta(": "from datetime import timedelta",
        "uuid4(": "from uuid import uuid4",
    }
    return [line for word, line in known.items() if word in body]


def _url(view: WebView) -> str:
    """Python that builds the page's URL of `arguments`."""
    plain = re.sub(r"\(\?P<(\w+)>[^)]*\)|<(?:\w+:)?(\w+)>", r"{\1\2}", view.pattern)
    plain = re.sub(r"\\(?=[./-])|[\^$]|\\Z", "", plain)
    return f"{'/' + plain!r}.format(**arguments)"


def _read(work: Work, log: str) -> Iterator[EdgeError]:
    for line in log.splitlines():
        told = line.partition(_MARK)[2]
        if not told:
            continue
        try:
            (model, field, value, beside), error, places = json.loads(told)
        except ValueError:
            continue
        for path, number in reversed(places):
            if work.original.is_own(path) and _NAME not in path:
                yield EdgeError(model, field, value, tuple(beside), error, path, number)
                break

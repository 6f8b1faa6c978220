"""`manage.py analyze_queries PATH...`: what a page asks of the project's own database, and where.

The requests are GET, and run in transactions that are rolled back. Caches, mail and files are the
project's own: what a view does to those stays.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connections, transaction
from django.test import Client

from django_pro_probe import record, roles
from django_pro_probe.places import Place

SQL_LENGTH = 160
"""Characters of a statement in the text; all of it from verbosity 2 on, and in the JSON."""


@contextmanager
def _rolled_back() -> Iterator[None]:
    with ExitStack() as stack:
        for alias in connections:
            atomic = transaction.atomic(using=alias)
            atomic._from_testcase = True  # lets `atomic(durable=True)` stand inside, as in TestCase
            stack.enter_context(atomic)
            stack.callback(transaction.set_rollback, True, using=alias)
        yield


def _host() -> str:
    named = [host.lstrip(".") for host in settings.ALLOWED_HOSTS if host != "*"]
    return named[0] if named else "localhost"


def _line(places: tuple[Place, ...]) -> dict[str, Any] | None:
    if not places:
        return None
    first = places[0]
    return {"path": _relative(first.path), "line": first.line, "function": first.function}


def _template(found: tuple[str, int] | None) -> dict[str, Any] | None:
    return {"path": _relative(found[0]), "line": found[1]} if found else None


def _relative(path: str) -> str:
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative


def analyze(path: str, user: Any = None) -> dict[str, Any]:
    """Request `path` once; `queries` in the order in which they ran, `repeated` the most first."""
    client = Client(raise_request_exception=False, SERVER_NAME=_host())
    with _rolled_back():
        if user is not None:
            roles.log_in(client, user)
        record.start()
        try:
            response = client.get(path, secure=bool(settings.SECURE_SSL_REDIRECT))
            if getattr(response, "streaming", False) and not response.is_async:
                for _ in response.streaming_content:
                    pass
        finally:
            recording = record.stop()
    queries: list[dict[str, Any]] = [
        {
            "sql": execution.sql,
            "params": repr(execution.params) if execution.params else "",
            "ms": round(execution.seconds * 1000, 3),
            "place": _line(execution.ran),
            "built": _line(execution.built),
            "template": _template(execution.template),
        }
        for execution in recording.executions
    ]
    repeated = [
        {
            "count": group["count"],
            "different": group["distinct"],
            "ms": group["ms"],
            "sql": group["sql"],
            "relation": ".".join(filter(None, (group["relation_model"], group["relation"]))),
            "place": _line(tuple(Place(**place) for place in group["ran"])),
            "built": _line(tuple(Place(**place) for place in group["built"])),
            "template": _template((group["template_path"], group["template_line"]))
            if group["template_path"]
            else None,
        }
        for group in sorted(recording.groups(), key=lambda group: -group["count"])
        if group["count"] > 1
    ]
    return {
        "path": path,
        "status": response.status_code,
        "location": response.headers.get("Location", ""),
        "count": len(queries),
        "ms": round(sum(query["ms"] for query in queries), 3),
        "queries": queries,
        "repeated": repeated,
    }


def _where(entry: dict[str, Any]) -> str:
    place, built, template = entry["place"], entry["built"], entry["template"]
    found = f"{place['path']}:{place['line']}" if place else "no line of the project"
    if built and built != place:
        found += f", built {built['path']}:{built['line']}"
    if template:
        found += f", template {template['path']}:{template['line']}"
    return found


class Command(BaseCommand):
    """The command."""

    help = (
        "Requests pages with the database of the settings and shows each query: SQL, time, the "
        "project's line and the template's line, and what repeats. Everything that is written to "
        "the database is rolled back."
    )
    requires_migrations_checks = False

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        """With examples below the options."""
        kwargs.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        kwargs.setdefault(
            "epilog",
            "examples:\n"
            "  manage.py analyze_queries /authors/ /books/1/\n"
            "  manage.py analyze_queries /account/ --as alice --json",
        )
        return super().create_parser(prog_name, subcommand, **kwargs)

    def add_arguments(self, parser: CommandParser) -> None:
        """PATH..., --as, --json."""
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a URL path, such as /books/")
        parser.add_argument(
            "--as", dest="user", default="", metavar="NAME", help="log in as this user"
        )
        parser.add_argument("--json", action="store_true", help="print JSON instead of text")

    def handle(self, *_: Any, **options: Any) -> None:
        """Analyze each path.

        Raises:
            CommandError: a path that is none, or no such user.
        """
        for path in options["paths"]:
            if not path.startswith("/"):
                raise CommandError(f"A path begins with /, and {path!r} does not.")
        user = self._user(options["user"]) if options["user"] else None
        base = getattr(settings, "BASE_DIR", None)
        record.install([os.getcwd(), *([os.path.abspath(base)] if base else [])])
        found = [analyze(path, user) for path in options["paths"]]
        if options["json"]:
            self.stdout.write(json.dumps({"schema": 1, "pages": found}, indent=2))
            return
        for page in found:
            self._print(page, None if options["verbosity"] > 1 else SQL_LENGTH)

    def _user(self, name: str) -> Any:
        from django.apps import apps

        if not apps.is_installed("django.contrib.auth"):
            raise CommandError("--as needs django.contrib.auth in INSTALLED_APPS.")
        from django.contrib.auth import get_user_model

        model = get_user_model()
        user = model._default_manager.filter(**{model.USERNAME_FIELD: name}).first()
        if not apps.is_installed("django.contrib.sessions"):
            raise CommandError("--as needs django.contrib.sessions in INSTALLED_APPS.")
        if user is None:
            raise CommandError(f"There is no user whose {model.USERNAME_FIELD} is {name!r}.")
        return user

    def _print(self, page: dict[str, Any], length: int | None) -> None:
        arrow = f" -> {page['location']}" if page["location"] else ""
        times = "query" if page["count"] == 1 else "queries"
        self.stdout.write(
            f"GET {page['path']}  {page['status']}{arrow}  "
            f"{page['count']} {times} in {page['ms']:.1f} ms"
        )
        for number, query in enumerate(page["queries"], 1):
            self.stdout.write(f"{number:4}  {query['ms']:7.2f} ms  {_cut(query['sql'], length)}")
            self.stdout.write(f"      {_where(query)}")
        if page["repeated"]:
            self.stdout.write("Repeated:")
        for group in page["repeated"]:
            relation = f"{group['relation']}  " if group["relation"] else ""
            same = "" if group["different"] > 1 else "  with the same parameters"
            self.stdout.write(
                f"{group['count']:4} x {group['ms']:7.2f} ms  {relation}{same}".rstrip()
            )
            self.stdout.write(f"      {_where(group)}")
            self.stdout.write(f"      {_cut(group['sql'], length)}")
        self.stdout.write("")


def _cut(sql: str, length: int | None) -> str:
    return sql if length is None or len(sql) <= length else f"{sql[: length - 1]}…"

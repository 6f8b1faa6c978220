"""Rows of an API that all may read and that their user alone changes."""

from __future__ import annotations

import re
from pathlib import Path

from django_pro.agent import (
    added_tests,
    endpoints,
    own_rows,
    own_scopes,
    restricted_views,
    whose_rows,
)
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits import EditError
from django_pro.engine.web_outline import WebView
from django_pro.scaffold.stated import camel, snake

_UNSAFE = ("post", "put", "patch", "delete")


def guarded(work: Work) -> Outcome:
    """What is under the named endpoints of an API is written by its user alone.

    Raises:
        NotProvenError: it is not clear whose a row is, or how the views find it.
    """
    found = own_rows.views_of(work)
    views = [each for each in found if each.arguments and set(each.methods) & set(_UNSAFE)]
    if not views or any(each.kind != "api" for each in views):
        raise NotProvenError(
            "Reading is to go on for others, and no view of REST framework's writes the rows of "
            "what is named. Nothing is written."
        )
    flags = own_scopes.flags_of(work)
    tests: list[str] = []
    done: dict[str, str] = {}
    for view in views:
        scope = own_scopes.scope_of(work, view, flags)
        if scope.more:
            raise NotProvenError(
                "Rows of several kinds of people, which others go on reading: that is not written "
                "here. Nothing is written."
            )
        if view.view not in done:
            name = f"Is{camel(scope.way.replace('__', ' ').replace('_', ' '))}OrReadOnly"
            done[view.view] = name
            try:
                restricted_views.permit_too(work, view, name, _source(name, scope), scope.imports)
            except EditError as error:
                raise NotProvenError(f"{error}. Nothing is written.") from None
        tests.append(_test(work, view, scope, len(tests)))
    keep = f", and by {', '.join(each.told for each in flags)} users" if flags else ""
    told = "\n".join(
        [f"Rows are written by their user{keep}; who may read them is as before.", ""]
        + [f"- `{name}` for {view.rpartition('.')[2]}" for view, name in done.items()]
    )
    text = added_tests.module(
        "Rows are changed by their users.", "OwnWritesTests", "\n".join(tests),
        [("django.db", "transaction"), *(name for each in flags for name in each.names)], work,
    )  # fmt: skip
    return added_tests.proven(work, Path(views[0].path), "own_writes", text, done=told, already="")


def _source(name: str, scope: own_scopes.Scope) -> str:
    """The permission: it looks at the row that a view has found."""
    words = scope.way.replace("__", " ").replace("_", " ")
    also = f" or {scope.keeps('request.user')}" if scope.flags else ""
    return (
        f"class {name}(permissions.BasePermission):\n"
        f'    """Who may read a row reads it; its {words} writes it."""\n\n'
        "    def has_object_permission(self, request, view, obj):\n"
        "        if request.method in permissions.SAFE_METHODS:\n"
        "            return True\n"
        f"        return obj.{scope.way.replace('__', '.')} == request.user{also}\n"
    )


def _test(work: Work, view: WebView, scope: own_scopes.Scope, number: int) -> str:
    people, row, variable = own_rows.people_and_row(work, scope)
    argument = view.arguments[0]
    by = "pk" if argument in ("pk", "id") or argument.endswith(("_pk", "_id")) else argument
    url = re.sub(r"<[^>]+>|\(\?P<\w+>[^)]*\)", f"{{{variable}.{by}}}", endpoints.url(view))
    methods = [each for each in _UNSAFE if each in view.methods]
    called = ", ".join(f'"{each}"' for each in methods) + "," * (len(methods) == 1)
    lines = [
        f"    def test_{snake(endpoints.class_name(view))}_{number + 1}(self):",
        *people,
        "        n = 1",
        *row,
        "",
        "        def answers(asker, *methods):",
        "            client = APIClient(raise_request_exception=False)",
        "            client.force_authenticate(asker)",
        "            for method in methods:",
        "                with transaction.atomic():",
        f'                    yield getattr(client, method)(f"{url}").status_code',
        "                    transaction.set_rollback(True)",
        "",
        f"        for status in answers(other, {called.rstrip(',')}):",
        "            self.assertEqual(status, 403)",
        "        for keeper in keepers:",
        f"            self.assertFalse({{403, 404}} & set(answers(keeper, {called.rstrip(',')})))",
    ]
    if "get" in view.methods:
        lines.append('        self.assertEqual(list(answers(other, "get")), [200])')
    return "\n".join(lines) + "\n"


def is_meant(work: Work) -> bool:
    return whose_rows.is_meant(work.said) and whose_rows.reads_go_on(work.said)

"""Decorators that refuse with a status code: of views that answer JSON, or as a request says."""

from __future__ import annotations

import ast
import re
from collections import Counter

from django_pro.agent import endpoints
from django_pro.agent.row_holders import Holder
from django_pro.agent.stated_statuses import LOGIN, Statuses
from django_pro.agent.work import Work
from django_pro.edits import EditError
from django_pro.edits.eager_loading import Import
from django_pro.edits.source_text import SourceText
from django_pro.engine.web_outline import WebView
from django_pro.scaffold.stated import snake

_KEYS = re.compile(r"JsonResponse\(\s*\{\s*[\"'](error|detail|message|errors)[\"']\s*:")
_TOLD = {401: "Sign in first.", 403: "This is not for you.", 404: "Not found."}


def answers_json(work: Work, view: WebView) -> bool:
    """Whether the source of a view answers with JSON alone."""
    name = endpoints.class_name(view)
    for node in ast.walk(SourceText(work.copy.read(view.path)).tree):
        if getattr(node, "name", "") == name:
            source = ast.unparse(node)
            return "JsonResponse(" in source and not re.search(r"\brender\(|template_name", source)
    return False


def of(work: Work, view: WebView, stated: Statuses, *, staff: bool) -> Statuses | None:
    """The codes with which a view refuses; None where the login page is the answer to visitors."""
    visitor, user = stated.visitor, stated.user
    if not staff:
        visitor, user = visitor or user, 0
    as_json = answers_json(work, view)
    is_usual = visitor == LOGIN and user in (0, 403)
    if is_usual or not (visitor or user or as_json):
        return None
    # `403 for everybody else` speaks of visitors too.
    return Statuses(visitor or (user if user else 401), (user or 403) if staff else 0)


def decorator(
    work: Work, view: WebView, codes: Statuses, holder: Holder | None = None
) -> tuple[str, str, list[Import]]:
    """Name and source of a decorator, with what it imports; with a `holder`, it lets in who has
    such a row in place of staff.

    Raises:
        EditError: the view is asynchronous.
    """
    name = endpoints.class_name(view)
    for node in ast.walk(SourceText(work.copy.read(view.path)).tree):
        if isinstance(node, ast.AsyncFunctionDef) and node.name == name:
            raise EditError(f"{name} is asynchronous")
    as_json = answers_json(work, view)
    key = _key(work) if as_json else ""
    called = "staff_only" if codes.user else "signed_in_only"
    if codes.user and holder:
        called = f"{snake(holder.plural)}_only"
    called += "_json" if as_json else ""
    imports: list[Import] = [("functools", "wraps")]
    if codes.user or codes.visitor != LOGIN:
        imports.append(("django.http", _response(as_json)))
    if codes.visitor == LOGIN:
        imports.append(("django.contrib.auth.views", "redirect_to_login"))
    told = f"Refuses who has not signed in with {codes.visitor}"
    if codes.visitor == LOGIN:
        told = "Leads who has not signed in to the login"
    lines = [
        "        if not request.user.is_authenticated:",
        f"            {_refusal(key, codes.visitor)}",
    ]
    if codes.user:
        may = f"{holder.test}(request.user)" if holder else "request.user.is_staff"
        told += ", and refuses who is" if codes.visitor == LOGIN else ", and who is"
        told += f" {f'none of the {holder.plural}' if holder else 'not staff'}"
        told += f" with {codes.user}"
        lines += [
            f"        if not {may}:",
            f"            {_refusal(key, codes.user)}",
        ]
    inner = "\n".join(lines)
    source = (
        f'def {called}(view):\n    """{told}."""\n\n    @wraps(view)\n'
        f"    def wrapped(request, *args, **kwargs):\n{inner}\n"
        "        return view(request, *args, **kwargs)\n\n    return wrapped\n"
    )
    return called, source, imports


def _response(as_json: bool) -> str:
    return "JsonResponse" if as_json else "HttpResponse"


def _refusal(key: str, code: int) -> str:
    if code == LOGIN:
        return "return redirect_to_login(request.get_full_path())"
    told = _TOLD[code]
    if key:
        return f'return JsonResponse({{"{key}": "{told}"}}, status={code})'
    return f'return HttpResponse("{told}", status={code})'


def _key(work: Work) -> str:
    """What the project's own refusals say why under."""
    found: Counter[str] = Counter()
    for app in work.original.own_apps():
        for path in sorted(work.copy.path(app.folder).glob("*.py")):
            found.update(_KEYS.findall(work.copy.read(path)))
    return max(found, key=lambda each: found[each], default="error")

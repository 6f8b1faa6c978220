"""The serializer that an endpoint writes by, where a request names the endpoint alone."""

from __future__ import annotations

import ast
import re

from django_pro.agent import endpoints
from django_pro.agent.work import NotProvenError, Work
from django_pro.engine.web_outline import WebView

_NAME = re.compile(r"\b(?:\w+\.)?([A-Z]\w*Serializer)\b")
_BASES = ("ModelSerializer", "HyperlinkedModelSerializer")
_WRITES = {"post", "put", "patch"}


def of(work: Work) -> str:
    """Its name.

    Raises:
        NotProvenError: no endpoint is named, or it has several; others write by it as well, and
            would take no values either.
    """
    given = {each.partition("?")[0].rstrip("/").lower() for each in work.said.urls}
    views = endpoints.own(work, "api")
    meant = [each for each in views if endpoints.url(each).rstrip("/").lower() in given]
    names = {name for view in meant for name in _used(work, view)}
    if len(names) != 1:
        listed = ", ".join(sorted(names)) or "none"
        raise NotProvenError(
            "Which serializer is meant? The named endpoint writes by: "
            f"{listed}. Nothing is written: name one, e.g. `in ProfileSerializer`."
        )
    (name,) = names
    own = {each.view for each in meant}
    others = sorted({
        endpoints.url(each) for each in views
        if each.view not in own and _WRITES & {one.lower() for one in each.methods}
        and name in _used(work, each)
    })  # fmt: skip
    if others:
        raise NotProvenError(
            f"{name} is what {', '.join(others)} writes by as well: its fields would be read-only "
            f"there, too. Nothing is written: say `in {name}`, or name another serializer."
        )
    return name


def _used(work: Work, view: WebView) -> list[str]:
    """Serializers that the source of a view names."""
    for node in ast.walk(ast.parse(work.copy.read(view.path))):
        if not isinstance(node, ast.ClassDef | ast.FunctionDef):
            continue
        if node.name == endpoints.class_name(view):
            found = dict.fromkeys(_NAME.findall(ast.unparse(node)))
            return [each for each in found if each not in _BASES]
    return []

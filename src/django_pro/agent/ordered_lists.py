"""Lists that get an order before they are cut into pages: without one that decides between any two
rows, a row may be on two pages, or on none."""

from __future__ import annotations

import ast

from django_pro.agent import endpoints, page_orders
from django_pro.agent.pagination_tests import Way, api_test, called, outcomes_of
from django_pro.agent.work import Work
from django_pro.edits import EditError, class_edit, settings_file
from django_pro.edits.source_text import SourceText
from django_pro.edits.writing import returned
from django_pro.engine.web_outline import WebView


def cursor_order(work: Work, named: list[WebView]) -> str:
    """The order by which a cursor goes on."""
    models = {each.model for each in named}
    found = [each for each in work.original.models if each.label in models]
    if len(found) != 1:
        return '"-pk"'
    order = page_orders.stated(work.said.low, found[0])
    if not order:
        return '"-pk"'
    if not page_orders.is_total(order, found[0]):
        order = (*order, "-pk" if order[0].startswith("-") else "pk")
    listed = ", ".join(f'"{each}"' for each in order)
    return f"({listed})" if len(order) > 1 else listed


STEADY = r"jump|stable|steady|determin|consistent|twice|duplicat|skip|reliabl"


def order(work: Work, view: WebView, *, total: bool, is_lost: bool = False) -> str:
    """Gives a view's rows the order that is stated, one where they have none, and with `total` one
    that decides between any two; what was done, empty for nothing. The model's own order `is_lost`
    where rows are grouped to count others: Django leaves it out then."""
    models = [each for each in work.original.models if each.label == view.model]
    if not models:
        return ""
    content = work.copy.read(view.path)
    text = SourceText(content)
    try:
        node = class_edit.class_named(text.tree, endpoints.class_name(view))
    except EditError:
        return ""
    method = next(
        (each for each in node.body if isinstance(each, ast.FunctionDef)
         and each.name == "get_queryset"), None,
    )  # fmt: skip
    given = class_edit.attribute_of(content, node.name, "queryset")
    values = list(returned(method)) if method else [given] if given is not None else []
    now = next((each for each in map(page_orders.there, values) if each), ())
    stated = page_orders.stated(work.said.low, models[0], now)
    order = stated or models[0].ordering
    is_there = bool(order) and not (stated or total)
    if not is_lost and (is_there or (not stated and page_orders.is_total(order, models[0]))):
        return ""
    if not stated and "order_by" in text.of(node):
        return ""
    if not page_orders.is_total(order, models[0]):
        order = (*order, "-pk" if order and order[0].startswith("-") else "pk")
    by = ", ".join(settings_file.quoted(each, content) for each in order)
    if values:
        splices = [
            page_orders.ordered(text, each, by)
            for each in values
            if not page_orders.is_so(each, order)
        ]
        if not splices:
            return ""
        new = text.spliced(splices)
    elif view.kind == "class":
        new = class_edit.with_attribute(content, node.name, "ordering", f"[{by}]")
    else:
        return ""
    if new != content:
        work.copy.write(view.path, new)
    return f"{node.name} is ordered by {', '.join(order)}" if new != content else ""


_KEEP_ORDER = frozenset((
    "all", "filter", "exclude", "select_related", "prefetch_related", "only", "defer", "order_by",
    "get_queryset", "super",
))  # fmt: skip
"""Calls that leave the order of a model's rows as it is, or state one."""


def unordered(work: Work, views: list[WebView], size: int, ways: dict[str, Way]) -> list[WebView]:
    """Views whose rows come in no order when they are cut into pages, as Django warns."""
    tried = [each for each in views if _calls(work, each) - _KEEP_ORDER]
    if not tried:
        return []
    strict = '        simplefilter("error", UnorderedObjectListWarning)\n        client ='
    tests = [
        api_test(work, each, size, ways[each.view]).replace("        client =", strict, 1)
        for each in tried
    ]
    names = [("warnings", "simplefilter"), ("django.core.paginator", "UnorderedObjectListWarning")]
    outcomes = outcomes_of(work, tried[0], tests, names)
    return [each for each in tried if outcomes.get(called(each), "passed") != "passed"]


def _calls(work: Work, view: WebView) -> set[str]:
    """Names of the methods that a view's queryset is made by."""
    content = work.copy.read(view.path)
    name = endpoints.class_name(view)
    try:
        node = class_edit.class_named(ast.parse(content), name)
    except EditError:
        return set()
    method = [each for each in node.body
              if isinstance(each, ast.FunctionDef) and each.name == "get_queryset"]  # fmt: skip
    given = class_edit.attribute_of(content, name, "queryset")
    values: list[ast.AST] = [*method, *([given] if given is not None else [])]
    calls = [each for value in values for each in ast.walk(value) if isinstance(each, ast.Call)]
    return {ast.unparse(each.func).rpartition(".")[2] for each in calls}

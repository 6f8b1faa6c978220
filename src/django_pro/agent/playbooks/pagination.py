"""Pagination: of a whole API, of one of its lists, of a list page."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path

from django_pro.agent import (
    added_tests,
    endpoints,
    ordered_lists,
    page_edges,
    page_sizes,
    paginated_api,
    pagination_tests,
    stated_pages,
)
from django_pro.agent.needed import need
from django_pro.agent.ordered_lists import STEADY
from django_pro.agent.page_edges import Edges
from django_pro.agent.pagination_tests import called, outcomes_of, page_test
from django_pro.agent.said import Said
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError, class_edit, page_links, paginated_function
from django_pro.engine.web_outline import WebView

_OTHERS = (
    r"warning", r"crud", r"is slow", r"points? to", r"hand[- ]?written", r"wrong", r"unordered",
    r"no limit", r"page[ _]size limit", r"expose",
)  # fmt: skip
"""Of pages, and not what is written here."""
_LETS = (r"may\b", r"can\b", r"let\b", r"allow", r"able\b", r"choose", r"ask for")
_LISTS = r"(?:lists?|endpoints?|views?|viewsets?|apis?|collections?|routes?)\b"
_OF = r"(?:of )?(?:the |our |my )?"
_WHOLE = (
    rf"(?:all|every|each|whole) (?!{_OF}other){_OF}(?:\w+[ -]){{0,2}}?{_LISTS}",
    r"paginate (?:all|everything)\b", r"(?:for|to|on) everything",
)  # fmt: skip
_TESTS_TOO = (
    (
        r"(?:adapt|adjust|updat|fix|chang|amend|correct|rewrit|mend|follow|touch)\w*"
        r"(?: \w+){0,6}? tests?\b"
    ),
    (
        r"tests? (?:\w+ ){0,4}?(?:must|should|has to|have to|needs? to|will|may|to) (?:be )?"
        r"(?:adapt|adjust|updat|chang|follow|fix|read|keep|stay)"
    ),
    r"tests? (?:too|as well|accordingly|along)\b",
)
"""That the project's own tests follow: what is asked for is no test."""


def _fits(said: Said) -> int:
    if said.is_meant_to("explain", "review", "plan"):
        return 0
    if said.is_meant_to("test") and not said.has(*_TESTS_TOO):
        return 0
    how_many = (
        r"\d+ (?!m?s\b|sec|quer|min|kb\b|mb\b)(?:\w+ )?(?:per|a|on (?:a|each|every)) page\b",
        r"pages of \d+",
    )  # fmt: skip
    if not said.has(r"\w*paginat", *how_many, r"page[ _]size", r"(?:in|into) pages\b"):
        return 0
    if said.has(*_OTHERS) or (said.has(r"page_size=") and not said.has(*_LETS)):
        return 0
    is_more = said.has(r"filter(?:s|ed|able)?\b", r"search(?:es|ed|able)?\b")
    if is_more and said.route.intent == "create" and not said.has(r"\w*paginat", r"page[ _]size"):
        return 0  # a new list, and its pages are one wish of several
    made = r"(?:create|build|write|make|add|implement|new|generate)\b.{0,40}"
    if said.has(rf"{made}\b(?:model|serializer|api for|rest api|endpoints? for|app called)"):
        return 0
    verb = r"(?:implement|add|set up|enable|configure|introduce|use|put) (?:\w+ )?paginat"
    is_new = said.has(rf"{made}\b(?:view|page|list|endpoint)s?\b")
    return 13 if said.has(verb) or (said.has(*how_many) and not is_new) else 12


def _run(work: Work) -> Moments:
    yield from ()
    said = work.said
    edges = page_edges.read(said.low)
    stated_pages.refuse_unknown(edges.text)
    page_sizes.refuse_sizes(edges.text)
    size, is_stated = page_sizes.size(edges.text)
    if not is_stated:
        work.assumed.append(f"A page has {size.usual} rows.")
    kind = "cursor" if said.has("cursor") else "limit" if said.has("limit.?offset") else "page"
    views = endpoints.own(work)
    pages = [each for each in views if each.kind != "api" and _is_page(work, each)]
    lists = [_of_model(work, each) for each in views if each.kind == "api" and each.lists]
    _refuse_others(said, views, [*pages, *lists])
    kept = stated_pages.without(said, lists)
    left, told = stated_pages.left_alone(said, [*pages, *lists]) if not kept else ([], said)
    meant = endpoints.named(told, [*pages, *lists]) if not kept else []
    kept += [each for each in left if each.kind == "api"]
    for_api = said.has("api", "endpoint", "rest\\b", "drf", "viewset", "serializer")
    if for_api:
        meant = [each for each in meant if each.kind == "api"]
    elif said.has(r"\w*listview\b", "templates?", "html", "page\\b") and not said.has("per page"):
        meant = [each for each in meant if each.kind != "api"] or meant
    if meant and meant[0].kind != "api":
        return _page(work, meant[0], size.usual, edges)
    exact = bool(meant) and not said.has(*_WHOLE)
    if not for_api and not exact and not lists and pages:
        if len(pages) == 1:
            return _page(work, pages[0], size.usual, edges)
        shown = ", ".join(endpoints.url(each) for each in pages[:5])
        raise NotProvenError(f"Which list is to have pages? There are {shown}. Name one.")
    need(work, "rest_framework")
    if edges.high or edges.wrong:
        raise NotProvenError(
            "A page of an API that is not there is a 404 by REST framework, and no other page. "
            "Nothing is written."
        )
    if not lists:
        raise NotProvenError(
            "No view of the API lists rows by a class of REST framework's (ListModelMixin): what "
            "is built by hand has no paginator to set. Nothing is written."
        )
    return paginated_api.api(work, meant if exact else [], lists, kind, size, kept)


def _of_model(work: Work, view: WebView) -> WebView:
    """The view with the model that its source names, where its class does not tell it."""
    found = endpoints.models(work, view) if not view.model else ()
    return replace(view, model=found[0]) if found else view


def _refuse_others(said: Said, views: list[WebView], lists: list[WebView]) -> None:
    """A URL that is named has no list to cut, and no other list is meant.

    Raises:
        NotProvenError: so it is.
    """
    given = {each.partition("?")[0].rstrip("/").lower() for each in said.urls}
    is_meant = {endpoints.url(each).rstrip("/").lower() for each in lists} & given
    built = [each for each in views if endpoints.url(each).rstrip("/").lower() in given]
    if built and not is_meant and not said.has(*_WHOLE):
        raise NotProvenError(
            f"{endpoints.url(built[0])} is answered by {endpoints.class_name(built[0])}, which is "
            "built by hand: it has no list of a class of REST framework's, so no paginator to set. "
            "Nothing is written."
        )


def _is_page(work: Work, view: WebView) -> bool:
    """Whether it is a list page: by its class, or a function that renders rows."""
    if view.arguments:
        return False
    if view.kind == "class":
        return view.lists
    try:
        return paginated_function.can_be(work.copy.read(view.path), endpoints.class_name(view))
    except EditError:
        return False


def _page(work: Work, view: WebView, size: int, edges: Edges) -> Outcome:
    """A list view, class or function, and the links in its template."""
    if view.kind == "class" and (edges.high or edges.wrong):
        raise NotProvenError(
            f"{endpoints.url(view)} is a ListView: a page that is not there is a 404, and no other "
            "page. Nothing is written."
        )
    if view.kind != "class" and edges.fails:
        raise NotProvenError(
            f"{endpoints.url(view)} is a function: a page that is not there is the last one, what "
            "is no number the first, and not a 404. Nothing is written."
        )
    content = work.copy.read(view.path)
    name = endpoints.class_name(view)
    is_there = False
    try:
        if view.kind == "class":
            new = class_edit.with_attribute(content, name, "paginate_by", str(size))
            if new != content:
                work.copy.write(view.path, new)
            ordered_lists.order(work, view, total=work.said.has(STEADY))
        else:
            is_there = "Paginator" in content and paginated_function.is_paginated(content, name)
            if not is_there:
                work.copy.write(view.path, paginated_function.paginated(content, name, size))
    except EditError as error:
        raise NotProvenError(f"{work.copy.name(view.path)}: {error}. Nothing is written.") from None
    template = _template(work, view)
    told = f"{endpoints.url(view)} shows {size} rows a page"
    if template is None:
        told += "; its template was not found: it has to link to the other pages (`page_obj`)"
    else:
        keeps = tuple(map(int, work.web.version.split("."))) >= (5, 1) and any(
            "context_processors.request" in str(each)
            for each in work.original.settings.get("TEMPLATES", ())
        )
        if edges.keeps and not keeps:
            raise NotProvenError(
                "Links keep the rest of the URL by {% querystring %}, which is of Django 5.1 with "
                "the context processor `request`. Nothing is written."
            )
        text = work.copy.read(template)
        linked = page_links.with_page_links(text, keeps_query=keeps)
        if linked != text:
            work.copy.write(template, linked)
            told += f", and {work.copy.name(template)} links to the others"
    label = view.model or _model_of_page(work, view)
    tests = [page_test(work, view, label, size, edges)]
    if outcomes_of(work, view, tests) != {called(view): "passed"}:
        above = page_test(work, view, label, size, edges, is_super=True)
        tests = [above] if outcomes_of(work, view, [above]) == {called(view): "passed"} else tests
    return added_tests.proven(
        work, Path(view.path), "pagination", pagination_tests.module(work, tests, api=False),
        done=f"{told}.",
        already=f"{endpoints.url(view)} has pages of {size} rows already.",
    )  # fmt: skip


def _model_of_page(work: Work, view: WebView) -> str:
    """The model whose rows a function lists: the first that its source asks for."""
    node = next(
        (each for each in ast.walk(ast.parse(work.copy.read(view.path)))
         if isinstance(each, ast.FunctionDef) and each.name == endpoints.class_name(view)), None,
    )  # fmt: skip
    for name in re.findall(r"\b([A-Z]\w+)\.\w+", ast.unparse(node) if node else ""):
        for each in work.original.named(name):
            return each.label
    raise NotProvenError(f"Whose rows {endpoints.url(view)} lists is not known.")


def _template(work: Work, view: WebView) -> Path | None:
    """The file of a view's template in the project."""
    content = work.copy.read(view.path)
    name = endpoints.class_name(view)
    names: list[str] = []
    for node in ast.walk(ast.parse(content)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name == name:
            names += [
                each.value for each in ast.walk(node)
                if isinstance(each, ast.Constant) and isinstance(each.value, str)
                and each.value.endswith((".html", ".htm", ".jinja"))
            ]  # fmt: skip
    if not names and view.model:
        app, _, model = view.model.partition(".")
        names.append(f"{app}/{model.lower()}_list.html")
    root = Path(work.original.root)
    for each in names:
        for path in sorted(root.rglob(f"*/{each}")):
            if work.original.is_own(str(path)):
                return path
    return None


PLAYBOOKS = (
    Playbook(
        "pagination", "Cut the lists of an API, or a list page, into pages",
        "add pagination to all list endpoints, 50 per page",
        "one row more than a page holds is on the second page, and none on both", _fits, _run,
    ),
)  # fmt: skip

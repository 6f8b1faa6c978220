"""Pagination: of a whole API, of one of its lists, of a list page."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro.agent import (
    added_tests,
    askers,
    endpoints,
    following_tests,
    full_rows,
    page_edges,
    page_orders,
    shared_rows,
    stated_pages,
    test_rows,
)
from django_pro.agent.needed import need
from django_pro.agent.page_edges import Edges
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.shared_rows import Shared
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError, class_edit, page_links, paginated_function, settings_file
from django_pro.edits.query_test import made
from django_pro.edits.source_text import SourceText
from django_pro.edits.writing import returned
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of

_SIZE = 20
_LARGEST = 100
_STATED = re.compile(
    r"(?<![\d.,])(\d{1,4})\s*(?:\w+\s+){0,2}?(?:per|a|each|on (?:a|each|every))[ -]?"
    r"(?:single )?page"
    r"|page[ _-]?size(?: (?:of|for|in|on)(?: [\w/-]+){1,4}?(?= (?:to|is|at|=) ))?"
    r"(?: of| to|:|=| is| at)?\s*(\d{1,4})|pages? of (\d{1,4})"
    r"|paginat\w+ (?:of|by|at|with|in|to) (\d{1,4})"
)
_LOOSELY = re.compile(
    r"(?<![\d.,])(\d{1,4}) (?:items|rows|results|entries|records|objects|elements|\w+s)\b"
    r"|by (\d{1,4})\b|, (\d{1,4})\b"
)
"""A number that may be that of a page where none is called so."""
_THERE = re.compile(
    r"(?:\b(?:all|about|around|over|nearly|almost|roughly|some|currently|now|already|there(?:'s| is"
    r"| are)|ha(?:s|ve)|had|got|are|returns?|sends?|loads?|lists?|shows?|the)|more than)"
    r"(?: (?:all|of|our|the|about|over|more than))* $"
)
"""Before a number of rows that are there today."""
_CLASSES = {
    "page": ("PageNumberPagination", "page_size = {size}"),
    "limit": ("LimitOffsetPagination", "default_limit = {size}\n    max_limit = {most}"),
    "cursor": ("CursorPagination", 'page_size = {size}\n    ordering = "-pk"'),
}


_OTHERS = (
    r"warning", r"crud", r"is slow", r"points? to", r"hand[- ]?written", r"wrong", r"unordered",
    r"no limit", r"page[ _]size limit", r"expose",
)  # fmt: skip
"""Of pages, and not what is written here."""


_LETS = (r"may\b", r"can\b", r"let\b", r"allow", r"able\b", r"choose", r"ask for")
_PARAMETER = re.compile(
    r"[?&](\w+)=|\b(page_?size|per_page|size|limit)['\"`]? (?:query |get |url )?param|"
    r"param\w* (?:called |named )?['\"`]?(page_?size|per_page|size|limit)\b|"
    r"(?:pass|send|set|choos|us|giv|overrid|chang|via|by|with|through|tak|support|offer|accept)"
    r"(?:e|es|ing|s)? (?:(?:an?|the|their|its|own|query|url|different|other|another) )*"
    r"['\"`]?(page_size|per_page|pagesize)\b(?!['\"`]?\s*(?:of|to|=|:|is|at)?\s*\d)"
)
_MOST = re.compile(
    r"(?:(?:never|not|no) (?:\w+ )?more than|at most|up to|max(?:imum)?(?: of| is|:| size)?|"
    r"capped (?:at|to|by)|cap of|cap (?:it )?at) (\d{1,5})|(\d{1,5}) (?:is the |at |as the )?"
    r"(?:max\b|maximum|most\b)(?!:? ?(?:of |is |size )?\d)"
)
_CHOSEN = re.compile(
    r"\b(?:may|can|could|able to|allowed to|let|lets|allow|allows|to)\b[^.;]{0,30}?"
    r"\b(?:choose|set|pick|ask for|change|override|request|select|decide|control)\b[^.;]{0,30}?"
    r"\b(?:page[ _-]?size|size of (?:a|the|each) page|how many"
    r"|(?:more|fewer) (?:rows|items|per page))"
)
"""That who asks says how many rows a page has."""
_BY_DEFAULT = re.compile(r"default(?:s)?(?: to| of| is|:)? (\d{1,4})|(\d{1,4}) (?:\w+ )?by default")
_LISTS = r"(?:lists?|endpoints?|views?|viewsets?|apis?|collections?|routes?)\b"
_OF = r"(?:of )?(?:the |our |my )?"
_WHOLE = (
    rf"(?:all|every|each|whole) (?!{_OF}other){_OF}(?:\w+[ -]){{0,2}}?{_LISTS}",
    r"paginate (?:all|everything)\b", r"(?:for|to|on) everything",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Size:
    """How many rows a page has; `parameter` is by what a client asks for more, up to `most`."""

    usual: int
    parameter: str = ""
    most: int = _LARGEST
    number: str = ""
    """By what a client asks for a page, where it is not `page`."""


def _size(low: str) -> tuple[Size, bool]:
    """What a request states, and whether it says how many."""
    most = next((int(one or other) for one, other in _MOST.findall(low)), 0)
    number, parameter = stated_pages.parameters(low)
    parameter = parameter or next(
        (each for found in _PARAMETER.findall(low) for each in found
         if each and each not in ("page", "offset", "cursor", number)), "",
    )  # fmt: skip
    rest = _MOST.sub(" ", low) if parameter or most else low
    found = [*_BY_DEFAULT.findall(rest), *_STATED.findall(rest)] or [
        each.groups() for each in _LOOSELY.finditer(rest) if not _THERE.search(rest[: each.start()])
    ]
    stated = next((int(each) for each in next(iter(found), ()) if each), 0)
    usual, largest = stated or _SIZE, most or max(stated, _LARGEST)
    if not parameter and ((stated and stated < most) or _CHOSEN.search(low)):
        parameter = "page_size"  # as REST framework's own documentation calls it
    return Size(usual, parameter, largest, number), bool(stated)


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
    _refuse_sizes(edges.text)
    size, is_stated = _size(edges.text)
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
    return _api(work, meant if exact else [], lists, kind, size, kept)


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


def _refuse_sizes(low: str) -> None:
    """Of several sizes of pages only one would hold."""
    found = {
        int(next(filter(None, each[:4])))
        for each in _STATED.findall(_MOST.sub(" ", _BY_DEFAULT.sub(" ", low))) if any(each[:4])
    }  # fmt: skip
    if len(found) > 1:
        told = " and ".join(str(each) for each in sorted(found))
        raise NotProvenError(
            f"Pages of {told} rows: ask for the lists of each size apart. Nothing is written."
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


def _api(
    work: Work, named: list[WebView], lists: list[WebView], kind: str, size: Size,
    kept: list[WebView],
) -> Outcome:  # fmt: skip
    """The default of all views, or a class of their own for those that are named."""
    files = SettingsFiles(work)
    base, body = _CLASSES[kind]
    if kind == "cursor":
        body = body.replace('"-pk"', _cursor_order(work, named))
    if size.parameter and kind != "limit":
        body += '\n    page_size_query_param = "{parameter}"\n    max_page_size = {most}'
    if size.number and kind == "page":
        body += '\n    page_query_param = "{number}"'
    package = Path(work.original.urlconf).parent
    kept_views = {each.view for each in kept}
    if named:
        kept = [each for each in kept if not each.pagination]
    else:
        _keep(work, kept)
    if named:
        targets = list({each.view: each for each in named}.values())
        for view in targets:
            name = re.sub(r"(View|ViewSet|APIView|List)+$", "", endpoints.class_name(view))
            stated, path = stated_pages.own_class(work, view)
            _own_class(work, view, stated or f"{name}Pagination", path, base, body, size)
    else:
        targets = list({each.view: each for each in lists if each.view not in kept_views and
                        ("rest_framework" in each.pagination or not each.pagination)}.values()
                       ) or lists  # fmt: skip
        dotted = f"rest_framework.pagination.{base}"
        if kind != "page" or size.parameter or size.number:
            name = _NAMES[kind]
            own = package / "pagination.py"
            text = work.copy.read(own) if work.copy.exists(own) else _HEAD
            source = _class_source(name, base, body, size)
            new = class_edit.with_class(text, source, [("rest_framework.pagination", base)])
            work.copy.write(own, new)
            module = module_of(Path(work.original.root), own)
            dotted = f"{module}.{name}"
        there = files.key("REST_FRAMEWORK", "DEFAULT_PAGINATION_CLASS")
        is_own = isinstance(there, ast.Constant) and there.value is not None and kind == "page"
        is_own = is_own and not (size.parameter or size.number)
        pairs = [] if is_own else [("DEFAULT_PAGINATION_CLASS", f'"{dotted}"')]
        for key, value in [*pairs, ("PAGE_SIZE", str(size.usual))]:
            files.edit(
                "REST_FRAMEWORK",
                lambda text, key=key, value=value: settings_file.with_key(  # type: ignore[misc]
                    text, "REST_FRAMEWORK", [key], value, replace=True
                ),
            )
    wanted = [*targets] if kind != "cursor" else []
    ordered = [_order(work, view, total=bool(named) or work.said.has(_STEADY)) for view in wanted]
    told = f"Lists of the API come in pages of {size.usual} rows"
    if named:
        shown = ", ".join(endpoints.url(each) for each in targets)
        told = f"{shown} answers {size.usual} rows a page"
    if size.parameter and kind != "limit":
        told += f", with ?{size.parameter}= up to {size.most}"
    told += "".join(f"; {each}, so that no row is on two pages" for each in ordered if each)
    for each in kept:
        told += f"; {endpoints.url(each)} answers a plain list as before"
    told += ". The answer is an object with `results` and the links: clients read `results`."
    tried = [each for each in targets if not each.arguments and each.model]
    if not tried:
        raise NotProvenError("No list of the API can be requested with rows made up for it.")
    tried = tried[:5]
    ways = _ways(work, tried, size.usual)
    lost = _unordered(work, tried, size.usual, ways) if kind == "page" else []
    again = [
        each for each in (_order(work, view, total=True, is_lost=True) for view in lost) if each
    ]
    told += "".join(f" {each}: counting dropped the order of its model." for each in again)
    tests = [_api_test(work, view, size.usual, ways[view.view]) for view in tried]
    if size.parameter and kind != "limit":
        tests.append(_size_test(work, tried[0], size, ways[tried[0].view]))
    if size.number and kind == "page":
        tests.append(_number_test(work, tried[0], size, ways[tried[0].view]))
    tests += [_plain_test(work, each) for each in kept if not each.arguments]
    text = _module(work, tests, api=True)
    outcome = added_tests.proven(
        work, Path(tried[0].path), "pagination", text, done=told,
        already=f"It has pages of {size.usual} rows already.",
    )  # fmt: skip
    if not work.copy.changes()[1]:
        return outcome
    names = {each.view for each in targets}
    return following_tests.of_lists(work, outcome, [each for each in lists if each.view in names])


def _cursor_order(work: Work, named: list[WebView]) -> str:
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


def _keep(work: Work, kept: list[WebView]) -> None:
    """Gives the lists that stay as they are no pages."""
    for view in {each.view: each for each in kept}.values():
        try:
            changed = class_edit.with_attribute(
                work.copy.read(view.path), endpoints.class_name(view), "pagination_class", "None"
            )
        except EditError as error:
            told = f"{work.copy.name(view.path)}: {error}. Nothing is written."
            raise NotProvenError(told) from None
        work.copy.write(view.path, changed)


_HEAD = '"""How lists are cut into pages."""\n'


_STEADY = r"jump|stable|steady|determin|consistent|twice|duplicat|skip|reliabl"
_NAMES = {
    "page": "SizedPagination", "limit": "BoundedLimitOffsetPagination",
    "cursor": "NewestFirstPagination",
}  # fmt: skip


def _class_source(name: str, base: str, body: str, size: Size) -> str:
    filled = body.format(
        size=size.usual, most=size.most, parameter=size.parameter, number=size.number
    )
    return f"class {name}({base}):\n    {filled}\n"


def _own_class(
    work: Work, view: WebView, name: str, path: Path, base: str, body: str, size: Size
) -> None:  # fmt: skip
    text = work.copy.read(path) if work.copy.exists(path) else _HEAD
    if re.search(rf"^class {name}\b", text, re.MULTILINE):
        field = "default_limit" if base.startswith("Limit") else "page_size"
        new = class_edit.with_attribute(text, name, field, str(size.usual))
        if size.parameter and base != _CLASSES["limit"][0]:
            value = f'"{size.parameter}"'
            new = class_edit.with_attribute(new, name, "page_size_query_param", value)
            new = class_edit.with_attribute(new, name, "max_page_size", str(size.most))
    else:
        source = _class_source(name, base, body, size)
        new = class_edit.with_class(text, source, [("rest_framework.pagination", base)])
    if new != text or not work.copy.exists(path):
        work.copy.write(path, new)
    module = endpoints.module_for(work, view.path, path)
    content = work.copy.read(view.path)
    changed = class_edit.with_attribute(
        content, endpoints.class_name(view), "pagination_class", name, [(module, name)]
    )
    work.copy.write(view.path, changed)


def _order(work: Work, view: WebView, *, total: bool, is_lost: bool = False) -> str:
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
            _order(work, view, total=work.said.has(_STEADY))
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
    tests = [_page_test(work, view, label, size, edges)]
    if _outcomes(work, view, tests) != {_called(view): "passed"}:
        above = _page_test(work, view, label, size, edges, is_super=True)
        tests = [above] if _outcomes(work, view, [above]) == {_called(view): "passed"} else tests
    return added_tests.proven(
        work, Path(view.path), "pagination", _module(work, tests, api=False), done=f"{told}.",
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


def _made(work: Work, label: str, size: int, owner: str, way: _Way | None = None) -> str:
    """Statements that make one row more than a page holds."""
    rows = test_rows.rows(work, label, owner)
    if way is not None and way.shared is not None:
        rows = way.shared.without(rows)
    rows = full_rows.later(rows) if way is not None and way.is_later else rows
    lines = [line for row in rows for line in made(row, 12, named=row is not rows[-1])]
    return f"        for n in range({size + 1}):\n" + "\n".join(lines)


@dataclass(frozen=True, slots=True)
class _Way:
    """How rows are made that a list shows to whom asks."""

    is_later: bool = False
    """For lists of what is still to come."""
    shared: Shared | None = None
    """For lists of what the user who asks belongs to."""


_PLAIN = _Way()


def _ways(work: Work, views: list[WebView], size: int) -> dict[str, _Way]:
    """How the rows of each view's list are made: the first way in which a page of them is shown."""
    left = {each.view: [*_possible(work, each)] for each in views}
    chosen = {each.view: _PLAIN for each in views}
    while tried := [each for each in views if left[each.view]]:
        for view in tried:
            chosen[view.view] = left[view.view].pop(0)
        tests = [_api_test(work, each, size, chosen[each.view]) for each in tried]
        outcomes = _outcomes(work, tried[0], tests)
        for view in tried:
            if outcomes.get(_called(view)) == "passed":
                left[view.view] = []
            elif not left[view.view]:
                chosen[view.view] = _PLAIN
    return chosen


_KEEP_ORDER = frozenset((
    "all", "filter", "exclude", "select_related", "prefetch_related", "only", "defer", "order_by",
    "get_queryset", "super",
))  # fmt: skip
"""Calls that leave the order of a model's rows as it is, or state one."""


def _unordered(work: Work, views: list[WebView], size: int, ways: dict[str, _Way]) -> list[WebView]:
    """Views whose rows come in no order when they are cut into pages, as Django warns."""
    tried = [each for each in views if _calls(work, each) - _KEEP_ORDER]
    if not tried:
        return []
    strict = '        simplefilter("error", UnorderedObjectListWarning)\n        client ='
    tests = [
        _api_test(work, each, size, ways[each.view]).replace("        client =", strict, 1)
        for each in tried
    ]
    names = [("warnings", "simplefilter"), ("django.core.paginator", "UnorderedObjectListWarning")]
    outcomes = _outcomes(work, tried[0], tests, names)
    return [each for each in tried if outcomes.get(_called(each), "passed") != "passed"]


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


def _outcomes(
    work: Work, beside: WebView, tests: list[str], names: list[tuple[str, str]] | None = None
) -> dict[str, str]:
    """How tests end that are not kept, by their names."""
    text = _module(work, tests, api=True, names=names or [])
    added = added_tests.add(work, Path(beside.path), "tried_pagination", text)
    outcomes = work.suite(added.label).outcomes
    work.copy.path(added.name).unlink()
    return {
        name.rpartition(".")[2].rpartition(":")[2]: outcome for name, outcome in outcomes.items()
    }


def _possible(work: Work, view: WebView) -> Iterator[_Way]:
    """Ways that are to be tried, the plain one first; none where there is no other."""
    rows = test_rows.rows(work, view.model, _ASKER)
    dated = full_rows.later(rows) != rows
    shared = [] if endpoints.is_open(view) else [*shared_rows.ways(work, view.model, _ASKER)]
    others = [_Way(shared=each) for each in shared] + ([_Way(is_later=True)] if dated else [])
    others += [_Way(is_later=True, shared=each) for each in shared if dated]
    if others:
        yield from (_PLAIN, *others)


_ASKER = "asker"
"""The variable of the user who asks: a row of users is `user`."""


def _user(work: Work, label: str, *, needed: bool) -> tuple[str, str]:
    """The statement that makes the user who asks, and the variable where rows are his."""
    is_owned = bool(work.web.user) and test_rows.is_owned(work, label)
    if not (is_owned or needed):
        return "", ""
    return added_tests.user_lines(work, _ASKER, 8) + "\n", _ASKER if is_owned else ""


def _reader(work: Work, view: WebView, way: _Way | None = None) -> tuple[str, str]:
    """The same for a list of the API: one whom it lets in."""
    user, owner = _user(work, view.model, needed=not endpoints.is_open(view))
    if way is not None and way.shared is not None:
        return user + way.shared.lines, owner
    return (user + askers.lines(work, view, "read", _ASKER), owner) if user else (user, owner)


def _name(url: str) -> str:
    return re.sub(r"\W+", "_", url).strip("_") or "list"


def _called(view: WebView) -> str:
    return f"test_{_name(endpoints.url(view))}_comes_in_pages"


def _api_test(work: Work, view: WebView, size: int, way: _Way | None = None) -> str:
    """One row more than a page holds."""
    url = endpoints.url(view)
    user, owner = _reader(work, view, way)
    login = f"        client.force_authenticate({_ASKER})\n" if user else ""
    return f'''
    def {_called(view)}(self):
{user}{_made(work, view.model, size, owner, way)}
        client = APIClient()
{login}        first = client.get("{url}").json()
        self.assertEqual(len(first["results"]), {size})
        second = client.get(first["next"]).json()
        self.assertGreaterEqual(len(second["results"]), 1)
        shown = [str(row) for row in (*first["results"], *second["results"])]
        self.assertEqual(len(shown), len(set(shown)))
'''


def _number_test(work: Work, view: WebView, size: Size, way: _Way) -> str:
    """The parameter by which a page is asked for."""
    url = endpoints.url(view)
    user, owner = _reader(work, view, way)
    login = f"        client.force_authenticate({_ASKER})\n" if user else ""
    return f'''
    def test_a_client_says_which_page(self):
{user}{_made(work, view.model, size.usual, owner, way)}
        client = APIClient()
{login}        rows = client.get("{url}", {{"{size.number}": 2}}).json()["results"]
        self.assertLess(len(rows), {size.usual})
'''


def _plain_test(work: Work, view: WebView) -> str:
    """A list that has no pages."""
    url = endpoints.url(view)
    user, _ = _reader(work, view)
    login = f"        client.force_authenticate({_ASKER})\n" if user else ""
    return f'''
    def test_{_name(url)}_has_no_pages(self):
{user}        client = APIClient()
{login}        self.assertIsInstance(client.get("{url}").json(), list)
'''


def _size_test(work: Work, view: WebView, size: Size, way: _Way) -> str:
    """More rows than the largest page holds, asked for by the client."""
    url = endpoints.url(view)
    user, owner = _reader(work, view, way)
    login = f"        client.force_authenticate({_ASKER})\n" if user else ""
    few = max(1, min(size.usual - 1, size.most))
    pairs = f"({few}, {few}), ({size.most}, {size.most}), ({size.most + 1}, {size.most})"
    return f'''
    def test_a_client_says_how_many(self):
{user}{_made(work, view.model, size.most, owner, way)}
        client = APIClient()
{login}        for asked, given in ({pairs}):
            rows = client.get("{url}", {{"{size.parameter}": asked}}).json()["results"]
            self.assertEqual(len(rows), given)
'''


def _page_test(
    work: Work, view: WebView, label: str, size: int, edges: Edges, *, is_super: bool = False
) -> str:
    """As whoever signs in, or with `is_super` as one who is shown all rows."""
    url = endpoints.url(view)
    source = work.copy.read(view.path)
    needed = "LoginRequired" in source or "login_required" in source
    user, owner = _user(work, label, needed=needed)
    if user and is_super:
        user += (
            f"        {_ASKER}.is_staff = {_ASKER}.is_superuser = True\n        {_ASKER}.save()\n"
        )
    login = f"{added_tests.login_lines(work, 'self.client', _ASKER)}\n" if user else ""
    return f'''
    def test_{_name(url)}_comes_in_pages(self):
{user}{_made(work, label, size, owner)}
{login}        first = self.client.get("{url}").context["page_obj"]
        self.assertEqual(len(first), {size})
        second = self.client.get("{url}", {{"page": 2}}).context["page_obj"]
        self.assertEqual(second.number, 2)
        self.assertFalse({{row.pk for row in first}} & {{row.pk for row in second}})
{page_edges.lines(edges, url)}'''


def _module(
    work: Work, tests: list[str], *, api: bool, names: Sequence[tuple[str, str]] = ()
) -> str:
    return added_tests.module(
        "Lists come in pages.", "PaginationTests", "".join(tests),
        [*names, *([("rest_framework.test", "APIClient")] if api else [])], work,
    )  # fmt: skip


PLAYBOOKS = (
    Playbook(
        "pagination", "Cut the lists of an API, or a list page, into pages",
        "add pagination to all list endpoints, 50 per page",
        "one row more than a page holds is on the second page, and none on both", _fits, _run,
    ),
)  # fmt: skip

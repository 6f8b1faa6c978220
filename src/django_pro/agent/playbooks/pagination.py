"""Pagination: of a whole API, of one of its lists, of a list page."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from django_pro.agent import added_tests, endpoints, test_rows
from django_pro.agent.needed import need
from django_pro.agent.said import Said
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import Moments, NotProvenError, Outcome, Playbook, Work
from django_pro.edits import EditError, class_edit, page_links, paginated_function, settings_file
from django_pro.edits.query_test import made
from django_pro.edits.source_text import SourceText, Splice
from django_pro.edits.writing import returned
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of

_SIZE = 20
_LARGEST = 100
_STATED = re.compile(
    r"(\d{1,4})\s*(?:\w+\s+){0,2}?(?:per|a|each|on (?:a|each|every))[ -]?(?:single )?page"
    r"|page[ _-]?size(?: of| to|:|=| is)?\s*(\d{1,4})|pages? of (\d{1,4})"
    r"|paginat\w+ (?:of|by|at|with|in|to) (\d{1,4})"
    r"|(\d{1,4}) (?:items|rows|results|entries|records|objects|elements|\w+s)\b"
    r"|by (\d{1,4})\b|, (\d{1,4})\b"
)
_CLASSES = {
    "page": ("PageNumberPagination", "page_size = {size}"),
    "limit": ("LimitOffsetPagination", "default_limit = {size}\n    max_limit = {most}"),
    "cursor": ("CursorPagination", 'page_size = {size}\n    ordering = "-pk"'),
}


_OTHERS = (
    r"warning", r"crud", r"is slow", r"points? to", r"hand[- ]?written", r"wrong", r"unordered",
    r"no limit", r"page[ _]size limit", r"page_size=", r"expose",
)  # fmt: skip
"""Of pages, and not what is written here."""


def _fits(said: Said) -> int:
    if said.route.intent in ("explain", "review", "plan", "test"):
        return 0
    if not said.has(r"paginat", r"\d+ \w* ?per page", r"page size"):
        return 0
    if said.has(*_OTHERS):
        return 0
    made = r"(?:create|build|write|make|add|implement|new|generate)\b.{0,40}"
    if said.has(rf"{made}\b(?:model|serializer|api for|rest api|endpoints? for|app called)"):
        return 0
    verb = r"(?:implement|add|set up|enable|configure|introduce|use|put) (?:\w+ )?paginat"
    return 13 if said.has(verb) else 12


def _run(work: Work) -> Moments:
    yield from ()
    said = work.said
    found = next(iter(_STATED.findall(said.low)), ())
    stated = next((int(each) for each in found if each), 0)
    size = stated or _SIZE
    if not stated:
        work.assumed.append(f"A page has {size} rows.")
    kind = "cursor" if said.has("cursor") else "limit" if said.has("limit.?offset") else "page"
    views = endpoints.own(work)
    pages = [each for each in views if each.kind != "api" and _is_page(work, each)]
    lists = [each for each in views if each.kind == "api" and each.lists]
    meant = endpoints.named(said, [*pages, *lists])
    for_api = said.has("api", "endpoint", "rest\\b", "drf", "viewset", "serializer")
    if for_api:
        meant = [each for each in meant if each.kind == "api"]
    elif said.has(r"\w*listview\b", "templates?", "html", "page\\b") and not said.has("per page"):
        meant = [each for each in meant if each.kind != "api"] or meant
    if meant and meant[0].kind != "api":
        return _page(work, meant[0], size)
    exact = bool(meant) and not said.has("all\\b", "every", "whole", "each (?:list|endpoint)")
    if not for_api and not exact and not lists and pages:
        if len(pages) == 1:
            return _page(work, pages[0], size)
        shown = ", ".join(endpoints.url(each) for each in pages[:5])
        raise NotProvenError(f"Which list is to have pages? There are {shown}. Name one.")
    need(work, "rest_framework")
    if not lists:
        raise NotProvenError(
            "No view of the API lists rows by a class of REST framework's (ListModelMixin): what "
            "is built by hand has no paginator to set. Nothing is written."
        )
    return _api(work, meant if exact else [], lists, kind, size)


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


def _api(work: Work, named: list[WebView], lists: list[WebView], kind: str, size: int) -> Outcome:
    """The default of all views, or a class of their own for those that are named."""
    files = SettingsFiles(work)
    base, body = _CLASSES[kind]
    package = Path(work.original.urlconf).parent
    if named:
        targets = list({each.view: each for each in named}.values())
        for view in targets:
            name = re.sub(r"(View|ViewSet|APIView|List)+$", "", endpoints.class_name(view))
            _own_class(work, view, f"{name}Pagination", base, body, size)
    else:
        targets = list({each.view: each for each in lists if "rest_framework" in each.pagination
                        or not each.pagination}.values()) or lists  # fmt: skip
        dotted = f"rest_framework.pagination.{base}"
        if kind != "page":
            name = {"limit": "BoundedLimitOffsetPagination", "cursor": "NewestFirstPagination"}[
                kind
            ]
            own = package / "pagination.py"
            text = work.copy.read(own) if work.copy.exists(own) else _HEAD
            source = _class_source(name, base, body, size)
            new = class_edit.with_class(text, source, [("rest_framework.pagination", base)])
            work.copy.write(own, new)
            module = module_of(Path(work.original.root), own)
            dotted = f"{module}.{name}"
        there = files.key("REST_FRAMEWORK", "DEFAULT_PAGINATION_CLASS")
        is_own = isinstance(there, ast.Constant) and there.value is not None and kind == "page"
        pairs = [] if is_own else [("DEFAULT_PAGINATION_CLASS", f'"{dotted}"')]
        for key, value in [*pairs, ("PAGE_SIZE", str(size))]:
            files.edit(
                "REST_FRAMEWORK",
                lambda text, key=key, value=value: settings_file.with_key(  # type: ignore[misc]
                    text, "REST_FRAMEWORK", [key], value, replace=True
                ),
            )
    ordered = [_order(work, view) for view in targets if kind == "page" or kind == "limit"]
    told = f"Lists of the API come in pages of {size} rows"
    if named:
        told = f"{', '.join(endpoints.url(each) for each in targets)} answers {size} rows a page"
    sorted_ = [each for each in ordered if each]
    if sorted_:
        told += f"; {', '.join(sorted_)} had no order, and a page needs one: now by primary key"
    told += ". The answer is an object with `results` and the links: clients read `results`."
    tried = [each for each in targets if not each.arguments and each.model]
    if not tried:
        raise NotProvenError("No list of the API can be requested with rows made up for it.")
    text = _module(work, [_api_test(work, view, size) for view in tried[:5]], api=True)
    return added_tests.proven(
        work, Path(tried[0].path), "pagination", text, done=told,
        already=f"It has pages of {size} rows already.",
    )  # fmt: skip


_HEAD = '"""How lists are cut into pages."""\n'


def _class_source(name: str, base: str, body: str, size: int) -> str:
    most = max(size, _LARGEST)
    return f"class {name}({base}):\n    {body.format(size=size, most=most)}\n"


def _own_class(work: Work, view: WebView, name: str, base: str, body: str, size: int) -> None:
    path = Path(view.path).parent / "pagination.py"
    text = work.copy.read(path) if work.copy.exists(path) else _HEAD
    if re.search(rf"^class {name}\b", text, re.MULTILINE):
        field = "default_limit" if base.startswith("Limit") else "page_size"
        new = class_edit.with_attribute(text, name, field, str(size))
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


def _order(work: Work, view: WebView) -> str:
    """Gives a view's rows an order where they have none; the class that got it."""
    models = [each for each in work.original.models if each.label == view.model]
    if not models or models[0].ordering:
        return ""
    content = work.copy.read(view.path)
    text = SourceText(content)
    try:
        node = class_edit.class_named(text.tree, endpoints.class_name(view))
    except EditError:
        return ""
    if "order_by" in text.of(node):
        return ""
    method = next(
        (each for each in node.body if isinstance(each, ast.FunctionDef)
         and each.name == "get_queryset"), None,
    )  # fmt: skip
    given = class_edit.attribute_of(content, node.name, "queryset")
    values = list(returned(method)) if method else [given] if given is not None else []
    by = settings_file.quoted("pk", content)
    if values:
        splices = [Splice(text.end(each), text.end(each), f".order_by({by})") for each in values]
        new = text.spliced(splices)
    elif view.kind == "class":
        new = class_edit.with_attribute(content, node.name, "ordering", f"[{by}]")
    else:
        return ""
    if new != content:
        work.copy.write(view.path, new)
    return node.name if new != content else ""


def _page(work: Work, view: WebView, size: int) -> Outcome:
    """A list view, class or function, and the links in its template."""
    content = work.copy.read(view.path)
    name = endpoints.class_name(view)
    is_there = False
    try:
        if view.kind == "class":
            new = class_edit.with_attribute(content, name, "paginate_by", str(size))
            if new != content:
                work.copy.write(view.path, new)
            _order(work, view)
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
        text = work.copy.read(template)
        linked = page_links.with_page_links(text, keeps_query=keeps)
        if linked != text:
            work.copy.write(template, linked)
            told += f", and {work.copy.name(template)} links to the others"
    label = view.model or _model_of_page(work, view)
    tests = [_page_test(work, view, label, size)]
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


def _made(work: Work, label: str, size: int, owner: str) -> str:
    """Statements that make one row more than a page holds."""
    rows = test_rows.rows(work, label, owner)
    lines = [line for row in rows for line in made(row, 12, named=row is not rows[-1])]
    return f"        for n in range({size + 1}):\n" + "\n".join(lines)


def _user(work: Work, label: str, *, needed: bool) -> tuple[str, str]:
    """The statement that makes the user who asks, and the variable where rows are his."""
    is_owned = bool(work.web.user) and test_rows.is_owned(work, label)
    if not (is_owned or needed):
        return "", ""
    return added_tests.user_lines(work, "user", 8) + "\n", "user" if is_owned else ""


def _name(url: str) -> str:
    return re.sub(r"\W+", "_", url).strip("_") or "list"


def _api_test(work: Work, view: WebView, size: int) -> str:
    url = endpoints.url(view)
    user, owner = _user(work, view.model, needed=not endpoints.is_open(view))
    login = "        client.force_authenticate(user)\n" if user else ""
    return f'''
    def test_{_name(url)}_comes_in_pages(self):
{user}{_made(work, view.model, size, owner)}
        client = APIClient()
{login}        first = client.get("{url}").json()
        self.assertEqual(len(first["results"]), {size})
        second = client.get(first["next"]).json()
        self.assertGreaterEqual(len(second["results"]), 1)
        shown = [str(row) for row in (*first["results"], *second["results"])]
        self.assertEqual(len(shown), len(set(shown)))
'''


def _page_test(work: Work, view: WebView, label: str, size: int) -> str:
    url = endpoints.url(view)
    source = work.copy.read(view.path)
    needed = "LoginRequired" in source or "login_required" in source
    user, owner = _user(work, label, needed=needed)
    login = f"{added_tests.login_lines(work, 'self.client', 'user')}\n" if user else ""
    return f'''
    def test_{_name(url)}_comes_in_pages(self):
{user}{_made(work, label, size, owner)}
{login}        first = self.client.get("{url}").context["page_obj"]
        self.assertEqual(len(first), {size})
        second = self.client.get("{url}", {{"page": 2}}).context["page_obj"]
        self.assertEqual(second.number, 2)
        self.assertFalse({{row.pk for row in first}} & {{row.pk for row in second}})
'''


def _module(work: Work, tests: list[str], *, api: bool) -> str:
    return added_tests.module(
        "Lists come in pages.", "PaginationTests", "".join(tests),
        [("rest_framework.test", "APIClient")] if api else [], work,
    )  # fmt: skip


PLAYBOOKS = (
    Playbook(
        "pagination", "Cut the lists of an API, or a list page, into pages",
        "add pagination to all list endpoints, 50 per page",
        "one row more than a page holds is on the second page, and none on both", _fits, _run,
    ),
)  # fmt: skip

"""Pages of the lists of an API: the default of REST framework's settings, or a class of pagination
in the project's `pagination.py` for the views that a request names."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from django_pro.agent import (
    added_tests,
    endpoints,
    following_tests,
    ordered_lists,
    pagination_tests,
    stated_pages,
)
from django_pro.agent.ordered_lists import STEADY
from django_pro.agent.page_sizes import Size
from django_pro.agent.pagination_tests import api_test
from django_pro.agent.settings_files import SettingsFiles
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits import EditError, class_edit, settings_file
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of

_CLASSES = {
    "page": ("PageNumberPagination", "page_size = {size}"),
    "limit": ("LimitOffsetPagination", "default_limit = {size}\n    max_limit = {most}"),
    "cursor": ("CursorPagination", 'page_size = {size}\n    ordering = "-pk"'),
}


def api(
    work: Work, named: list[WebView], lists: list[WebView], kind: str, size: Size,
    kept: list[WebView],
) -> Outcome:  # fmt: skip
    """The default of all views, or a class of their own for those that are named."""
    files = SettingsFiles(work)
    base, body = _CLASSES[kind]
    if kind == "cursor":
        body = body.replace('"-pk"', ordered_lists.cursor_order(work, named))
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
    ordered = [
        ordered_lists.order(work, view, total=bool(named) or work.said.has(STEADY))
        for view in wanted
    ]
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
    ways = pagination_tests.ways(work, tried, size.usual)
    lost = ordered_lists.unordered(work, tried, size.usual, ways) if kind == "page" else []
    again = [
        each
        for each in (ordered_lists.order(work, view, total=True, is_lost=True) for view in lost)
        if each
    ]
    told += "".join(f" {each}: counting dropped the order of its model." for each in again)
    tests = [api_test(work, view, size.usual, ways[view.view]) for view in tried]
    if size.parameter and kind != "limit":
        tests.append(pagination_tests.size_test(work, tried[0], size, ways[tried[0].view]))
    if size.number and kind == "page":
        tests.append(pagination_tests.number_test(work, tried[0], size, ways[tried[0].view]))
    tests += [pagination_tests.plain_test(work, each) for each in kept if not each.arguments]
    text = pagination_tests.module(work, tests, api=True)
    outcome = added_tests.proven(
        work, Path(tried[0].path), "pagination", text, done=told,
        already=f"It has pages of {size.usual} rows already.",
    )  # fmt: skip
    if not work.copy.changes()[1]:
        return outcome
    names = {each.view for each in targets}
    return following_tests.of_lists(work, outcome, [each for each in lists if each.view in names])


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

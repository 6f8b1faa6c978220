"""A page that lists rows, with a filter and a search: what a request says of it, wholly read."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path as File

from django_pro.agent.making import (
    admin_said,
    page_places,
    page_scopes,
    page_titles,
    pages,
    row_text,
)
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import App, Model
from django_pro.scaffold import found_pages
from django_pro.scaffold import pages as page_source
from django_pro.scaffold.api_tests import COUNT, COUNTING
from django_pro.scaffold.found_pages import FoundPage, Path
from django_pro.scaffold.stated import plural, snake
from django_pro.scaffold.whose import is_private, owner_of, published_by

_OPENING = (
    r"(?:please )?(?:add|create|make|build|write|(?:we|i) (?:need|want))(?: us)? an? (?:new )?"
    r"(?P<public>public )?page (?:at |under )?(?P<url>/[\w/-]+/?),? (?:that |which )?"
    r"(?:lists|shows|listing|showing)(?: all)?(?: the| our)? "
    r"(?:(?P<scope>[a-z]+) )?(?P<rows>{rows})"
    r"(?:,? \(?(?P<but>(?:but )?(?:not|no|without|except)(?: the)? [a-z]+(?: ones| {rows})?)\)?,?)?"
    r" with (?P<fields>[^.;()]+)(?=[.;]|$)"
)
_FILTER = re.compile(
    r"(?:it )?(?:can be |is )?filter(?:s|ed|able)? (?:with|by|via|through) `?\?(?P<name>\w+)=\w*`?"
    r"(?: \((?P<by>[^()]*)\)| (?:for|on) (?P<by2>[^.,;()]+))?", re.IGNORECASE,
)  # fmt: skip
_SEARCH = re.compile(
    r"(?:it )?(?:can be |is )?search(?:es|ed|able)?(?: it)? (?:with|by|via|through) "
    r"`?\?(?P<name>\w+)=\w*`? (?:in|on|over|through) (?P<by>(?:(?!, \d)[^.;()])+)", re.IGNORECASE,
)  # fmt: skip
_SIZE = re.compile(
    r"(?P<size>\d{1,3}) (?:\w+ )?(?:per|on (?:a|each|every)) page(?: (?:with|via|by) `?\?page=`?)?"
)
_KEEPS = re.compile(
    r"(?:the )?(?:page|paging|pagination|pager)(?:'s)? links (?:must |should |have to )?keep "
    r"(?:the |what )?(?:filters?|search|query|was asked)(?: and (?:the )?(?:filters?|search))?"
)
_LEFT = re.compile(r"[\s.,;]*(?:(?:and|please|thanks)[\s.,;]*)*")
_OURS = ("page", "text", "self", "kept", "more", "asked")
"""Names in the source that is written."""
_DATES = ("date", "day", "time", "when")
_TEXTS = ("CharField", "TextField", "SlugField", "EmailField")


def add(site: Site) -> None:
    """Writes the page, its template and URL; its tests are run.

    Raises:
        NotProvenError: something that is said of it is not understood.
    """
    pages.refuse_without_templates(site)
    page, path, written = _stated(site)
    app = site.app_of(page.model)
    view = site.module(app, "views", page.one)
    if _is_there(site, app, page, view):
        last = page.address.strip("/").rpartition("/")[2].replace("-", "_")
        page = replace(page, name=last)
    if not page.name.isidentifier() or _is_there(site, app, page, view):
        raise NotProvenError(
            f"There is a {page.view}, its template or its URL already. Nothing is written."
        )
    template = pages.template_path(site, app, page.template)
    source, names = found_pages.view_source(page)
    modules = {each.model.name: each.model for _, each in page.filters}
    modules[page.model.name] = page.model
    wanted = [each for each in names if each[1] not in modules]
    for each in modules.values():
        own = each.module == page.model.module
        used = re.search(rf"\b{each.name}\.", source)
        if used:
            wanted.append(site.models_import(app, each.name) if own else (each.module, each.name))
    site.append(view, source, wanted)
    text = site.read(path) or "urlpatterns = []\n"
    is_new = not site.read(path)
    module = pages.views_module(app, text)
    if not module or view.name != "views.py":
        raise NotProvenError(
            f"{site.name(path)} does not name the app's views. Nothing is written."
        )
    entry = f'path("{written}", {module}.{page.view}.as_view(), name="{page.url}")'
    is_before = partial(page_places.captures, path=written)
    site.write(path, pages.route(site, path, text, entry, is_before))
    if is_new:
        pages.include(site, app, path)
    extends, block = pages.base_template(site)
    is_headed = page.titled is not None and page.titled.is_headed
    has_title = bool(extends) and page_places.has_title(site, extends)
    site.write(template, page_source.page(
        page.title, found_pages.body(page), extends, block, has_title=has_title,
        is_headed=is_headed,
    ))  # fmt: skip
    site.refresh()
    rows = site.rows()
    tests = list(found_pages.tests(page, rows, site.asserts))
    imports = {*COUNTING, ("django.test", "Client"), ("django.utils", "timezone"),
               ("datetime", "timedelta")}  # fmt: skip
    tested = site.add_tests(
        app, f"{page.one}_{page.name}", f"The page of {page.many.replace('_', ' ')}.", rows,
        imports, tests, f"{page.view.removesuffix('View')}Tests", first=(COUNT,),
    )  # fmt: skip
    site.prove(tested, f"tests of the page {page.address}")
    site.told.append(f"`{page.view}` in `{site.name(view)}`, with its template and URL.")


def _is_there(site: Site, app: App, page: FoundPage, view: File) -> bool:
    return (
        f"{page.space}{page.url}" in {each.name for each in site.outline.urls}
        or pages.template_path(site, app, page.template).exists()
        or re.search(rf"^class {page.view}\b", site.read(view), re.MULTILINE) is not None
    )


def _stated(site: Site) -> tuple[FoundPage, File, str]:
    """The page, the file of its URL, and how the URL is written there.

    Raises:
        NotProvenError: it is not clear.
    """
    text = re.sub(r"\s+", " ", site.work.said.request.replace("\u2019", "'")).strip()
    opening, model = _opening(site, text)
    rest = f"{text[: opening.start()]} {text[opening.end() :]}"
    filters, search, size = list[tuple[str, Path]](), ("", tuple[Path, ...]()), 20
    for found in _FILTER.finditer(rest):
        name = found["name"]
        path = _path(site, model, found["by"] or found["by2"] or name)
        if path.field.kind not in _TEXTS:
            raise NotProvenError(
                f"A filter by {path.called}, which is no text: that is not written yet. Nothing is "
                "written."
            )
        filters.append((name, path))
    for found in _SEARCH.finditer(rest):
        paths = tuple(_path(site, model, each) for each in _listed(found["by"]))
        if search[0] or any(each.field.kind not in _TEXTS for each in paths):
            raise NotProvenError(f"`{found[0]}`: texts alone are searched. Nothing is written.")
        search = (found["name"], paths)
    if told := _SIZE.search(rest):
        size = int(told["size"])
    for pattern in (_FILTER, _SEARCH, _SIZE, _KEEPS):
        rest = pattern.sub(" ", rest)
    params = [name for name, _ in filters] + [search[0]] * bool(search[0])
    many = plural(snake(model.name))
    reserved = {each for each in params if each in (*_OURS, many) or keyword.iskeyword(each)
                or params.count(each) > 1}  # fmt: skip
    if not _LEFT.fullmatch(rest) or reserved or not size:
        told_left = _LEFT.sub(" ", rest).strip() or ", ".join(reserved)
        raise NotProvenError(
            f"Not understood: `{told_left}`. Nothing is written: say it in other words, or leave "
            "it out."
        )
    _refuse_unclear(site, model, opening)
    app = site.app_of(model)
    columns = tuple(_path(site, model, each) for each in _listed(opening["fields"]))
    url = opening["url"].strip("/") + "/"
    path_of_urls, space, base = pages.home(site, app, url)
    found_page = FoundPage(
        model, app.label, space, pages.dash(site),
        page_scopes.scope(model, opening["scope"] or "", opening["but"] or ""),
        columns, tuple(filters), search, size, tuple(_joined(site, columns)), f"/{url}",
        page_titles.found(site, app, site.module(app, "views", snake(model.name)),
                          pages.base_template(site)[0]),
    )  # fmt: skip
    return found_page, path_of_urls, base if base is not None else url


def _refuse_unclear(site: Site, model: Model, opening: re.Match[str]) -> None:
    """Sees that rows which are not everybody's are not shown to everybody unsaid.

    Raises:
        NotProvenError: whose they are, or which are published, is told by the model alone.
    """
    is_own = is_private(model) and owner_of(model, site.user) is not None
    is_draft = published_by(model) is not None and not (opening["scope"] or opening["but"])
    if is_draft or (is_own and not opening["public"]):
        raise NotProvenError(
            f"Whether everybody may see each {snake(model.name).replace('_', ' ')} is not clear. "
            "Nothing is written: say which of them a public page lists."
        )


def _opening(site: Site, text: str) -> tuple[re.Match[str], Model]:
    for model in site.outline.own_models():
        words = plural(snake(model.name)).replace("_", " ")
        found = re.search(_OPENING.replace("{rows}", re.escape(words)), text, re.IGNORECASE)
        if found:
            return found, model
    raise NotProvenError(
        "Which rows the page lists, and with which fields, is not understood. Nothing is written: "
        "say it as `Add a page /books/ that lists the books with title and author`."
    )


def _listed(text: str) -> list[str]:
    return [each.strip() for each in re.split(r",|\band\b|\bor\b", text) if each.strip()]


def _path(site: Site, model: Model, told: str) -> Path:
    """The field that is meant by some words.

    Raises:
        NotProvenError: none is, or rows would be met several times.
    """
    words = re.sub(r"^(?:the|its|their|an?) ", "", told.strip().lower())
    lookup = admin_said.path_in(words, model, site.outline.models)
    moments = [each.name for each in model.fields if each.kind in ("DateField", "DateTimeField")]
    if not lookup and words in _DATES and len(moments) == 1:
        lookup = moments[0]
    at, missing, field = model, False, None
    for name in lookup.split("__") if lookup else ():
        field = next((each for each in at.fields if each.name == name), None)
        if field is None or field.kind.startswith("Many"):
            field = None
            break
        missing = missing or field.null
        holder, at = at, next((one for one in site.outline.models if one.label == field.to), at)
    if field is None or lookup.count("__") > 1 or re.search(r"password|secret|token", lookup):
        raise NotProvenError(f"`{told.strip()}` is no field of {model.name}. Nothing is written.")
    return Path(lookup, field, holder, missing)


def _joined(site: Site, columns: tuple[Path, ...]) -> Iterator[str]:
    """What the cells of a row go through."""
    models = {each.label: each for each in site.outline.models}
    found = []
    for each in columns:
        if "__" in each.lookup:
            found.append(each.lookup.rpartition("__")[0])
        if each.field.to in models:
            found += [each.lookup, *row_text.joined(site, models[each.field.to], each.lookup)]
    yield from dict.fromkeys(found)

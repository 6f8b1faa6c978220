"""Pages of a model: form, views, templates, URLs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from django_pro.agent import wishes
from django_pro.agent.answer import Check
from django_pro.agent.making import (
    nesting,
    own_row,
    page_choices,
    page_given,
    page_heard,
    page_leads,
    page_places,
    page_profiles,
    page_remarks,
    page_titles,
    page_wishes,
    row_text,
)
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import App, Model
from django_pro.edits.source_text import EditError
from django_pro.scaffold import joins, page_tests, pages, style, urls
from django_pro.scaffold.api_tests import COUNT, COUNTING, TIMES
from django_pro.scaffold.pages import Pages, entered
from django_pro.scaffold.rows import address
from django_pro.scaffold.stated import plural, snake
from django_pro.scaffold.whose import is_private, owner_of, published_by

KINDS = ("list", "detail", "create", "update", "delete")
_SESSIONS = ("django.contrib.sessions.middleware.SessionMiddleware",
             "django.contrib.auth.middleware.AuthenticationMiddleware")  # fmt: skip


def add_form(site: Site, model: Model) -> None:
    """A ModelForm, the page that shows it, and what it takes to get there."""
    _add(site, model, ("create",))


def add_views(site: Site, model: Model) -> None:
    """The views that the request names."""
    kinds = wishes.views(site.work.said) or ("list",)
    _add(site, model, ("update",) if own_row.is_meant(site, model) else kinds)


def _add(site: Site, model: Model, kinds: tuple[str, ...]) -> None:
    app = site.app_of(model)
    refuse_without_templates(site)
    said = site.work.said
    owner = nesting.stated_owner(site, model) or owner_of(model, site.user)
    private = owner is not None and (is_private(model) or said.has(r"(?:their|his|her) own"))
    writes = {"create", "update", "delete"} & set(kinds)
    middleware = [str(each) for each in site.outline.settings.get("MIDDLEWARE", [])]
    missing = [each.rpartition(".")[2] for each in _SESSIONS if each not in middleware]
    if (writes or private) and missing:
        raise NotProvenError(
            "A page that writes needs to know who asks, and MIDDLEWARE has no "
            f"{' and '.join(missing)}: "
            "add them with django.contrib.sessions, as `startproject` does. Then ask again."
        )
    asked = page_wishes.asked(site, model) if len(kinds) == 1 else page_wishes.Asked()
    own = own_row.stated(site, model) if own_row.is_meant(site, model) else None
    if kinds == ("update",) and asked.url and "<" not in asked.url and own is None:
        raise NotProvenError(
            f"/{asked.url} names no row: a form that changes the row of whoever is logged in is "
            "not written yet. Nothing is written. Give the URL the row, e.g. /books/<pk>/edit/."
        )
    nested = nesting.parent(site, model, owner.name if owner else "")
    if kinds == ("create",) and nested:
        asked = replace(asked, url=nesting.stated_url(said, nested.model))
    path, space, base = home(site, app, asked.url)
    plan = Pages(
        model, app.label, kinds, space, dash(site), owner.name if owner else "", private,
        None if private else published_by(model), page_wishes.page_size(said) or 20,
    )  # fmt: skip
    plan = replace(plan, name=page_wishes.url_name(site, space, kinds))
    if own is not None:
        plan = replace(
            plan, own=own.key, characters=own.characters, owner="", private=False,
            known=frozenset(),
        )  # fmt: skip
        asked = replace(asked, fields=own.fields, after=own.after, who="", linked=False)
    remarks = page_remarks.Remarks()
    if kinds == ("create",):
        if not site.made:  # what is said of the fields of a new model, its making reads
            remarks = page_remarks.read(said.request, model, site.outline.models)
        taken = nested.field if nested else ""
        one = plan.one.replace("_", " ")
        thanks = said.has(r"thank(?:s|[- ]you)?\b[^.;\n]{0,20}\b(?:message|note|notice)")
        usual = f"Thank you for your {one}." if thanks else f"The {one} is saved."
        plan = replace(
            plan, parent=nested, left_out=(),
            profile=None if owner else page_profiles.stated(site, model, taken, asked.fields),
            message=nesting.message(said, usual),
            included=nesting.included_form(site),
        )  # fmt: skip
        plan = replace(plan, left_out=nesting.left_out(said, plan))
        past = dict.fromkeys((*nesting.past(said, plan), *remarks.past))
        plan = replace(plan, past=tuple(past), least=remarks.least)
    there = [
        kind
        for kind in kinds
        if any(each.name == f"{space}{plan.url(kind)}" for each in site.outline.urls)
    ]
    if len(there) == len(kinds):
        names = ", ".join(plan.url(kind) for kind in kinds)
        site.proofs.append(
            Check("URL", "passed", f"{names}: there already", "python manage.py check")
        )
        site.told.append(f"The pages {names} are there already.")
        return
    if there:
        site.told.append(f"There already: {', '.join(plan.url(kind) for kind in there)}.")
    known = [
        kind
        for kind in KINDS
        if any(each.name == f"{space}{plan.url(kind)}" for each in site.outline.urls)
    ]
    left = tuple(kind for kind in kinds if kind not in there)
    plan = replace(plan, kinds=left, known=frozenset(known))
    functions = _functions(site, site.module(app, "views", plan.one), left)
    plan = _as_asked(site, app, plan, asked, functions=functions)
    if asked.to_row and left == ("create",):
        plan = page_leads.to_row(site, plan)
    if left == ("create",):
        found = (*page_choices.stated(said, plan, site.outline), *remarks.choices)
        plan = replace(plan, choices=tuple(dict.fromkeys(found)))
        plan = _opened(plan) if asked.open else plan
        plan = _given(plan, said.low)
    if own is None:
        page_heard.refuse_unheard(site, plan, asked, remarks)
    if plan.message:
        nesting.refuse_without_messages(site)
    if writes - {"delete"}:
        _form(site, app, replace(plan, joined=tuple(_joined(site, plan))))
    view = _views(site, app, plan, functions=functions)
    _urls(site, app, plan, path, view, base, functions=functions)
    _templates(site, app, plan)
    if own is not None and own.linked is not None:
        told = f"Change your {plan.one.replace('_', ' ')}"
        own_row.link(site, own.linked, f"{space}{plan.url('update')}", told, base_template(site)[1])
    if asked.linked and not plan.parent:
        page_places.link(site, plan, base_template(site)[0])
    if plan.parent and (not plan.parent.joined or asked.linked):
        nesting.link(site, plan, plan.parent)
    site.refresh()
    _tested(site, app, plan)
    what = ", ".join(f"`{plan.view(kind, functions=functions)}`" for kind in left)
    site.told.append(f"{what} in `{site.name(view)}`, with templates and URLs.")
    if plan.profile:
        none = f"A user who has no {plan.profile.model.name}"
        site.told.append(f"{none} gets {plan.profile.code} there.")
    if own is not None:
        site.told.append(f"A user who has no {model.name} gets 404 there.")
    if writes and not _has_login(site):
        site.assumed.append(
            f"Who has not logged in is sent to "
            f"{site.outline.settings.get('LOGIN_URL') or '/accounts/login/'}, "
            "and the project has no page there yet."
        )


def _joined(site: Site, plan: Pages) -> Iterator[tuple[str, tuple[str, ...]]]:
    """For each field that offers rows, the relations that their texts go through."""
    models = {each.label: each for each in site.outline.models}
    for each in plan.model.fields:
        if each.name in entered(plan) and each.to in models:
            paths = joins.longest(row_text.joined(site, models[each.to]))
            if paths:
                yield each.name, tuple(paths)


def _given(plan: Pages, low: str) -> Pages:
    """The plan with what a row gets beside what is entered.

    Raises:
        NotProvenError: the form asks for it as well, or not for what it goes by.
    """
    told = [each for each, _ in page_given.read(low, plan.model)]
    asked = entered(plan)
    if wrong := [each for each in told if each.field in asked or each.chosen not in asked]:
        raise NotProvenError(
            f"Whether the form asks for {wrong[0].field}, and for {wrong[0].chosen}, is not clear. "
            "Nothing is written: say which fields it has."
        )
    if told and plan.parent:
        raise NotProvenError(
            "A form at a row's page, and a value that goes by another one: that is not written yet."
            " Nothing is written."
        )
    return replace(plan, given=tuple(dict.fromkeys(told)))


def _opened(plan: Pages) -> Pages:
    """The plan of a form for those without a login.

    Raises:
        NotProvenError: its row needs to know the user.
    """
    owner = next((each for each in plan.model.fields if each.name == plan.owner), None)
    if plan.parent or (owner is not None and not owner.null):
        why = f"{plan.owner} of a {plan.one} is the user" if owner else "it is at a row's page"
        raise NotProvenError(
            f"A form without a login is asked for, and {why}: that is not written yet. Nothing is "
            "written."
        )
    return replace(plan, open=True, owner="", private=False, left_out=(*plan.left_out, plan.owner))


def home(site: Site, app: App, url: str) -> tuple[Path, str, str | None]:
    """The file of the URLs, their namespace, and a stated URL as it is written there."""
    path, space = home_of_urls(site, app)
    if not url:
        return path, space, None
    start = page_places.mounted(site, app, path)
    if start is None or not url.startswith(start):
        return site.work.copy.path(site.outline.urlconf), "", url
    return path, space, url.removeprefix(start)


def _as_asked(
    site: Site, app: App, plan: Pages, asked: page_wishes.Asked, *, functions: bool
) -> Pages:
    """The plan with what the request says of the page, in the manner of the project's others."""
    fields = asked.fields if plan.kinds[0] in ("list", "create", "update") else ()
    if "create" in plan.kinds and fields:
        known = (plan.owner, *plan.left_out, plan.parent.field if plan.parent else "")
        known += (plan.profile.field,) if plan.profile else ()
        more = [each.name for each in page_wishes.missing(plan.model, fields, known)]
        if more:
            site.assumed.append(f"The form asks for {', '.join(more)} too: no row goes without.")
        fields = (*fields, *more)
    base = base_template(site)[0]
    return replace(
        plan, address=f"/{asked.url}" if asked.url else "", who=asked.who, fields=fields,
        after=asked.after,
        order=asked.order or (() if plan.model.ordering else ("pk",)),
        guard=page_places.staff_guard(site, app, page_wishes.people(site, plan.model)),
        pager=page_places.pager(site, functions=functions),
        has_title=bool(base) and page_places.has_title(site, base),
        form=page_places.form_style(site),
        titled=None if functions else page_titles.found(
            site, app, site.module(app, "views", plan.one), base
        ),
    )  # fmt: skip


def _functions(site: Site, path: Path, kinds: tuple[str, ...]) -> bool:
    """Whether views are written as functions: as asked, else as beside them, else as elsewhere."""
    said = site.work.said
    if said.has(r"function[- ]based", r"fbv", r"function views?"):
        return True
    if said.has(
        r"class[- ]based", r"cbv", r"(?:list|detail|create|update|delete)view\b", "generic"
    ):
        return False
    text = site.read(path)
    if kinds == ("list",):
        classes, functions = text.count("paginate_by"), text.count("Paginator(")
        if classes != functions:
            return functions > classes
    functions = len(re.findall(r"^(?:async )?def \w+\(request\b", text, re.MULTILINE))
    classes = len(re.findall(r"^class \w+\(.*View\b", text, re.MULTILINE))
    return functions > classes if functions != classes else site.style.functions


def _has_login(site: Site) -> bool:
    names = [
        f"{each.name} {each.pattern}"
        for each in site.outline.urls
        if not each.name.startswith("admin:")
    ]
    return any("login" in each for each in names)


def dash(site: Site) -> str:
    """What the project puts between the words of a URL's name."""
    names = [
        each.name.rpartition(":")[2] for each in site.outline.urls if site.outline.is_own(each.path)
    ]
    return "_" if sum("_" in name for name in names) > sum("-" in name for name in names) else "-"


def refuse_without_templates(site: Site) -> None:
    """Raises NotProvenError where the project has no engine of templates."""
    engines = site.outline.settings.get("TEMPLATES") or []
    if not any("django.template" in str(each.get("BACKEND", "")) for each in engines):
        raise NotProvenError("TEMPLATES has no engine: add DjangoTemplates as `startproject` does.")


def _form(site: Site, app: App, plan: Pages) -> None:
    path = site.module(app, "forms", plan.one)
    if re.search(rf"^class {plan.model.name}Form\b", site.read(path), re.MULTILINE):
        if plan.own:
            raise NotProvenError(
                f"There is a {plan.model.name}Form in {site.name(path)} already: whether it asks "
                "for what users may change is not known. Nothing is written."
            )
        return
    block, names = pages.form_source(plan)
    site.append(path, block, [*names, site.models_import(app, plan.model.name)])
    site.told.append(f"`{plan.model.name}Form` in `{site.name(path)}`, with its fields listed.")


def _views(site: Site, app: App, plan: Pages, *, functions: bool) -> Path:
    path = site.module(app, "views", plan.one)
    source, names = pages.views_source(plan, functions=functions)
    for kind in plan.kinds:
        name = plan.view(kind, functions=functions)
        if re.search(rf"^(?:class|def|async def) {name}\b", site.read(path), re.MULTILINE):
            raise NotProvenError(
                f"There is a view {name} in {site.name(path)} already, and its URL has "
                f"another name."
            )
    wanted = [*names, site.models_import(app, plan.model.name)]
    if {"create", "update"} & set(plan.kinds):
        forms = site.module(app, "forms", plan.one)
        wanted.append(site.own_import(app, forms, f"{plan.model.name}Form"))
    if plan.parent or plan.profile:
        joined = plan.parent.joined if plan.parent else None
        for held in (each.model for each in (plan.parent, joined, plan.profile) if each):
            own = held.module == plan.model.module
            wanted.append(site.models_import(app, held.name) if own else (held.module, held.name))
    site.append(path, source, wanted)
    return path


def home_of_urls(site: Site, app: App) -> tuple[Path, str]:
    """The file that the app's URLs stand in, and their namespace with a colon.

    An app without one gets it; where the root URLconf names the app's views itself, it is that.
    """
    own = site.work.copy.path(app.folder) / "urls.py"
    root = site.work.copy.path(site.outline.urlconf)
    text = site.read(own)
    if text and "urlpatterns" in text:
        found = re.search(r"^app_name\s*=\s*[\"'](\w+)", text, re.MULTILINE)
        return own, f"{found[1]}:" if found else ""
    if re.search(
        rf"from {re.escape(app.module)}(?:\.views)? import|import {re.escape(app.module)}\.views",
        site.read(root),
    ):
        return root, ""
    return own, ""


def _urls(
    site: Site,
    app: App,
    plan: Pages,
    path: Path,
    view: Path,
    stated: str | None,
    *,
    functions: bool,
) -> None:
    """`stated` is the URL that the request gives the page; None without one."""
    held = plan.parent.model if plan.parent else plan.model
    many = plural(snake(held.name))
    base = f"{address(held)}/"
    if many.replace("_", "") == app.label.replace("_", "") and path.parent.name == app.label:
        base = ""  # the URLconf of the app is included under its name
    root = site.work.copy.path(site.outline.urlconf)
    is_new = not site.read(path)
    if is_new:
        base = f"{address(held)}/"
    given = site.work.said.urls
    if given and path == root and not plan.parent:
        base = given[0].strip("/") + "/"
    text = site.read(path) or "urlpatterns = []\n"
    module = views_module(app, text) if view.name == "views.py" else ""
    for kind in plan.kinds:
        name = plan.view(kind, functions=functions)
        at = pages.path_of(plan, kind, base) if stated is None else stated
        called = f"{module}.{name}" if module else name
        text = route(
            site,
            path,
            text,
            pages.url_entry(plan, kind, at, called, functions=functions),
            partial(page_places.captures, path=at),
        )
        if called == name:
            place = site.own_import(app, view, name)[0]
            if path.parent != site.work.copy.path(app.folder):
                place = place.rpartition(" ")[2]
            text = style.with_imports(text, str(path), [(place, name)], site.style)
    site.write(path, text)
    if is_new:
        include(site, app, path)


def views_module(app: App, text: str) -> str:
    """The name by which a URLconf knows the app's module of views; empty where it does not."""
    found = re.search(
        rf"^from (?:\.|{re.escape(app.module)}) import (?:.*\b)?views\b(?: as (\w+))?",
        text, re.MULTILINE,
    )  # fmt: skip
    return str(found[1] or "views") if found else ""


def route(
    site: Site,
    path: Path,
    text: str,
    entry: str,
    is_before: Callable[[str], bool] = lambda _: False,
) -> str:
    """The URLconf with one more entry; before the first whose pattern `is_before` is true of.

    Raises:
        NotProvenError: it has no list of them.
    """
    try:
        text = urls.routed(text, style.quoted(entry, site.style), is_before)
    except EditError as error:
        raise NotProvenError(f"{site.name(path)} gets no URL: {error}") from None
    return style.with_imports(text, str(path), [("django.urls", "path")], site.style)


def include(site: Site, app: App, path: Path) -> None:
    """Includes a new URLconf of an app in the root's."""
    root = site.work.copy.path(site.outline.urlconf)
    text = route(site, root, site.read(root), f'path("", include("{site.dotted(app, path)}"))')
    site.write(root, style.with_imports(text, str(root), [("django.urls", "include")], site.style))


def _templates(site: Site, app: App, plan: Pages) -> None:
    extends, block = base_template(site)
    for kind in plan.kinds:
        path = template_path(site, app, plan.template(kind))
        if not path.exists():
            site.write(path, pages.template_source(plan, kind, extends, block))


def template_path(site: Site, app: App, name: str) -> Path:
    """Where the app's templates stand: with the project's, or in the app."""
    for engine in site.outline.settings.get("TEMPLATES") or []:
        for folder in engine.get("DIRS", []):
            found = site.work.copy.root / str(folder)
            given = Path(str(folder))
            for root in (site.work.project.root, site.work.copy.root):
                if given.is_absolute() and given.is_relative_to(root):
                    found = site.work.copy.path(given)
            inside = found.is_relative_to(site.work.copy.copy)
            if (
                inside
                and found.is_dir()
                and ((found / app.label).is_dir() or not engine.get("APP_DIRS"))
            ):
                return found / name
    return site.work.copy.path(app.folder) / "templates" / name


def base_template(site: Site) -> tuple[str, str]:
    """The project's base template and its block for content; both empty without one."""
    found = sorted(
        site.work.copy.root.rglob("templates/**/base.html"), key=lambda each: len(each.parts)
    )
    for path in found:
        if {"node_modules", "site-packages"} & set(path.parts):
            continue
        block = re.search(
            r"{%-?\s*block\s+(content|main|body|page|page_content)\s*-?%}", site.read(path)
        )
        if block:
            parts = path.parts
            start = len(parts) - 1 - parts[::-1].index("templates")
            return "/".join(parts[start + 1 :]), block[1]
    return "", ""


def _tested(site: Site, app: App, plan: Pages) -> None:
    rows = site.rows()
    tests = page_tests.tests(plan, rows, site.asserts)
    names = {*page_tests.NAMES, *COUNTING, *TIMES, (plan.model.module, plan.model.name)}
    path = site.add_tests(
        app,
        f"{snake(plan.model.name)}_{'pages' if len(plan.kinds) > 1 else plan.kinds[0]}",
        f"The pages of {plan.many.replace('_', ' ')}.",
        rows,
        names,
        tests,
        f"{plan.model.name}PageTests",
        first=(COUNT,) if "list" in plan.kinds else (),
    )
    site.prove(path, f"tests of the pages of {plan.model.label}")

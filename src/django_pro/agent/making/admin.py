"""A model in the admin."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from django_pro.agent.answer import Check
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import App, Model
from django_pro.edits.source_text import SourceText, Splice
from django_pro.scaffold import admin
from django_pro.scaffold.api_tests import COUNT
from django_pro.scaffold.stated import snake
from django_pro.scaffold.tests import Written

_NOT_THERE = (
    "django.contrib.admin is not in INSTALLED_APPS: add it with django.contrib.sessions and "
    "django.contrib.messages, their middleware and context processors, and "
    '`path("admin/", admin.site.urls)` to the URLconf, as `startproject` does. Then ask again.'
)
_REGISTERED = (
    "import sys; from django.apps import apps; from django.contrib import admin; "
    "sys.exit(0 if admin.site.is_registered(apps.get_model('{label}')) else 3)"
)


def register(site: Site, model: Model | None) -> None:
    """Registers a model; its list is requested with few and with more rows.

    Raises:
        NotProvenError: the project has no admin.
    """
    if model is None:
        raise NotProvenError("No model is named that the admin could show.")
    if not site.has_app("django.contrib.admin"):
        raise NotProvenError(_NOT_THERE)
    app = site.app_of(model)
    path = _file(site, app, model)
    plain = _plain(site.read(path), model.name)
    if plain is None:
        code, _ = site.work.manage("shell", "-c", _REGISTERED.format(label=model.label))
        if not code:
            site.proofs.append(Check("admin", "passed", f"{model.label} is registered"))
            site.told.append(f"`{model.label}` is in the admin already.")
            return
    else:
        site.write(path, plain)
    low = site.work.said.low
    names = [each.name for each in model.fields if each.concrete]
    texts = [
        each.name
        for each in model.fields
        if each.kind in ("CharField", "TextField", "EmailField", "SlugField")
    ]
    source = admin.admin_source(
        model,
        site.outline.models,
        _completing(site),
        _named(low, r"list_display|(?:show|display|list)(?:s|ing|ed)?|columns", names),
        _named(low, r"search(?:able|_fields|ing)?", texts),
        _named(low, r"(?:list_)?filter(?:able|s|ing)?", names),
    )
    module = model.module
    own = module == f"{app.module}.models" or module.startswith(f"{app.module}.models.")
    wanted = (f".models {app.module}.models" if own else module, model.name)
    site.append(path, source, [("django.contrib", "admin"), wanted])
    _tested(site, app, model)
    site.told.append(f"`{model.name}Admin` in `{site.name(path)}`; its list is flat.")


def _file(site: Site, app: App, model: Model) -> Path:
    """The file that registers the model already, else the app's own."""
    folder = site.work.copy.path(app.folder)
    package = folder / "admin"
    if package.is_dir():
        for path in sorted(package.glob("*.py")):
            if _plain(site.read(path), model.name) is not None:
                return path
        return package / "__init__.py"
    return folder / "admin.py"


def _plain(content: str, name: str) -> str | None:
    """The text without `admin.site.register(NAME)`; None where it does not say so."""
    text = SourceText(content)
    for node in text.tree.body:
        if isinstance(node, ast.Expr) and ast.unparse(node) == f"admin.site.register({name})":
            end = text.end(node)
            end += 1 if content[end : end + 1] == "\n" else 0
            return text.spliced([Splice(text.start(node), end, "")])
    return None


def _completing(site: Site) -> list[str]:
    """Labels of models whose admin has search_fields."""
    found = [site.user] if site.user == "auth.User" else []
    for app in site.outline.own_apps():
        folder = site.work.copy.path(app.folder)
        for path in (folder / "admin.py", *sorted((folder / "admin").glob("*.py"))):
            for name in re.findall(
                (r"@admin\.register\((\w+)[^)]*\)\nclass [^\n]*\n(?:(?!\nclass "
                    r"|\n@).)*?search_fields"),
                site.read(path), re.DOTALL,
            ):  # fmt: skip
                found += [each.label for each in site.outline.named(name)[:1]]
    return found


def _named(text: str, verb: str, names: list[str]) -> list[str]:
    found = re.search(
        (
            rf"\b(?:{verb})\b((?:(?!\b(?:search|filter|list_display|list_filter|order|and "
            rf"(?:search|filter))\w*\b)[^.;])*)"
        ),
        text,
    )
    if not found:
        return []
    words = re.sub(r"[_-]", " ", found[1])
    placed = [
        (match.start(), each)
        for each in names
        if (match := re.search(rf"\b{re.escape(each.replace('_', ' '))}s?\b", words))
    ]
    return [each for _, each in sorted(placed)]


def _tested(site: Site, app: App, model: Model) -> None:
    rows, asserts = site.rows(), site.asserts
    make, user = rows.maker(model.label), rows.maker(site.user)
    url = f'reverse("admin:{app.label}_{model.name.lower()}_changelist")'
    add = f'reverse("admin:{app.label}_{model.name.lower()}_add")'
    entered = ("client = Client()", f"client.force_login({user}(is_staff=True, is_superuser=True))")
    lines = [
        *entered,
        f"url = {url}",
        f"{make}()",
        "few = queries_of(client, url)",
        "for _ in range(5):",
        f"    {make}()",
        "many = queries_of(client, url)",
        asserts.equal("few", "many"),
    ]
    asked = [*entered, f"row = {make}()", f'response = client.get({url}, {{"q": "a"}})',
             asserts.equal("response.status_code", "200"),
             asserts.equal(f"client.get({add}).status_code", "200"),
             f'page = reverse("admin:{app.label}_{model.name.lower()}_change", args=[row.pk])',
             asserts.equal("client.get(page).status_code", "200")]  # fmt: skip
    names = {
        (model.module, model.name), ("django.test", "Client"), ("django.urls", "reverse"),
        ("django.db", "connection"), ("django.test.utils", "CaptureQueriesContext"),
    }  # fmt: skip
    tests = [
        Written("test_the_list_asks_the_same_for_more_rows", tuple(lines)),
        Written("test_rows_are_searched_added_and_changed", tuple(asked)),
    ]
    path = site.add_tests(
        app, f"{snake(model.name)}_admin", f"The admin of {model.name}.", rows, names, tests,
        f"{model.name}AdminTests", first=(COUNT,),
    )  # fmt: skip
    site.prove(path, f"tests of the admin of {model.label}")

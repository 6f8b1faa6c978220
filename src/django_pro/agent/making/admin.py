"""A model in the admin."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from django_pro.agent import unheard, wishes
from django_pro.agent.answer import Check
from django_pro.agent.making import (
    admin_actions,
    admin_days,
    admin_formulas,
    admin_own_filters,
    admin_rules,
    admin_said,
    row_text,
    several,
)
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError
from django_pro.core.outline import App, Field, Model
from django_pro.edits.source_text import SourceText, Splice
from django_pro.scaffold import admin
from django_pro.scaffold.api_tests import COUNT
from django_pro.scaffold.rows import RowMaker, required
from django_pro.scaffold.stated import snake
from django_pro.scaffold.tests import Written

_NOT_THERE = (
    "django.contrib.admin is not in INSTALLED_APPS: add it with django.contrib.sessions and "
    "django.contrib.messages, their middleware and context processors, and "
    '`path("admin/", admin.site.urls)` to the URLconf, as `startproject` does. Then ask again.'
)
_QUICK = (
    r"(?:\b(?:and|but|so) )?\b(?:(?:it|the|this|that|list|page|admin|change ?list) ?)+"
    r"(?:has to|must|should|needs to|is to) (?:\w+ )?(?:stay|be|remain|keep|load|work|open)"
    r"(?:ing)? (?:quick|fast|snappy|responsive)(?:ly)?"
    r"(?:,? (?:even |also )?(?:with|for|when there are) (?:many|lots of|thousands of|a lot of"
    r"|hundreds of|more|all those) \w+)?(?=[.;,!]|\s*$)"
)
"""What it does without being asked: its list sends no query per row."""
_COMPLAINT = (
    r"(?:^|(?<=[.;\n]))[^.;\n]{0,80}\b(?:bare|plain|just|only|still)\b[^.;\n]{0,40}"
    r"\b(?:bare|default|plain|unconfigured)\b[^.;\n:]*(?=[.;\n])"
)
"""How the admin is now."""
_A_QUERY_EACH = (
    r"(?:,? and |,? but )?(?:the )?(?:form |it )?(?:at most|no more than|not more than) one "
    r"(?:more|further|extra)(?: query)? (?:for|per) (?:each |every )?[^.;,\n]*"
)
_FLAT = re.compile(
    r",?(?: and| but)? (?:without|with no|no) (?:an? |any |one )?"
    r"(?:extra |more |further |additional |separate )?quer(?:y|ies) "
    r"(?:per|for (?:each|every)|each|an?) (?:row|line|entry|item|object)\b"
    rf"|{unheard.NO_QUERIES}", re.IGNORECASE,
)  # fmt: skip
"""What is so of each list that is made."""
_OF_ADMIN = re.compile(r"\badmin\b[^.;\n]*", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"(?:,|\band\b|\bplus\b|\bwith\b)[^,.;]*?\b(?:apis?|crud|pages?(?! \w+ page)|forms?|views?"
    r"|urls?|endpoints?|serializers?|models?|tests?|migrations?)\b", re.IGNORECASE,
)  # fmt: skip
_KEYS = ("ForeignKey", "OneToOneField")
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
            wanted = _wanted(site, model)
            _refuse_changes(site, model, wanted)
            site.proofs.append(Check("admin", "passed", f"{model.label} is registered"))
            site.told.append(f"`{model.label}` is in the admin already.")
            return
    else:
        site.write(path, plain)
    wanted = _wanted(site, model)
    if other := several.beside(site, model, site.work.said.low):
        raise NotProvenError(
            f"{model.name} and {other} are named: ask for one at a time. Nothing is written."
        )
    _refuse_unheard(site, wanted)
    if model.ordering and site.made == model.label:
        wanted = replace(wanted, ordering=())  # the order that is stated is the model's
    inlines = [replace(each, joined=tuple(row_text.joined(site, each.model)))
               for each in wanted.inlines]  # fmt: skip
    wanted = replace(wanted, inlines=tuple(inlines))
    source, names = admin.admin_source(
        model, site.outline.models, _completing(site), wanted,
        joined=_joined(site, model, wanted), paths=site.outline.django >= (5, 1),
    )  # fmt: skip
    for one in (model, *(each.model for each in wanted.inlines)):
        own = f"{one.module}.".startswith(f"{app.module}.models.")
        names.add((f".models {app.module}.models" if own else one.module, one.name))
    site.append(path, source, names)
    _tested(site, app, model, wanted)
    site.told.append(f"`{model.name}Admin` in `{site.name(path)}`; its list is flat.")


def _wanted(site: Site, model: Model) -> admin.Wanted:
    computed = row_text.properties(site).get(model.label, frozenset())
    text, actions, unclear = admin_actions.read(_said(site, model), model)
    text, own_filters, strange = admin_own_filters.read(text, model)
    saves = "save" in row_text.methods(site, model)
    found = admin_said.wanted(text, model, site.outline.models, computed)
    actions = tuple(replace(each, saves=saves) for each in actions)
    unclear = (*found.unclear, *unclear, *strange)
    return replace(found, actions=actions, own_filters=own_filters, unclear=unclear)


def _said(site: Site, model: Model) -> str:
    """The request without the fields that it states of a new model: `can't be deleted` is said of
    the rows that one names."""
    said = site.work.said
    text = said.request
    if wishes.states_model(said):
        text = re.sub(r"\s*:?\s*`?\s+\.\s+`?", ". ", wishes.stated(said).rest)
    return _FLAT.sub("", wishes.without_app(text, model.app))


def _refuse_changes(site: Site, model: Model, wanted: admin.Wanted) -> None:
    """Sees that nothing is asked of an admin that is there but that it be there.

    Raises:
        NotProvenError: something is.
    """
    rules = wanted.rules
    asked = (
        wanted.shown, wanted.search, wanted.filters, wanted.ordering, wanted.hierarchy,
        wanted.per_page, rules.empty, rules.empty_all, rules.editable, rules.fixed,
        rules.left_out, rules.denied, rules.links, wanted.inlines, wanted.actions,
        wanted.own_filters,
    )  # fmt: skip
    if any(asked):
        raise NotProvenError(
            f"{model.label} is in the admin already, and its class there is not changed. Nothing "
            "is written."
        )
    _refuse_unheard(site, wanted)


def _refuse_unheard(site: Site, wanted: admin.Wanted) -> None:
    said = site.work.said
    text, more = wanted.rules.rest, [*admin_rules.heard(wanted.rules), _COMPLAINT, _QUICK]
    if wanted.inlines:
        more.append(_A_QUERY_EACH)
    more[:0] = [_column(each) for each in wanted.shown]
    if site.made or wishes.is_model(said) or set(wishes.parts(said)) - {"admin"}:
        # The making of the model, and of what else is wanted, reads the rest.
        told = [each for each in _OF_ADMIN.findall(text) if not re.search(r"\w\??:\w", each)]
        clauses = [_OF_OTHERS.split(each)[0] for each in told]
        text = " . ".join(clauses) if site.made else ""
    text = unheard.without_known(site.work, text)
    unheard.refuse("admin", wanted.unclear, text, more)


def _column(each: admin.Column) -> str:
    """What is said of a column; a field may be called by a word that asks for something."""
    if each.formula and each.formula.operator == "days":
        return admin_days.heard(each.path)
    if each.formula:
        return admin_formulas.heard(each.path)
    words = re.escape(each.path).replace("_", "[ _]")
    ends = r"(?=\s*(?:,|and\b|[.;\n]|$))"
    return rf"(?<=[,:])\s*\b{words}\b{ends}|(?<=\band)\s+{words}\b{ends}"


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
    """The text without the bare registration of a model, alone or in a list of them; None where
    it has no such one."""
    text = SourceText(content)
    for node in text.tree.body:
        call = node.value if isinstance(node, ast.Expr) else None
        if not isinstance(call, ast.Call) or len(call.args) != 1 or call.keywords:
            continue
        if ast.unparse(call.func) != "admin.site.register":
            continue
        listed = call.args[0]
        models = listed.elts if isinstance(listed, ast.List | ast.Tuple) else [listed]
        others = [each for each in models if ast.unparse(each) != name]
        if len(others) == len(models):
            continue
        if others:
            kept = ", ".join(map(text.of, others))
            new = text.of(others[0]) if len(others) == 1 else f"[{kept}]"
            return text.spliced([Splice(text.start(listed), text.end(listed), new)])
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


def _joined(site: Site, model: Model, wanted: admin.Wanted) -> list[str]:
    """What the texts of rows that the list shows go through."""
    shown = [each.path for each in wanted.shown] or admin.columns(model)
    found = list(row_text.joined(site, model)) if shown == ["__str__"] else []
    computed = row_text.properties(site).get(model.label, frozenset())
    for name in shown:
        if name in computed:
            found += row_text.joined(site, model, name=name)
        field = _field_at(site, model, name)
        target = next(
            (each for each in site.outline.models if field and each.label == field.to), None
        )
        if target is not None and field is not None and field.kind in _KEYS:
            found += [name] * ("__" in name)
            found += row_text.joined(site, target, name)
    return found


def _field_at(site: Site, model: Model, path: str) -> Field | None:
    """The field of a row that a path ends at."""
    at: Model | None = model
    field = None
    for name in path.split("__"):
        field = next((each for each in (at.fields if at else ()) if each.name == name), None)
        at = next((each for each in site.outline.models if field and each.label == field.to), None)
    return field if field is not None and field.concrete else None


def _found_by(site: Site, model: Model, wanted: admin.Wanted) -> list[str]:
    """Expressions of a row's texts that it has to be found by."""
    paths = wanted.search or tuple(admin.searched(model, site.outline.models))
    return [f"row.{each.replace('__', '.')}" for each in paths if _is_filled(site, model, each)]


def _is_filled(site: Site, model: Model, path: str) -> bool:
    """Whether a row that is made for a test has a text at a path."""
    name, _, rest = path.partition("__")
    field = next((each for each in required(model) if each.name == name), None)
    if model.label == site.user and name in ("username", "email"):
        return True
    if field is None:
        return False
    target = next((each for each in site.outline.models if each.label == field.to), None)
    if rest:
        return target is not None and _is_filled(site, target, rest)
    return field.kind in ("CharField", "TextField", "EmailField", "SlugField") and not field.values


def _tested(site: Site, app: App, model: Model, wanted: admin.Wanted) -> None:
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
    denied = {action for action, superusers in wanted.rules.denied if not superusers}
    adding = 403 if "add" in denied else 200
    asked = [*entered, f"row = {make}()", f'response = client.get({url}, {{"q": "a"}})',
             asserts.equal("response.status_code", "200"),
             asserts.equal(f"client.get({add}).status_code", str(adding)),
             f'page = reverse("admin:{app.label}_{model.name.lower()}_change", args=[row.pk])',
             asserts.equal("client.get(page).status_code", "200")]  # fmt: skip
    found_by = _found_by(site, model, wanted)
    searched = [*entered, f"row = {make}()", f"url = {url}"]
    if found_by:
        searched.append(f"for text in [{', '.join(found_by)}]:")
        searched.append('    response = client.get(url, {"q": text})')
        shown = 'row in response.context["cl"].result_list'
        searched.append(f"    {asserts.equal(shown, 'True')}")
    names = {
        (model.module, model.name), ("django.test", "Client"), ("django.urls", "reverse"),
        ("django.db", "connection"), ("django.test.utils", "CaptureQueriesContext"),
    }  # fmt: skip
    tests = [
        Written("test_the_list_asks_the_same_for_more_rows", tuple(lines)),
        Written("test_rows_are_searched_added_and_changed", tuple(asked)),
    ]
    tests += list(_of_inlines(site, rows, model, wanted, entered))
    tests += list(
        _of_rules(site, wanted, entered, make, user, url, f"{app.label}_{model.name.lower()}")
    )
    if any(each.formula for each in wanted.shown):
        names.add(("django.utils.formats", "localize"))
    written = "\n".join(line for each in tests for line in each.lines)
    if "timezone." in written:
        names.add(("django.utils", "timezone"))
    if "timedelta(" in written:
        names.add(("datetime", "timedelta"))
    if any(superusers for _, superusers in wanted.rules.denied):
        names.add(("django.contrib.auth.models", "Permission"))
    if found_by:
        tests.append(Written("test_a_row_is_found_by_its_texts", tuple(searched)))
    path = site.add_tests(
        app, f"{snake(model.name)}_admin", f"The admin of {model.name}.", rows, names, tests,
        f"{model.name}AdminTests", first=(COUNT,),
    )  # fmt: skip
    site.prove(path, f"tests of the admin of {model.label}")


def _of_inlines(
    site: Site, rows: RowMaker, model: Model, wanted: admin.Wanted, entered: tuple[str, ...]
) -> Iterator[Written]:
    """A form with more rows in it asks a query more at most for each key of each."""
    asserts = site.asserts
    for inline in wanted.inlines:
        child = inline.model
        key = next(each.name for each in child.fields if each.concrete and each.to == model.label)
        others = sum(bool(each.to) and each.editable for each in child.fields if each.concrete) - 1
        make, add = rows.maker(model.label), rows.maker(child.label)
        change = f'reverse("admin:{model.app}_{model.name.lower()}_change", args=[row.pk])'
        lines = [
            *entered, f"row = {make}()", f"{add}({key}=row)", f"url = {change}",
            "few = queries_of(client, url)", "for _ in range(3):", f"    {add}({key}=row)",
            "many = queries_of(client, url)",
            asserts.equal(f"many <= few + {3 * others}", "True"),
            'inlines = client.get(url).context["inline_admin_formsets"]',
            "shown = [len(each.formset.initial_forms) for each in inlines]",
            asserts.equal("4 in shown", "True"),
        ]  # fmt: skip
        yield Written(f"test_{snake(child.name)}_rows_are_in_the_form", tuple(lines))


def _of_actions(
    site: Site, wanted: admin.Wanted, entered: tuple[str, ...], make: str, url: str
) -> Iterator[Written]:
    """An action changes the rows that are selected, and no other."""
    asserts = site.asserts
    for each in wanted.actions:
        given = f"{each.field}={each.before}" if each.before else ""
        chosen = f'{{"action": "{each.name}", "_selected_action": [row.pk]}}'
        lines = [
            *entered, f"row, other = {make}({given}), {make}({given})",
            f"chosen = {chosen}", f"client.post({url}, chosen)",
            "row.refresh_from_db()", asserts.equal(f"row.{each.field}", each.value),
        ]  # fmt: skip
        if each.before:
            lines.append("other.refresh_from_db()")
            lines.append(asserts.equal(f"other.{each.field}", each.before))
        yield Written(f"test_{each.name}_changes_the_selected_rows", tuple(lines))


def _of_own_filters(
    site: Site, wanted: admin.Wanted, entered: tuple[str, ...], make: str, url: str
) -> Iterator[Written]:
    """Each row is on one of the two sides; one that meets the conditions on the first."""
    asserts = site.asserts
    for each in wanted.own_filters:
        given = [_held(term) for term in each.terms]
        if not all(value for _, value in given):
            continue
        changed = ", ".join(f"{name}={value}" for name, value in given)
        lines = [
            *entered, f"row = {make}()", f"type(row).objects.filter(pk=row.pk).update({changed})",
            f"url = {url}",
            f'rows = client.get(url, {{"{each.name}": "yes"}}).context["cl"].queryset',
            f'others = client.get(url, {{"{each.name}": "no"}}).context["cl"].queryset',
            asserts.equal("row in rows", "True"), asserts.equal("row in others", "False"),
        ]  # fmt: skip
        yield Written(f"test_rows_are_filtered_by_{each.name}", tuple(lines))


def _held(term: tuple[str, str]) -> tuple[str, str]:
    """A field, and Python source of a value of it with which a condition is met; empty where that
    is any."""
    name, _, lookup = term[0].partition("__")
    if lookup == "isnull":
        return name, "None" if term[1] == "True" else ""
    days = {"lt": "-", "gt": "+"}.get(lookup, "")
    return name, f"{term[1]} {days} timedelta(days=1)" if days else term[1]


def _of_rules(
    site: Site,
    wanted: admin.Wanted,
    entered: tuple[str, ...],
    make: str,
    user: str,
    url: str,
    name: str,
) -> Iterator[Written]:
    """What is refused, and what is shown where there is nothing."""
    asserts, rules = site.asserts, wanted.rules
    for action, superusers in rules.denied:
        lines = [*entered, f"row = {make}()"]
        if superusers:
            lines = [
                f"row = {make}()", f"user = {user}(is_staff=True)",
                "user.user_permissions.set(Permission.objects.all())",
                "client = Client()", "client.force_login(user)",
            ]  # fmt: skip
        page = (
            f'reverse("admin:{name}_{action}"'
            + ("" if action == "add" else ", args=[row.pk]")
            + ")"
        )
        if action == "change":
            lines.append(asserts.equal(f"client.post({page}, {{}}).status_code", "403"))
        else:
            lines.append(asserts.equal(f"client.get({page}).status_code", "403"))
        who = "but_superusers" if superusers else "at_all"
        yield Written(f"test_none_may_{action}_a_row_{who}", tuple(lines))
    yield from _of_actions(site, wanted, entered, make, url)
    yield from _of_own_filters(site, wanted, entered, make, url)
    for formula in (each.formula for each in wanted.shown if each.formula):
        there = " and ".join(formula.there)
        shown = f"localize({formula.source}) in page"
        lines = [*entered, f"row = {make}()", "row.refresh_from_db()",
                 f"page = client.get({url}).content.decode()",
                 *([f"if {there}:"] if there else []),
                 ("    " if there else "") + asserts.equal(shown, "True")]  # fmt: skip
        yield Written("test_a_column_is_computed", tuple(lines))
    for text in dict.fromkeys(each.empty for each in wanted.shown if each.empty):
        lines = [*entered, f"{make}()", f"page = client.get({url}).content.decode()",
                 asserts.equal(f"{text!r} in page".replace("'", '"'), "True")]  # fmt: skip
        yield Written("test_what_is_not_there_is_told", tuple(lines))

"""Who may use an action that a view set has beside its rows: `POST .../close/` for clerks only."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path

from django_pro.agent import action_permissions, added_tests, endpoints, throttled_actions
from django_pro.agent.action_rules import ACTIONS, Rules
from django_pro.agent.playbooks import targets
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits import EditError, class_edit, settings_file
from django_pro.edits.eager_loading import Import
from django_pro.edits.source_text import SourceText, Splice
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of
from django_pro.scaffold.stated import camel

_LIST = "permission_classes"
_KNOWN = {"AllowAny", "IsAuthenticated", "IsAuthenticatedOrReadOnly", "IsAdminUser"}


def named(work: Work) -> list[WebView]:
    """The URLs that the request names, where each is one of an action; empty where one is not."""
    patterns = {
        each.pattern.lstrip("/") for path in work.said.urls for each in work.original.urls
        if targets.leads(path, each.pattern)
    }  # fmt: skip
    found = [each for each in endpoints.own(work) if endpoints.plain(each) in patterns]
    plain = {endpoints.plain(each): each for each in found}
    if any(each.kind != "api" or not _extra(work, each) for each in found):
        return []
    return list(plain.values())


def _extra(work: Work, view: WebView) -> list[str]:
    actions = throttled_actions.at(work, view)
    return [] if set(actions) & throttled_actions.USUAL.keys() else actions


def restrict(work: Work, views: Sequence[WebView], rules: Rules, file: Path) -> Outcome:
    """Gives the actions a permission of their own, beside those that they have.

    Raises:
        NotProvenError: one of them is written in a way that is not understood, or what is said of
            reading and writing differs.
    """
    told = {each for name, each in rules.grants.items() if name in ACTIONS}
    if len(told) > 1:
        raise NotProvenError(
            "An action is no adding, changing or deleting: who may use it is to be told once. "
            "Nothing is written."
        )
    who = next(iter(told), rules.grants.get("read", frozenset()))
    reads = not told or rules.grants.get("read") == who
    grants = dict.fromkeys((*ACTIONS, *(["read"] if reads else [])), who)
    rules = Rules(grants, rules.kinds, rules.statuses)
    few = " and ".join(action_permissions.WORDS.get(each, each) for each in sorted(who))
    shown = ", ".join(endpoints.url_with_row(each) for each in views)
    if all(set(each.methods) <= {"get", "head", "options"} for each in views) and not reads:
        raise NotProvenError(f"{shown} only reads, and reading is to stay. Nothing is written.")
    text = action_permissions.module(work, views, rules)
    added = added_tests.add(work, Path(views[0].path), "access", text)
    before = work.run_tests(added.label)
    work.copy.path(added.name).unlink()
    if before.verdict == "passed":
        return Outcome(f"{shown}: {few} already.", (before,))
    try:
        for view in views:
            for action in _extra(work, view):
                _permit(work, view, action, rules, file, few)
    except EditError as error:
        raise NotProvenError(f"{error}. Nothing is written.") from None
    work.narrowed |= {f"{way.upper()} {each.pattern}" for each in views for way in each.methods}
    return added_tests.proven(
        work, Path(views[0].path), "access", text, done=f"{shown}: {few}. The rest is as before.",
        already=f"{shown}: {few} already.",
    )  # fmt: skip


def _permit(work: Work, view: WebView, action: str, rules: Rules, file: Path, few: str) -> None:
    name, source = f"May{camel(action)}", work.copy.read(view.path)
    if action_permissions.file_has(work, file, name):
        raise EditError(f"{work.copy.name(file)} has a {name} already")
    text = SourceText(source)
    call = _decorator(text, endpoints.class_name(view), action)
    given = next((each.value for each in call.keywords if each.arg == _LIST), None)
    names, imports = _kept(view, source, given)
    value = f"[{', '.join(dict.fromkeys((*names, name)))}]"
    if given is not None:
        splice = Splice(text.start(given), text.end(given), value)
    else:
        end = text.end(call) - 1
        is_ended = not (call.args or call.keywords) or _has_comma(text, call)
        splice = Splice(end, end, f"{'' if is_ended else ', '}{_LIST}={value}")
    imports.append((endpoints.module_for(work, view.path, file), name))
    work.copy.write(view.path, settings_file.imported(text.spliced([splice]), imports))
    head = work.copy.read(file) if work.copy.exists(file) else '"""Who may do what."""\n'
    own = module_of(work.copy.root, work.copy.path(file))
    needed: list[Import] = [("rest_framework", "permissions")]
    needed += [one for kind in rules.kinds.values() for one in kind.imports if one[0] != own]
    test = action_permissions.condition(rules.grants["create"], rules, asks=True)
    safe = "" if "read" in rules.grants else "request.method in permissions.SAFE_METHODS or "
    body = (
        f"class {name}(permissions.BasePermission):\n"
        f'    """{few[0].upper()}{few[1:]}."""\n\n'
        "    def has_permission(self, request, view):\n        user = request.user\n"
        f"        return {safe}{f'({test})' if safe else test}\n"
    )
    work.copy.write(file, class_edit.with_class(head, body, needed))


def _has_comma(text: SourceText, call: ast.Call) -> bool:
    return text.of(call)[:-1].rstrip().endswith(",")


def _decorator(text: SourceText, holder: str, action: str) -> ast.Call:
    """The call of `action` above the method.

    Raises:
        EditError: the class has none, or chooses its permissions by code.
    """
    node = class_edit.class_named(text.tree, holder)
    held = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
    if "get_permissions" in held:
        raise EditError(f"{holder} has a get_permissions of its own")
    for each in held[action].decorator_list if action in held else ():
        if isinstance(each, ast.Call) and ast.unparse(each.func).rpartition(".")[2] == "action":
            return each
    raise EditError(f"{holder}.{action} has no decorator that is understood")


def _kept(view: WebView, source: str, given: ast.expr | None) -> tuple[list[str], list[Import]]:
    """The permissions that the action has today, and what their names need."""
    held = given or class_edit.attribute_of(source, endpoints.class_name(view), _LIST)
    if held is not None:
        if not isinstance(held, ast.List | ast.Tuple):
            raise EditError(f"{endpoints.class_name(view)} has permissions that are made by code")
        return [ast.unparse(each) for each in held.elts], []
    if not set(view.permissions) <= _KNOWN:
        raise EditError(
            f"{endpoints.class_name(view)} has {', '.join(view.permissions)} from elsewhere"
        )
    return [*view.permissions], [("rest_framework.permissions", each) for each in view.permissions]

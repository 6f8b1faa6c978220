"""Permissions that ask by the method, and tests of who may do what."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from django_pro.agent import (
    added_tests,
    endpoints,
    row_holders,
)
from django_pro.agent.action_rules import ACTIONS, Rules
from django_pro.agent.work import NotProvenError, Outcome, Work
from django_pro.edits import EditError, class_edit
from django_pro.edits.eager_loading import Import
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of
from django_pro.scaffold.stated import snake

WORDS = {"anyone": "everybody", "login": "who has signed in", "staff": "staff"}


def restrict(work: Work, views: Sequence[WebView], rules: Rules, own_file: Path) -> Outcome:
    """Gives the views of the API a permission that asks by the method.

    Raises:
        NotProvenError: one of them is none of the API, or has actions of its own.
    """
    other = next((each for each in views if each.kind != "api"), None)
    if other is not None:
        raise NotProvenError(
            f"{endpoints.url(other)} is no view of REST framework's. Nothing is written."
        )
    writes = {rules.grants.get(each) for each in ACTIONS}
    for each in work.original.urls:
        extra = set(each.actions) - _ROUTED
        if extra and len(writes) > 1 and any(each.pattern == view.pattern for view in views):
            raise NotProvenError(
                f"{each.view.rpartition('.')[2]} has actions of its own ({', '.join(extra)}): who "
                "may use them is not told. Nothing is written: ask for a permission of theirs."
            )
    for action, methods in {} if _is_whole(rules.grants) else ACTIONS.items():
        if rules.grants.get(action) and not any(set(methods) & set(each.methods) for each in views):
            raise NotProvenError(
                f"{endpoints.url(views[0])} has no way to {action} rows. Nothing is written: ask "
                "for that first, or leave it out."
            )
    told = "; ".join(_told(rules.grants))
    shown = ", ".join(dict.fromkeys(endpoints.url_with_row(each) for each in views))
    text = module(work, views, rules)
    added = added_tests.add(work, Path(views[0].path), "access", text)
    before = work.run_tests(added.label)
    work.copy.path(added.name).unlink()
    if before.verdict == "passed":
        return Outcome(f"{shown}: {told} already.", (before,))
    try:
        for view in {each.view: each for each in views}.values():
            _permit(work, view, rules, own_file, told)
    except EditError as error:
        raise NotProvenError(f"{error}. Nothing is written.") from None
    return added_tests.proven(
        work, Path(views[0].path), "access", text, done=f"{shown}: {told}.",
        already=f"{shown}: {told} already.",
    )  # fmt: skip


_ROUTED = {"list", "create", "retrieve", "update", "partial_update", "destroy"}


def _is_whole(grants: Mapping[str, frozenset[str]]) -> bool:
    """Whether who may read may do all else, and nobody else anything."""
    return "read" in grants and len({grants.get(each) for each in ("read", *ACTIONS)}) == 1


def _told(grants: Mapping[str, frozenset[str]]) -> list[str]:
    done: dict[str, list[str]] = {}
    if _is_whole(grants):
        return [" and ".join(WORDS.get(each, each) for each in sorted(grants["read"])) + " alone"]
    for action in ("read", *ACTIONS):
        if action in grants:
            who = " and ".join(WORDS.get(each, each) for each in sorted(grants[action]))
            done.setdefault(who, []).append(action)
    return [f"{' and '.join(what)}: {who}" for who, what in done.items()]


def _permit(work: Work, view: WebView, rules: Rules, file: Path, told: str) -> None:
    holder, source = endpoints.class_name(view), work.copy.read(view.path)
    reading = rules.grants.get("read", frozenset())
    name = (
        f"{re.sub(r'(?:View|API|Api)*(?:Set|View|List|Detail)$', '', holder) or holder}Permission"
    )
    if file_has(work, file, name):
        raise EditError(f"{work.copy.name(file)} has a {name} already")
    imports = [(endpoints.module_for(work, view.path, file), name)]
    names = []
    held = class_edit.attribute_of(source, holder, "permission_classes")
    if not reading and held is not None:
        if not isinstance(held, ast.List | ast.Tuple):
            raise EditError(f"{holder} has permissions that are made by code")
        names = [ast.unparse(each) for each in held.elts]
    elif not reading:
        if not set(view.permissions) <= _KNOWN:
            raise EditError(f"{holder} has {', '.join(view.permissions)} from elsewhere")
        names = list(view.permissions)
        imports += [("rest_framework.permissions", each) for each in names]
    elif "anyone" not in reading:
        names = ["IsAuthenticated"]
        imports.append(("rest_framework.permissions", "IsAuthenticated"))
    if any(getattr(each, "name", "") == "get_permissions" for each in class_edit.class_named(
        ast.parse(source), holder
    ).body):  # fmt: skip
        raise EditError(f"{holder} has a get_permissions of its own")
    head = work.copy.read(file) if work.copy.exists(file) else '"""Who may do what."""\n'
    needed: list[Import] = [("rest_framework", "permissions")]
    own = module_of(work.copy.root, work.copy.path(file))
    for kind in rules.kinds.values():
        needed += [each for each in kind.imports if each[0] != own]
        if kind.holder is not None:
            row_holders.written(work, kind.holder, file)
            head = work.copy.read(file)
    work.copy.write(file, class_edit.with_class(head, _class(name, rules, told), needed))
    value = f"[{', '.join(dict.fromkeys((*names, name)))}]"
    new = class_edit.with_attribute(source, holder, "permission_classes", value, imports)
    work.copy.write(view.path, new)


_KNOWN = {"IsAuthenticated", "IsAuthenticatedOrReadOnly", "AllowAny", "IsAdminUser"}


def file_has(work: Work, file: Path, name: str) -> bool:
    return work.copy.exists(file) and f"class {name}(" in work.copy.read(file)


def _class(name: str, rules: Rules, told: str) -> str:
    lines = [
        f"class {name}(permissions.BasePermission):",
        f'    """{told[0].upper()}{told[1:]}."""',
        "",
        "    def has_permission(self, request, view):",
        "        user = request.user",
    ]
    reading = rules.grants.get("read", frozenset())
    is_open = not reading or "anyone" in reading
    by_test: dict[str, list[str]] = {}
    safe = condition(reading, rules, asks=False) if reading else "True"
    for action, methods in ACTIONS.items():
        who = rules.grants.get(action)
        test = condition(who, rules, asks=is_open) if who else "True"
        by_test.setdefault(test, []).extend(methods)
    rest = max(by_test, key=lambda each: len(by_test[each]))
    if safe != rest:
        lines += [
            "        if request.method in permissions.SAFE_METHODS:",
            f"            return {safe}",
        ]
    for test, sent in by_test.items():
        if test != rest:
            listed = [f'"{each.upper()}"' for each in sent]
            asked = f"== {listed[0]}" if len(listed) == 1 else f"in ({', '.join(listed)})"
            lines += [f"        if request.method {asked}:", f"            return {test}"]
    lines.append(f"        return {rest}")
    return "\n".join(lines) + "\n"


def condition(who: frozenset[str], rules: Rules, *, asks: bool = False) -> str:
    """The expression that lets them in; it asks for the login where nothing before it does."""
    if "anyone" in who or ("login" in who and not asks):
        return "True"
    if "login" in who:
        return "user.is_authenticated"
    tests = ["user.is_staff"] if "staff" in who else []
    tests += [rules.kinds[each].test for each in sorted(who - {"staff"})]
    known = " or ".join(tests)
    if not asks or tests == ["user.is_staff"]:
        return known
    return f"user.is_authenticated and {f'({known})' if len(tests) > 1 else known}"


def module(work: Work, views: Sequence[WebView], rules: Rules) -> str:
    """Tests: a visitor, a user, staff and one of each kind send what each view answers."""
    tests = [_test(work, view, rules, number) for number, view in enumerate(views)]
    names = [each for kind in rules.kinds.values() for each in kind.names]
    return added_tests.module("Who may do what.", "AccessTests", "\n".join(tests), names, work)


def _test(work: Work, view: WebView, rules: Rules, number: int) -> str:
    variables = {word: re.sub(r"\W", "_", f"of_{word}") for word in rules.kinds}
    lines = [
        f"    def test_who_may_use_{snake(endpoints.class_name(view))}_{number + 1}(self):",
        added_tests.user_lines(work, "user", 8, "reader"),
        added_tests.user_lines(work, "staff", 8, "staff"),
        "        staff.is_staff = True",
        '        staff.save(update_fields=["is_staff"])',
    ]
    for word, kind in rules.kinds.items():
        lines.append(added_tests.user_lines(work, variables[word], 8, variables[word]))
        lines.append(f"        {kind.setup.replace('{user}', variables[word])}")
    actors = {
        "None": {"anyone"},
        "user": {"anyone", "login"},
        "staff": {"anyone", "login", "staff"},
    }
    actors |= {variables[word]: {"anyone", "login", word} for word in rules.kinds}
    lines += [
        "        client = APIClient(raise_request_exception=False)",
        f'        url = "{endpoints.url_with_row(view)}"',
    ]
    for actor, is_of in actors.items():
        sent: dict[bool, list[str]] = {}
        for action, methods in {"read": ("get",), **ACTIONS}.items():
            who = rules.grants.get(action)
            for method in methods if who else ():
                if method in view.methods:
                    sent.setdefault(bool(is_of & (who or set())), []).append(method)
        if not sent:
            continue
        lines.append(f"        client.force_authenticate({actor})")
        for may, methods_sent in sent.items():
            listed = ", ".join(f'"{each}"' for each in methods_sent)
            code = rules.statuses.visitor if actor == "None" else rules.statuses.user
            lines.append(f"        for method in [{listed}]:")
            answer = "getattr(client, method)(url).status_code"
            if may:
                lines.append(f"            self.assertNotIn({answer}, (401, 403))")
            elif code:
                lines.append(f"            self.assertEqual({answer}, {code})")
            else:
                lines.append(f"            self.assertIn({answer}, (401, 403))")
    return "\n".join(lines) + "\n"

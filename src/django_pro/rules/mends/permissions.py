"""Views that ask who it is: by a decorator, a mixin, or REST framework's permission classes."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from django_pro.edits import Import, Patch
from django_pro.facts import source
from django_pro.rules.mends import places, scoping
from django_pro.rules.mends.places import Definition, Function
from django_pro.rules.request_rule import EVERYBODY, Mend, RequestClaim


@dataclass(frozen=True, slots=True)
class _Asked:
    """One demand, in each of the ways that Django and REST framework have for it."""

    decorator: str
    decorator_imports: tuple[Import, ...]
    mixin: str
    mixin_import: Import
    permission: str
    test: tuple[str, ...] = ()
    """Lines of a method that the mixin calls."""
    refuses: frozenset[str] = frozenset()


_LOGIN = _Asked(
    "login_required",
    (("django.contrib.auth.decorators", "login_required"),),
    "LoginRequiredMixin",
    ("django.contrib.auth.mixins", "LoginRequiredMixin"),
    "IsAuthenticated",
    refuses=frozenset({"anonymous"}),
)
_STAFF = _Asked(
    "user_passes_test(lambda user: user.is_staff)",
    (("django.contrib.auth.decorators", "user_passes_test"),),
    "UserPassesTestMixin",
    ("django.contrib.auth.mixins", "UserPassesTestMixin"),
    "IsAdminUser",
    ("def test_func(self):", "    return self.request.user.is_staff"),
    refuses=frozenset({"anonymous", "owner", "colleague", "other", "group"}),
)
_PERMISSIONS = "rest_framework.permissions"


def login(claim: RequestClaim) -> Iterator[Mend]:
    """A login is demanded; of what belongs to someone, the owner's."""
    view = places.class_view_of(claim.endpoint)
    methods = {cell.method for cell in claim.cells}
    asked = _LOGIN
    if claim.endpoint is not None and claim.endpoint.kind == "drf" and "GET" not in methods:
        # Who reads without a login goes on to.
        asked = replace(_LOGIN, permission="IsAuthenticatedOrReadOnly")
        if view is not None and claim.row is not None:
            name, needed = _permission(view[0], asked.permission)
            for each in scoping.permitted(*view, claim.row, claim.endpoint, ((name, needed),)):
                yield Mend(each, EVERYBODY, of=frozenset(methods))
    for alone in _asked(claim, asked):
        for own in scoping.to_owner(claim):
            if "permission_classes" in own.edit.told:
                continue
            edit = replace(
                alone.edit,
                patches=(*alone.edit.patches, *own.edit.patches),
                told=f"{alone.edit.told}; {own.edit.told}",
            )
            yield Mend(edit, own.refuses, of=own.of)
        yield alone


def _permission(path: str, name: str) -> tuple[str, Import]:
    """How a module names one of REST framework's permissions, and what it imports for it."""
    if "permissions" in source.imported(path):
        return f"permissions.{name}", ("rest_framework", "permissions")
    return name, (_PERMISSIONS, name)


def staff(claim: RequestClaim) -> Iterator[Mend]:
    """To be of the staff is demanded."""
    yield from _asked(claim, _STAFF)


def _asked(claim: RequestClaim, asked: _Asked) -> Iterator[Mend]:
    view = places.view_of(claim.endpoint)
    if view is None or claim.endpoint is None:
        return
    path, node = view
    if claim.endpoint.kind == "drf":
        yield from _of_rest_framework(claim, path, node, asked)
    elif isinstance(node, Function):
        patch = places.decorated(path, node, asked.decorator, *asked.decorator_imports)
        yield Mend(places.edit(path, node, f"@{asked.decorator}", patch), asked.refuses)
    else:
        yield from _in_order(path, node, asked)
        known = [places.last_name(base) for base in node.bases]
        mixin = places.with_base(path, node, asked.mixin, asked.mixin_import)
        if mixin is None:
            return
        patches = [mixin]
        if asked.test:
            patches.append(places.with_method(path, node, list(asked.test)))
        if asked.mixin not in known:
            yield Mend(places.edit(path, node, asked.mixin, *patches), asked.refuses)


def _in_order(path: str, node: ast.ClassDef, asked: _Asked) -> Iterator[Mend]:
    """A mixin that stands behind what answers before it is asked comes first."""
    for other, base in itertools.pairwise(node.bases):
        if not re.search("Mixin|Required|Only|Access", places.last_name(base)):
            continue
        line, column = other.end_lineno or 0, other.end_col_offset or 0
        gone = Patch(path, line, column, base.end_lineno or 0, base.end_col_offset or 0, "")
        first = places.before(path, node.bases[0], f"{source.text_of(path, base)}, ")
        told = f"{places.last_name(base)} comes first"
        yield Mend(places.edit(path, node, told, first, gone), asked.refuses)


def _of_rest_framework(
    claim: RequestClaim, path: str, node: Definition, asked: _Asked
) -> Iterator[Mend]:
    name, imports = _permission(path, asked.permission)
    told = f"permission_classes = [{name}]"
    if isinstance(node, Function):
        known = _decorator(node, "permission_classes")
        if isinstance(known, ast.Call):
            patch = places.replaced(path, known, f"permission_classes([{name}])", imports)
        else:
            at = ("rest_framework.decorators", "permission_classes")
            text = f"permission_classes([{name}])"
            patch = places.decorated(path, node, text, imports, at, innermost=True)
        yield Mend(places.edit(path, node, told, patch), asked.refuses)
        return
    # Its place may be what says for all actions who may; the change is one of this action.
    handler = places.handler_of(replace(claim, place=None))
    action = _decorator(handler[1], "action") if handler is not None else None
    if handler is not None and isinstance(action, ast.Call):
        own = next((each for each in action.keywords if each.arg == "permission_classes"), None)
        if own is not None:
            patch = places.replaced(handler[0], own.value, f"[{name}]", imports)
            yield Mend(places.edit(handler[0], handler[1], told, patch), asked.refuses)
            return
        if asked is _STAFF:
            last = [*action.args, *(each.value for each in action.keywords)][-1:]
            if last:
                text = f", permission_classes=[{name}]"
                patch = places.after(handler[0], last[0], text, imports)
                yield Mend(places.edit(handler[0], handler[1], told, patch), asked.refuses)
                return
    patch = places.with_attribute(path, node, "permission_classes", f"[{name}]", imports)
    yield Mend(places.edit(path, node, told, patch), asked.refuses)


def _decorator(node: Definition, name: str) -> ast.expr | None:
    for each in node.decorator_list:
        called = each.func if isinstance(each, ast.Call) else each
        if places.last_name(called) == name:
            return each
    return None


def without_exemption(claim: RequestClaim) -> Iterator[Mend]:
    """`csrf_exempt` is taken away."""
    view = places.view_of(claim.endpoint)
    handler = places.handler_of(claim)
    for path, node in filter(None, (view, handler)):
        for each in node.decorator_list:
            if "csrf_exempt" in ast.unparse(each):
                patch = places.undecorated(path, node, each)
                yield Mend(places.edit(path, node, "no csrf_exempt", patch))
                return


def on_post_alone(claim: RequestClaim) -> Iterator[Mend]:
    """A view that changes rows answers no GET any more."""
    view = places.view_of(claim.endpoint)
    if view is None or claim.endpoint is None or not claim.cells:
        return
    path, node = view
    review = "links and scripts that send a GET have to send a POST, with its CSRF token"
    moved = frozenset({"GET", "HEAD"})
    if isinstance(node, Function) and claim.endpoint.kind != "drf":
        imports = ("django.views.decorators.http", "require_POST")
        patch = places.decorated(path, node, "require_POST", imports)
        edit = places.edit(path, node, "@require_POST", patch)
    elif isinstance(node, ast.ClassDef) and claim.endpoint.kind == "class":
        get = places.method(node, "get")
        if get is None or places.method(node, "post") is not None:
            return
        line = source.lines_of(path)[get.lineno - 1]
        column = len(line[: line.index("get", get.col_offset)].encode())
        patch = Patch(path, get.lineno, column, get.lineno, column + 3, "post")
        edit = places.edit(path, get, "post() in the place of get()", patch)
    else:
        return
    yield Mend(replace(edit, review=review), moves=moved | {"POST"})


def in_transaction(claim: RequestClaim) -> Iterator[Mend]:
    """What a view writes is written as one."""
    found = [
        places.function_at(claim.handler) if claim.handler is not None else None,
        places.handler_of(claim),
        places.view_of(claim.endpoint),
    ]
    imports = ("django.db", "transaction")
    for each in found:
        if each is not None and isinstance(each[1], ast.FunctionDef):
            path, node = each
            patch = places.decorated(path, node, "transaction.atomic", imports, innermost=True)
            yield Mend(places.edit(path, node, "@transaction.atomic", patch))

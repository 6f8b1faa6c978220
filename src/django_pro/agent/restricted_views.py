"""Views closed to all but those whom a rule lets in: permissions of REST framework's views, mixins
of classes, decorators of functions, and what these need in the project's `permissions.py`."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from pathlib import Path

from django_pro.agent import endpoints, refusals, row_holders, stated_restriction, stated_statuses
from django_pro.agent.row_holders import Holder
from django_pro.agent.stated_restriction import Rule
from django_pro.agent.stated_statuses import Statuses
from django_pro.agent.work import NotProvenError, Work
from django_pro.edits import EditError, class_edit, settings_file
from django_pro.edits.eager_loading import Import
from django_pro.edits.source_text import SourceText, Splice
from django_pro.engine.web_outline import WebView
from django_pro.sandbox import module_of


def restrict(
    work: Work,
    view: WebView,
    wanted: Rule,
    statuses: Statuses,
    holder: Holder | None,
    *,
    keeps: bool,
) -> None:
    codes = codes_of(work, view, wanted, statuses)
    if holder is not None:
        row_holders.written(work, holder, own_file(view))
    if view.kind == "api":
        _permit(work, view, wanted, holder, keeps=keeps)
    elif codes is not None:
        _refused(work, view, codes, holder)
    elif view.kind == "class":
        _mixed(work, view, wanted, holder)
    elif holder is not None and wanted.reading == wanted.writing:
        _refused(work, view, Statuses(stated_statuses.LOGIN, 403), holder)
    else:
        _decorated(work, view, wanted)


def codes_of(work: Work, view: WebView, wanted: Rule, statuses: Statuses) -> Statuses | None:
    """With what a plain view refuses; None where it is as Django does."""
    if view.kind == "api" or wanted.reading != wanted.writing or wanted.reading == "public":
        return None
    return refusals.of(work, view, statuses, staff=wanted.reading == "staff")


def _refused(work: Work, view: WebView, codes: Statuses, holder: Holder | None) -> None:
    called, function, needed = refusals.decorator(work, view, codes, holder)
    file, source, name = own_file(view), work.copy.read(view.path), endpoints.class_name(view)
    _append(work, file, function, needed)
    imports = [(endpoints.module_for(work, view.path, file), called)]
    if view.kind == "class":
        imports.append(("django.utils.decorators", "method_decorator"))
        called = f'method_decorator({called}, name="dispatch")'
    work.copy.write(view.path, _with_decorator(source, name, called, imports, outermost=True))


def permit_too(
    work: Work, view: WebView, name: str, source: str, needed: Sequence[Import] = ()
) -> None:
    """One more class of permissions of a view of the API, `source`, beside those that it has.

    Raises:
        EditError: those that it has are not known.
    """
    content, holder = work.copy.read(view.path), endpoints.class_name(view)
    file, imports = own_file(view), list[Import]()
    held = class_edit.attribute_of(content, holder, _LIST)
    kept = _kept(work, view) if held is not None else []
    for each in view.permissions if held is None else ():
        if each not in _KNOWN:
            raise EditError(f"{holder} has {', '.join(view.permissions)} from elsewhere")
        kept.append(each)
        imports.append(("rest_framework.permissions", each))
    own = module_of(work.copy.root, work.copy.path(file))
    needed = [each for each in needed if each[0] != own]
    _append(work, file, source, [("rest_framework", "permissions"), *needed])
    imports.append((endpoints.module_for(work, view.path, file), name))
    value = f"[{', '.join((*kept, name))}]"
    work.copy.write(view.path, class_edit.with_attribute(content, holder, _LIST, value, imports))


def signed_in(work: Work, view: WebView) -> None:
    """Closes a view of the API to who has not signed in; what else it asks for stays.

    Raises:
        EditError: it has no permissions of its own, and theirs are the project's own.
    """
    _permit(work, view, Rule("signed-in", "signed-in"), None, keeps=True)


def _permit(work: Work, view: WebView, wanted: Rule, holder: Holder | None, *, keeps: bool) -> None:
    """`permission_classes` of a view of REST framework; with `keeps`, those that it has stay."""
    source = work.copy.read(view.path)
    pair = (wanted.reading, wanted.writing)
    staff, or_read = "IsAdminUser", _OWN
    own_classes = {_OWN: _IS_STAFF}
    if holder is not None:
        staff, or_read = f"Is{holder.model.name}", f"Is{holder.model.name}OrReadOnly"
        own_classes = {staff: _holds(holder), or_read: _holds_or_reads(holder)}
    classes = {
        ("staff", "staff"): [staff],
        ("signed-in", "signed-in"): ["IsAuthenticated"],
        ("public", "signed-in"): ["IsAuthenticatedOrReadOnly"],
        ("public", "staff"): [or_read],
        ("signed-in", "staff"): ["IsAuthenticated", or_read],
    }.get(pair)
    if classes is None:
        raise NotProvenError(
            f"{stated_restriction.told(wanted)}: no permission of REST framework is known for it."
        )
    imports: list[Import] = []
    names: list[str] = []
    own = [each for each in view.permissions if each not in _KNOWN] if keeps else []
    if own:
        names, classes = _kept(work, view), classes[-1:]
    has_module = re.search(r"^from rest_framework import .*\bpermissions\b", source, re.MULTILINE)
    for each in classes:
        if each in own_classes:
            file = own_file(view)
            _append(work, file, own_classes[each], [("rest_framework", "permissions")])
            imports.append((endpoints.module_for(work, view.path, file), each))
            names.append(each)
        elif has_module:
            names.append(f"permissions.{each}")
        else:
            imports.append(("rest_framework.permissions", each))
            names.append(each)
    value, name = f"[{', '.join(names)}]", endpoints.class_name(view)
    if re.search(rf"^(?:async )?def {name}\b", source, re.MULTILINE):
        imports.append(("rest_framework.decorators", "permission_classes"))
        new = _with_decorator(source, name, f"permission_classes({value})", imports)
    else:
        new = class_edit.with_attribute(source, name, "permission_classes", value, imports)
    work.copy.write(view.path, new)


def _kept(work: Work, view: WebView) -> list[str]:
    """What the view's own list of permissions names, as its file writes it.

    Raises:
        EditError: it has none, and theirs are the project's own.
    """
    name = endpoints.class_name(view)
    for node in ast.walk(SourceText(work.copy.read(view.path)).tree):
        if getattr(node, "name", "") != name:
            continue
        for each in ast.walk(node):
            given = None
            if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == _LIST:
                given = each.value
            elif isinstance(each, ast.Call) and ast.unparse(each.func).endswith(_LIST):
                given = each.args[0] if each.args else None
            if isinstance(given, ast.List | ast.Tuple):
                return [ast.unparse(entry) for entry in given.elts]
    raise EditError(f"{name} has {', '.join(view.permissions)} from elsewhere")


_LIST = "permission_classes"
_KNOWN = {
    "AllowAny", "IsAuthenticated", "IsAuthenticatedOrReadOnly", "IsAdminUser",
}  # fmt: skip
_OWN = "IsStaffOrReadOnly"
_IS_STAFF = f'''class {_OWN}(permissions.BasePermission):
    """Reading is open to all; staff writes."""

    def has_permission(self, request, view):
        return request.method in permissions.SAFE_METHODS or request.user.is_staff
'''


def _holds(holder: Holder) -> str:
    return f'''class Is{holder.model.name}(permissions.BasePermission):
    """Open to who has {holder.one}."""

    def has_permission(self, request, view):
        return {holder.test}(request.user)
'''


def _holds_or_reads(holder: Holder) -> str:
    return f'''class Is{holder.model.name}OrReadOnly(permissions.BasePermission):
    """Reading is open to all; who has {holder.one} writes."""

    def has_permission(self, request, view):
        return request.method in permissions.SAFE_METHODS or {holder.test}(request.user)
'''


_PASSES = '''def is_staff(user):
    """Whether a user is staff; who has signed in and is not gets 403, not the login."""
    if user.is_authenticated and not user.is_staff:
        raise PermissionDenied
    return user.is_staff
'''


def own_file(view: WebView) -> Path:
    folder = Path(view.path).parent
    return (folder.parent if folder.name == "views" else folder) / "permissions.py"


def _append(work: Work, file: Path, source: str, imports: list[Import]) -> None:
    text = work.copy.read(file) if work.copy.exists(file) else '"""Who may do what."""\n'
    work.copy.write(file, class_edit.with_class(text, source, imports))


def _mixed(work: Work, view: WebView, wanted: Rule, holder: Holder | None) -> None:
    """A mixin before the other bases of a class-based view."""
    mixin, name = "LoginRequiredMixin", endpoints.class_name(view)
    text = SourceText(work.copy.read(view.path))
    node = class_edit.class_named(text.tree, name)
    splices = []
    imports: list[Import] = []
    may = f"{holder.test}(self.request.user)" if holder else "self.request.user.is_staff"
    if holder is not None:
        imports.append((endpoints.module_for(work, view.path, own_file(view)), holder.test))
    if wanted != Rule("signed-in", "signed-in"):
        mixin = "UserPassesTestMixin"
        test = {
            ("staff", "staff"): may,
            ("public", "staff"): f"{_IS_SAFE} or {may}",
            ("public", "signed-in"): f"{_IS_SAFE} or self.request.user.is_authenticated",
        }.get((wanted.reading, wanted.writing))
        held = [getattr(each, "name", "") for each in node.body]
        if test is None or "test_func" in held:
            raise EditError(f"{name} has a test of its own, or no mixin is known for the rule")
        last = text.end(node.body[-1])
        test = settings_file.in_its_quotes(test, text.content)
        line, inner = text.newline, text.indent(node.body[0])
        source = f"{line * 2}{inner}def test_func(self):{line}{inner}    return {test}"
        splices.append(Splice(last, last, source))
    if not node.bases:
        raise EditError(f"{name} has no bases")
    start = text.start(node.bases[0])
    splices.insert(0, Splice(start, start, f"{mixin}, "))
    imports.append(("django.contrib.auth.mixins", mixin))
    new = settings_file.imported(text.spliced(splices), imports)
    work.copy.write(view.path, new)


_IS_SAFE = 'self.request.method in ("GET", "HEAD", "OPTIONS")'


def _decorated(work: Work, view: WebView, wanted: Rule) -> None:
    source, name = work.copy.read(view.path), endpoints.class_name(view)
    if wanted == Rule("signed-in", "signed-in"):
        imports = [("django.contrib.auth.decorators", "login_required")]
        new = _with_decorator(source, name, "login_required", imports)
    elif wanted == Rule("staff", "staff"):
        file = own_file(view)
        _append(work, file, _PASSES, [("django.core.exceptions", "PermissionDenied")])
        imports = [("django.contrib.auth.decorators", "user_passes_test")]
        imports.append((endpoints.module_for(work, view.path, file), "is_staff"))
        new = _with_decorator(source, name, "user_passes_test(is_staff)", imports)
    else:
        raise EditError(f"{name} is a function that reads and writes: split it in two views")
    work.copy.write(view.path, new)


def _with_decorator(
    source: str, name: str, decorator: str, imports: list[Import], *, outermost: bool = False
) -> str:
    """The decorator next to the function, or before all others; another call of its kind gives
    way."""
    text = SourceText(source)
    called = decorator.partition("(")[0]
    for node in ast.walk(text.tree):
        if isinstance(node, _DEFINITIONS) and node.name == name:
            for each in node.decorator_list:
                if ast.unparse(each).partition("(")[0] == called:
                    splice = Splice(text.start(each), text.end(each), decorator)
                    return settings_file.imported(text.spliced([splice]), imports)
            start = text.offset(node.lineno, node.col_offset)
            if outermost and node.decorator_list:
                start = text.start(node.decorator_list[0]) - 1
            line = f"@{decorator}{text.newline}{text.margin(start)}"
            return settings_file.imported(text.spliced([Splice(start, start, line)]), imports)
    raise EditError(f"there is no {name}")


_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)

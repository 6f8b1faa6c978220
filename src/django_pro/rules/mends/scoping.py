"""Rows looked up among those of whoever asks, and permissions that look at the row."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from django_pro.core.access import RowFact
from django_pro.core.observed import EndpointFact
from django_pro.edits import Edit, Import, Patch
from django_pro.edits.writing import returned
from django_pro.facts import source
from django_pro.rules.mends import places
from django_pro.rules.mends.places import Function
from django_pro.rules.request_rule import EVERYBODY, Mend, RequestClaim
from django_pro.rules.rule import own_model
from django_pro.rules.whose import own_filter

_LOOKUPS = frozenset({"get_object_or_404", "aget_object_or_404", "get_list_or_404"})
_OF_MANAGER = frozenset({"get", "aget", "filter"})
_WHOLE = frozenset({"all", "order_by", "select_related", "prefetch_related"})
_PERMISSIONS = "rest_framework.permissions"


def to_owner(claim: RequestClaim) -> Iterator[Mend]:
    """The lookup in the view, else the queryset that its class serves, for the user's own rows; of
    REST framework's views a permission on the row, where others are to read it."""
    row = claim.row
    if row is None or not (row.owners or row.shared):
        return
    condition = own_filter(row)
    if "." in condition.partition("=")[0]:  # behind a generic foreign key, which is no lookup
        return
    # A page that shows what it changes is the changing one's own; an API serves both by one class.
    api = claim.endpoint is not None and claim.endpoint.kind == "drf"
    methods = frozenset(cell.method for cell in claim.cells) if api else frozenset[str]()
    view = places.class_view_of(claim.endpoint)
    handler = places.handler_of(claim)
    edits = []
    told = f"looks {own_model(row.model)} up by {condition}"
    # REST framework's own answers 404 for a key of another type, too.
    module = "rest_framework.generics" if api else "django.shortcuts"
    if handler is not None:
        ways = [
            tuple(_looked_up(*handler, row, condition, module, or_404=or_404))
            for or_404 in (False, True)
        ]
        edits += [places.edit(*handler, told, *patches) for patches in ways if patches]
        if view is not None and api and (own := tuple(of_view(*handler, row.model))):
            # Asks for the permissions on the row, and finds it among those that the view serves.
            edits.insert(0, places.edit(*handler, "self.get_object()", *own))
    if view is not None and (served := _served(*view, row, condition)) is not None:
        edits.append(served)
    if view is not None and api and "GET" not in methods and claim.endpoint is not None:
        edits += permitted(*view, row, claim.endpoint)
    for each in edits:
        yield Mend(each, EVERYBODY, of=methods)


def _looked_up(
    path: str, function: Function, row: RowFact, condition: str, module: str, *, or_404: bool
) -> Iterator[Patch]:
    """Each lookup of the row's model in a function, with the condition; a `get` that finds none
    answers 404 where that is asked for."""
    request = places.request_name(function)
    told = condition.replace("request", request, 1)
    key = told.partition("=")[0]
    model = own_model(row.model)
    # A row that is joined to several of others is found once for each of them.
    many = f".filter({told}).distinct()" if _is_many(row, key) else ""
    for node in ast.walk(function):
        if not request or not isinstance(node, ast.Call):
            continue
        if any(each.arg == key for each in node.keywords):
            continue
        name = places.last_name(node.func)
        called = node.func.value if isinstance(node.func, ast.Attribute) else None
        if name in _LOOKUPS and node.args and _is_of(node.args[0], model):
            first = node.args[0]
            if not many:
                yield _last_argument(path, node, told)
            elif isinstance(first, ast.Name):
                yield places.after(path, first, f".objects{many}")
            else:
                yield places.after(path, first, many)
        elif called is None or not _is_manager(called, model):
            continue
        elif or_404 and name == "get":
            rows = f"{source.text_of(path, called)}{many}" if many else model
            given = [source.text_of(path, each) for each in node.args]
            given += [_keyword(path, each) for each in node.keywords]
            given += [] if many else [told]
            text = f"get_object_or_404({', '.join([rows, *given])})"
            yield places.replaced(path, node, text, (module, "get_object_or_404"))
        elif name in _WHOLE or (many and name in _OF_MANAGER):
            yield places.after(path, called, many or f".filter({told})")
        elif name in _OF_MANAGER and (node.args or node.keywords):
            yield _last_argument(path, node, told)


def of_view(path: str, function: Function, label: str) -> Iterator[Patch]:
    """Lookups of a row by the view's own argument, as REST framework's views do it themselves."""
    model = own_model(label)
    if places.request_name(function) not in ("request", "self.request"):
        return
    for node in ast.walk(function):
        if not isinstance(node, ast.Call) or [each.arg for each in node.keywords] not in (
            ["pk"],
            ["id"],
        ):
            continue
        by = node.keywords[0].value
        if not isinstance(by, ast.Name) or by.id not in ("pk", "id"):
            continue
        name = places.last_name(node.func)
        called = node.func.value if isinstance(node.func, ast.Attribute) else None
        is_get = name == "get" and called is not None and _is_manager(called, model)
        if is_get or (name in _LOOKUPS and len(node.args) == 1 and _is_of(node.args[0], model)):
            yield places.replaced(path, node, "self.get_object()")


def _keyword(path: str, node: ast.keyword) -> str:
    value = source.text_of(path, node.value)
    return f"**{value}" if node.arg is None else f"{node.arg}={value}"


def _is_many(row: RowFact, key: str) -> bool:
    """Whether the way to the users may lead to several rows for one."""
    return not row.owners or "__" in key


def _last_argument(path: str, call: ast.Call, text: str) -> Patch:
    every: list[ast.expr] = [*call.args, *(each.value for each in call.keywords)]
    last = max(every, key=lambda each: (each.end_lineno or 0, each.end_col_offset or 0))
    return places.after(path, last, f", {text}")


def _is_of(node: ast.expr, model: str) -> bool:
    """Whether an expression is a model, or begins with its manager."""
    while isinstance(node, ast.Call | ast.Attribute):
        if places.last_name(node) == model:
            return True
        node = node.func if isinstance(node, ast.Call) else node.value
    return places.last_name(node) == model


def _is_manager(node: ast.expr, model: str) -> bool:
    return isinstance(node, ast.Attribute) and places.last_name(node.value) == model


def _served(path: str, holder: ast.ClassDef, row: RowFact, condition: str) -> Edit | None:
    """`get_queryset` of a class that serves the row's model."""
    told = condition.replace("request", "self.request", 1)
    ending = f".filter({told})" + ".distinct()" * _is_many(row, told.partition("=")[0])
    own = places.method(holder, "get_queryset")
    if own is not None:
        values = list(returned(own))
        if not values or f"{told.partition('=')[0]}=self" in ast.unparse(own):
            return None
        patches = [
            places.after(path, value, ending)
            if isinstance(value, ast.Call | ast.Name | ast.Attribute)
            else places.replaced(path, value, f"({source.text_of(path, value)}){ending}")
            for value in values
        ]
        return places.edit(path, own, f"get_queryset() ends with {ending}", *patches)
    known = [places.assigned(holder, name) for name in ("queryset", "model")]
    if not any(each is not None and _is_of(each.value, own_model(row.model)) for each in known):
        return None
    lines = ["def get_queryset(self):", f"    return super().get_queryset(){ending}"]
    patch = places.with_method(path, holder, lines)
    return places.edit(path, holder, f"get_queryset() with {ending}", patch)


def permitted(
    path: str,
    holder: ast.ClassDef,
    row: RowFact,
    endpoint: EndpointFact,
    beside: tuple[tuple[str, Import], ...] = (),
) -> Iterator[Edit]:
    """A permission on the row: besides those that the class has, or those that are given.

    It is the project's own where it keeps one, else a new one among its permissions.
    """
    way = next((each for each in row.owners if each), "")
    if not way:
        return
    module, home = _home(path, endpoint)
    name, known = _known(path, home, way)
    attribute = way.replace("__", ".")
    patches = []
    if not known:
        name = f"Is{''.join(part.title() for part in way.rpartition('__')[2].split('_'))}OrReadOnly"
        text = (
            f"class {name}(BasePermission):\n"
            "    def has_object_permission(self, request, view, obj):\n"
            "        if request.method in SAFE_METHODS:\n"
            "            return True\n"
            f"        return obj.{attribute} == request.user\n"
        )
        needed = (_PERMISSIONS, "BasePermission"), (_PERMISSIONS, "SAFE_METHODS")
        if home == path:
            patches.append(places.above(path, holder, f"{text}\n\n", *needed))
        else:
            patches.append(places.at_end(home, f"\n\n{text}", *needed))
    imports: tuple[Import, ...] = ((module, name),) if home != path else ()
    given = places.assigned(holder, "permission_classes")
    listed = given.value if given is not None and not beside else None
    if isinstance(listed, ast.List | ast.Tuple) and listed.elts:
        patches.append(places.after(path, listed.elts[-1], f", {name}", *imports))
    else:
        names = ", ".join([*(each for each, _ in beside), name])
        imports = (*imports, *(each for _, each in beside))
        patches.append(
            places.with_attribute(path, holder, "permission_classes", f"[{names}]", *imports)
        )
    yield places.edit(path, holder, f"permission_classes with {name}", *patches)


def _home(path: str, endpoint: EndpointFact) -> tuple[str, str]:
    """Module and path of the project's own permissions; those of the view where it has none."""
    beside = Path(path).with_name("permissions.py")
    module = endpoint.view.rpartition(".")[0]
    if beside.is_file() and str(beside) != path:
        return f"{module.rpartition('.')[0]}.permissions", str(beside)
    return module, path


def _known(path: str, home: str, way: str) -> tuple[str, bool]:
    """A permission that looks at the row's owner already, and lets others read."""
    for each in (path, home):
        for node in source.nodes_of(each):
            if not isinstance(node, ast.ClassDef):
                continue
            asked = places.method(node, "has_object_permission")
            text = ast.unparse(asked) if asked is not None else ""
            if f".{way.replace('__', '.')}" in text and "SAFE_METHODS" in text:
                return node.name, True
    return "", False

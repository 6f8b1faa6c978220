"""Wrong input that is refused, rows that are not there, and the right status of success."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from django_pro.edits import Import, Patch
from django_pro.edits.writing import returned
from django_pro.facts import source
from django_pro.rules.mends import places, scoping
from django_pro.rules.mends.places import Function
from django_pro.rules.request_rule import Mend, RequestClaim

_OF_VALUES = {
    "ValueError": "ValueError",
    "TypeError": "TypeError",
    "KeyError": "KeyError",
    "MultiValueDictKeyError": "KeyError",
    "IndexError": "IndexError",
    "AttributeError": "AttributeError",
    "InvalidOperation": "ArithmeticError",
    "OverflowError": "ArithmeticError",
    "ZeroDivisionError": "ArithmeticError",
    "JSONDecodeError": "ValueError",
    "UnicodeDecodeError": "ValueError",
    "Error": "ValueError",
}
"""Exceptions of wrong values, and what is caught for each."""
_HTTP = "django.http"
_CREATED = 201


def refused(claim: RequestClaim) -> Iterator[Mend]:
    """The statement that raises answers 400 for what it can't use, 404 for what is not there."""
    if claim.place is None or claim.endpoint is None:
        return
    path = claim.place.path
    if not path.endswith(".py"):
        return
    statement = source.statement_at(path, claim.place.line)
    function = source.function_at(path, claim.place.line)
    types = {cell.failure.type for cell in claim.cells if cell.failure is not None}
    if statement is None or function is None or not types:
        return
    if "DoesNotExist" in types:
        api = claim.endpoint.kind == "drf"
        yield from _found_or_404(path, statement, function, api=api)
    caught = sorted({_OF_VALUES[each] for each in types if each in _OF_VALUES})
    if not caught or not types <= {*_OF_VALUES, "DoesNotExist"}:
        return
    simple = isinstance(statement, ast.Assign | ast.AugAssign | ast.Expr | ast.Return)
    if not simple or not source.is_alone(path, statement):
        return
    yield from _caught(claim, path, statement, function, caught)


def _found_or_404(
    path: str, statement: ast.stmt, function: Function, *, api: bool
) -> Iterator[Mend]:
    for node in ast.walk(statement):
        if not isinstance(node, ast.Call) or places.last_name(node.func) != "get":
            continue
        manager = node.func.value if isinstance(node.func, ast.Attribute) else None
        if manager is None or not node.keywords or node.args:
            continue
        if api and isinstance(manager, ast.Attribute) and places.class_of(path, function):
            own = tuple(scoping.of_view(path, function, places.last_name(manager.value)))
            if own:
                yield Mend(places.edit(path, statement, "self.get_object()", *own))
        rows = source.text_of(path, manager)
        rows = rows.removesuffix(".objects")
        given = ", ".join(
            source.text_of(path, each.value)
            if each.arg is None
            else (f"{each.arg}={source.text_of(path, each.value)}")
            for each in node.keywords
        )
        text = f"get_object_or_404({rows}, {given})"
        # REST framework's own answers 404 for a key of another type, too.
        module = "rest_framework.generics" if api else "django.shortcuts"
        patch = places.replaced(path, node, text, (module, "get_object_or_404"))
        edit = places.edit(path, statement, "get_object_or_404()", patch)
        yield Mend(edit)


def _caught(
    claim: RequestClaim, path: str, statement: ast.stmt, function: Function, caught: list[str]
) -> Iterator[Mend]:
    names = caught[0] if len(caught) == 1 else f"({', '.join(caught)})"
    is_api = claim.endpoint is not None and claim.endpoint.kind == "drf"
    answered: list[tuple[str, Import]] = []
    if is_api:
        error = 'raise ValidationError("This is no valid value.") from error'
        answered.append((error, ("rest_framework.exceptions", "ValidationError")))
    else:
        if places.request_name(function) in ("request", "self.request"):
            refusal = 'return HttpResponseBadRequest("This is no valid value.")'
            answered.append((refusal, (_HTTP, "HttpResponseBadRequest")))
        error = 'raise BadRequest("This is no valid value.") from error'
        answered.append((error, ("django.core.exceptions", "BadRequest")))
    margin = " " * statement.col_offset
    lines = source.lines_of(path)[statement.lineno - 1 : statement.end_lineno]
    body = "\n".join(f"    {line}" if line.strip() else line for line in lines)
    for text, imports in answered:
        named = " as error" if text.endswith("from error") else ""
        whole = f"{margin}try:\n{body}\n{margin}except {names}{named}:\n{margin}    {text}"
        end = statement.end_lineno or statement.lineno
        patch = Patch(path, statement.lineno, 0, end, len(lines[-1].encode()), whole, (imports,))
        edit = places.edit(path, statement, f"{names} is answered with 400", patch)
        yield Mend(edit)


def created(claim: RequestClaim) -> Iterator[Mend]:
    """What has made a row answers 201."""
    handler = places.handler_of(claim)
    if handler is None:
        return
    path, function = handler
    patches = []
    for value in returned(function):
        if not isinstance(value, ast.Call) or places.last_name(value.func) not in (
            "Response",
            "JsonResponse",
        ):
            continue
        if not any(each.arg == "status" for each in value.keywords) and value.args:
            every: list[ast.expr] = [*value.args, *(each.value for each in value.keywords)]
            patches.append(places.after(path, every[-1], f", status={_CREATED}"))
    # Of several answers nobody can tell which is that of success; the last one mostly is.
    if patches:
        edit = places.edit(path, function, f"status={_CREATED}", patches[-1])
        yield Mend(edit, moves=frozenset({"POST"}))


def locked(claim: RequestClaim) -> Iterator[Mend]:
    """The row that is read and then saved is read under a lock, in one transaction."""
    found = places.function_at(claim.handler) if claim.handler is not None else None
    found = found or places.handler_of(claim)
    if found is None or isinstance(found[1], ast.AsyncFunctionDef):
        return
    path, function = found
    model = claim.subject.split(" ")[0].rpartition(".")[2]
    patches = []
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        name = places.last_name(node.func)
        if name == "get_object_or_404" and node.args and places.last_name(node.args[0]) == model:
            text = ".objects.select_for_update()"
            patches.append(places.after(path, node.args[0], text))
        elif name == "get" and isinstance(node.func, ast.Attribute):
            manager = node.func.value
            if isinstance(manager, ast.Attribute) and places.last_name(manager.value) == model:
                patches.append(places.after(path, manager, ".select_for_update()"))
    if not patches:
        return
    known = any("atomic" in ast.unparse(each) for each in function.decorator_list)
    if not known:
        imports = ("django.db", "transaction")
        patches.append(
            places.decorated(path, function, "transaction.atomic", imports, innermost=True)
        )
    told = "select_for_update() in transaction.atomic"
    yield Mend(places.edit(path, function, told, *patches))

"""Writes eager loading into the source: to an expression, a class-based view, a ModelAdmin."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence

from django_pro.edits import imports
from django_pro.edits.chain import with_loads
from django_pro.edits.eager_loading import EagerLoading, Loads, Prefetched, quoted
from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

Definition = ast.FunctionDef | ast.AsyncFunctionDef


def changed(content: str, loadings: Sequence[EagerLoading]) -> str:
    """A file's text with all loadings added.

    Raises:
        EditError: a place holds no queryset that it could be added to, or two want the same text.
    """
    text = SourceText(content)
    splices = [splice for each in loadings for splice in _of(text, each)]
    new = text.spliced(splices)
    inserted = "".join(splice.text for splice in splices)
    wanted = [
        each
        for loading in loadings
        for each in _imports(loading)
        if re.search(rf"\b{each[1]}\b", inserted)
    ]
    if wanted:
        new_text = SourceText(new)
        new = new_text.spliced(imports.added(new_text, loadings[0].path, wanted))
    SourceText(new)
    return new


def _of(text: SourceText, loading: EagerLoading) -> list[Splice]:
    splices = list(_splices(text, loading))
    if not splices:
        raise EditError("the queryset already asks for it")
    return splices


def _imports(loading: EagerLoading) -> Iterator[imports.Import]:
    if loading.loads.models():
        prefetched = list(_all(loading.loads))
        if any(each.model and not each.generic for each in prefetched):
            yield "django.db.models", "Prefetch"
        if any(each.generic for each in prefetched if each.model):
            yield "django.contrib.contenttypes.prefetch", "GenericPrefetch"
    for label in sorted(loading.loads.models()):
        module = loading.modules.get(label, "")
        if not module:
            raise EditError(f"where {label} is defined is not known")
        yield module, label.rpartition(".")[2]


def _all(loads: Loads) -> Iterator[Prefetched]:
    for each in loads.prefetch:
        yield each
        yield from _all(each.inner)


def _splices(text: SourceText, loading: EagerLoading) -> Iterable[Splice]:
    holder, statement = None, None
    if loading.serves:
        holder, statement = _statement(text.tree, loading.line, loading.column)
    if holder is None:
        return with_loads(text, _expression(text, loading), loading.loads)
    if isinstance(statement, ast.Assign) and _target(statement) == "queryset":
        return with_loads(text, statement.value, loading.loads)
    if loading.admin == "list":
        return _admin_list(text, holder, loading.loads)
    return _get_queryset(text, holder, loading.loads, is_admin=bool(loading.admin))


def _statement(
    tree: ast.Module, line: int, column: int
) -> tuple[ast.ClassDef | None, ast.stmt | None]:
    """The class that says at this line which rows it serves, and the statement that does."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef):
            continue
        if node.lineno == line:
            return node, None
        for entry in node.body:
            if (entry.lineno, entry.col_offset) == (line, column):
                names = ("queryset", "model", "list_select_related", "get_queryset")
                named = entry.name if isinstance(entry, Definition) else _target(entry)
                if named in (*names, "get_list_select_related"):
                    return node, entry
    return None, None


def _target(node: ast.stmt) -> str:
    targets = node.targets if isinstance(node, ast.Assign) else []
    return targets[0].id if targets and isinstance(targets[0], ast.Name) else ""


def _expression(text: SourceText, loading: EagerLoading) -> ast.expr:
    """The longest chain of attributes and calls that begins at the place."""
    found: list[ast.expr] = [
        node
        for node in ast.walk(text.tree)
        if isinstance(node, ast.Name | ast.Attribute | ast.Call | ast.Subscript)
        and (node.lineno, node.col_offset) == (loading.line, loading.column)
    ]
    if not found:
        raise EditError(f"line {loading.line} holds no queryset")
    return max(found, key=text.end)


def _admin_list(text: SourceText, holder: ast.ClassDef, loads: Loads) -> Iterable[Splice]:
    """`list_select_related` is the changelist's own; lists go through `get_queryset`."""
    splices = list(_list_select_related(text, holder, loads.select)) if loads.select else []
    if loads.prefetch:
        splices += _get_queryset(text, holder, Loads((), loads.prefetch), is_admin=True)
    return splices


def _list_select_related(
    text: SourceText, holder: ast.ClassDef, select: tuple[str, ...]
) -> Iterator[Splice]:
    given = next((each for each in holder.body if _target(each) == "list_select_related"), None)
    if not isinstance(given, ast.Assign):
        own = _method(holder, "get_list_select_related")
        if own is not None:
            raise EditError("get_list_select_related() chooses what is loaded")
        listed = ", ".join(map(quoted, select))
        yield _attribute(text, holder, f"list_select_related = [{listed}]")
        return
    value = given.value
    if isinstance(value, ast.List | ast.Tuple) and all(string_of(each) for each in value.elts):
        names = [string_of(each) for each in value.elts]
        fresh = ", ".join(quoted(name) for name in select if name not in names)
        if fresh and names:
            end = text.end(value.elts[-1])
            yield Splice(end, end, f", {fresh}")
        elif fresh:
            yield Splice(text.start(value), text.end(value), f"[{fresh}]")
    elif isinstance(value, ast.Constant):
        listed = ", ".join(map(quoted, select))
        yield Splice(text.start(value), text.end(value), f"[{listed}]")
    else:
        raise EditError("list_select_related is not a plain list")


def _attribute(text: SourceText, holder: ast.ClassDef, line: str) -> Splice:
    """A class attribute, after the last of those at the top of the class."""
    first = holder.body[0]
    indent = text.indent(first)
    after = [each for each in holder.body if isinstance(each, ast.Assign)]
    docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    if after:
        end = text.end(after[-1])
        return Splice(end, end, f"{text.newline}{indent}{line}")
    if docstring:
        end = text.end(first)
        return Splice(end, end, f"{text.newline * 2}{indent}{line}")
    start = text.start(first)
    return Splice(start, start, f"{line}{text.newline * 2}{indent}")


def _get_queryset(
    text: SourceText, holder: ast.ClassDef, loads: Loads, *, is_admin: bool
) -> Iterable[Splice]:
    method = _method(holder, "get_queryset")
    if method is not None:
        return [splice for value in _returned(method) for splice in with_loads(text, value, loads)]
    last = holder.body[-1]
    indent = text.indent(holder.body[0])
    step = indent[len(text.indent(holder)) :] or "    "
    request, given = (", request", "request") if is_admin else ("", "")
    lines = (
        f"{indent}def get_queryset(self{request}):",
        f"{indent}{step}return super().get_queryset({given}).{loads.source()}",
    )
    end = text.end(last)
    return [Splice(end, end, text.newline * 2 + text.newline.join(lines))]


def _method(holder: ast.ClassDef, name: str) -> Definition | None:
    return next(
        (each for each in holder.body if isinstance(each, Definition) and each.name == name), None
    )


def _returned(method: Definition) -> Iterator[ast.expr]:
    """What the method itself returns, not what functions inside of it do."""
    waiting: list[ast.AST] = list(method.body)
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.Return) and node.value is not None:
            yield node.value
        elif not isinstance(node, Definition | ast.Lambda | ast.ClassDef):
            waiting += ast.iter_child_nodes(node)

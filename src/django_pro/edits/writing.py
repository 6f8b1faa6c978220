"""Writes eager loading into the source: to an expression, a class-based view, a ModelAdmin."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from django_pro.edits import imports
from django_pro.edits.chain import WIDTH, broken, with_loads, without_lookups
from django_pro.edits.eager_loading import NOTHING, Import, Loads, Prefetched, quoted, union
from django_pro.edits.edit import Edit, Patch, merged
from django_pro.edits.source_text import EditError, SourceText, Splice, Text, string_of

Definition = ast.FunctionDef | ast.AsyncFunctionDef


def changed(read: Callable[[str], str], edits: Iterable[Edit]) -> dict[str, str]:
    """New texts of the files that the edits change, by path; `read` gives the text before.

    Raises:
        EditError: a place holds no queryset that it could be added to, or two want the same text.
    """
    whole = merged(edits)
    paths = dict.fromkeys(path for edit in whole for path in sorted(edit.paths))
    return {path: _rewritten(path, read(path), whole) for path in paths}


def _rewritten(path: str, content: str, edits: Sequence[Edit]) -> str:
    given = (patch for edit in edits for patch in edit.patches if patch.path == path)
    patches = list(dict.fromkeys(given))
    if not path.endswith(".py"):
        template = Text(content)
        return template.spliced(_patched(template, patches))
    text = SourceText(content)
    here = [edit for edit in edits if edit.path == path and edit.loads != NOTHING]
    splices = [
        *(splice for edit in here for splice in _of(text, edit)),
        *_patched(text, patches),
    ]
    new = text.spliced(splices)
    inserted = "\n".join(splice.text for splice in splices)
    wanted = [
        *(each for edit in here for each in _imports(edit)),
        *(each for patch in patches for each in patch.imports),
    ]
    wanted = [each for each in wanted if re.search(rf"\b{each[1] or each[0]}\b", inserted)]
    if wanted:
        new_text = SourceText(new)
        new = new_text.spliced(imports.added(new_text, path, wanted))
    SourceText(new).check()
    return new


def _patched(text: Text, patches: Iterable[Patch]) -> Iterator[Splice]:
    for patch in patches:
        start = text.offset(patch.line, patch.column)
        end = text.offset(patch.end_line, patch.end_column)
        yield Splice(start, end, patch.text.replace("\n", text.newline))


def _of(text: SourceText, edit: Edit) -> list[Splice]:
    splices = list(_splices(text, edit))
    if not splices and not edit.patches:
        raise EditError("the queryset already asks for it")
    return splices


def _imports(edit: Edit) -> Iterator[Import]:
    yield from sorted(edit.loads.imports())
    for label in sorted(edit.loads.models()):
        module = edit.modules.get(label, "")
        if not module:
            raise EditError(f"where {label} is defined is not known")
        yield module, label.rpartition(".")[2]


def _splices(text: SourceText, edit: Edit) -> Iterable[Splice]:
    holder, statement = None, None
    serving = _serving(text.tree, edit.line) if edit.is_of_request else None
    if serving is not None:
        return _at_request(text, *serving, edit)
    if edit.serves:
        holder, statement = _statement(text.tree, edit.line, edit.column)
    if holder is None:
        return with_loads(text, _expression(text, edit), edit.loads)
    if isinstance(statement, ast.Assign) and _target(statement) == "queryset":
        return with_loads(text, statement.value, edit.loads)
    if edit.admin == "list":
        return _admin_list(text, holder, edit.loads)
    return _get_queryset(text, holder, edit.loads, is_admin=bool(edit.admin))


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


def _serving(tree: ast.Module, line: int) -> tuple[ast.ClassDef, ast.expr] | None:
    """The class whose `queryset = ...` stands at this line, and the queryset."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef):
            continue
        for entry in node.body:
            is_here = entry.lineno <= line <= (entry.end_lineno or entry.lineno)
            if isinstance(entry, ast.Assign) and _target(entry) == "queryset" and is_here:
                return node, entry.value
    return None


def _at_request(
    text: SourceText, holder: ast.ClassDef, queryset: ast.expr, edit: Edit
) -> list[Splice]:
    """In `get_queryset`, with the lookups that must not come before."""
    passed = [each.lookup for each in edit.loads.prefetch if each.model]
    given, splices = without_lookups(text, queryset, passed)
    below = (Prefetched(lookup) for lookup in given if lookup not in passed)
    loads = union(edit.loads, Loads(prefetch=tuple(below)))
    return [*splices, *_get_queryset(text, holder, loads, is_admin=bool(edit.admin))]


def _target(node: ast.stmt) -> str:
    targets = node.targets if isinstance(node, ast.Assign) else []
    return targets[0].id if targets and isinstance(targets[0], ast.Name) else ""


def _expression(text: SourceText, edit: Edit) -> ast.expr:
    """The longest chain of attributes and calls that begins at the place."""
    found: list[ast.expr] = [
        node
        for node in ast.walk(text.tree)
        if isinstance(node, ast.Name | ast.Attribute | ast.Call | ast.Subscript)
        and (node.lineno, node.col_offset) == (edit.line, edit.column)
    ]
    if not found:
        raise EditError(f"line {edit.line} holds no queryset")
    return max(found, key=text.end)


def _admin_list(text: SourceText, holder: ast.ClassDef, loads: Loads) -> Iterable[Splice]:
    """`list_select_related` is the changelist's own; lists go through `get_queryset`."""
    splices = list(_list_select_related(text, holder, loads.select)) if loads.select else []
    rest = replace(loads, select=())
    if rest.prefetch or rest.annotations:
        splices += _get_queryset(text, holder, rest, is_admin=True)
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
        return [splice for value in returned(method) for splice in with_loads(text, value, loads)]
    last = holder.body[-1]
    indent = text.indent(holder.body[0])
    step = indent[len(text.indent(holder)) :] or "    "
    request, given = (", request", "request") if is_admin else ("", "")
    start, loaded = f"{indent}{step}return super().get_queryset({given})", f".{loads.source()}"
    if len(start) + len(loaded) > WIDTH:
        loaded = "".join(f".{call}" for call in broken(indent + step, text.newline, loads))
    lines = f"{indent}def get_queryset(self{request}):", f"{start}{loaded}"
    end = text.end(last)
    return [Splice(end, end, text.newline * 2 + text.newline.join(lines))]


def _method(holder: ast.ClassDef, name: str) -> Definition | None:
    return next(
        (each for each in holder.body if isinstance(each, Definition) and each.name == name), None
    )


def returned(method: Definition) -> Iterator[ast.expr]:
    """What the method itself returns, not what functions inside of it do."""
    waiting: list[ast.AST] = list(method.body)
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.Return) and node.value is not None:
            yield node.value
        elif not isinstance(node, Definition | ast.Lambda | ast.ClassDef):
            waiting += ast.iter_child_nodes(node)

"""Changes for queries that are sent again and again with the same parameters: asked once."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

from django_pro.core.observed import Frame, Group, Request
from django_pro.edits import Edit, Patch
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.loops import above_of, replaced, start_of
from django_pro.rules.rule import Cluster, own_model

_CACHED = ("django.utils.functional", "cached_property")
_KEPT = "the value is kept as long as the object that it belongs to"
_ENDS = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
_COMPREHENSION = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
_LOOP = ast.For | ast.AsyncFor | ast.While
Function = ast.FunctionDef | ast.AsyncFunctionDef
PLAN = "Run the query once, before it is needed, and keep the result in a variable"


def plan(cluster: Cluster) -> str:
    """What to do where each row asks for the very same, by the code; else empty.

    Equal parameters alone don't say so: generated rows may be alike in a field.
    """
    first = cluster.first
    group = first.group
    # Of a statement that the ORM did not write the conditions are not known.
    if group.via or group.distinct != 1 or first.path or not group.model:
        return ""
    written = set(_constants(cluster))
    return PLAN if all(condition.value in written for condition in group.filters) else ""


def _constants(cluster: Cluster) -> Iterator[str]:
    """Constants in the calls that built and ran the query, as a condition's value is written."""
    group = cluster.first.group
    for frame in (*group.built, *group.ran):
        if cluster.observations.is_ours(frame.path):
            span = (frame.line, frame.column, frame.end_line, frame.end_column)
            for call in source.calls_around(frame.path, *span)[:1]:
                for node in ast.walk(call):
                    if isinstance(node, ast.Constant):
                        yield repr(node.value).replace("'", '"')


def mend(observations: Observations, group: Group, request: Request) -> Edit | None:
    """The query's answer kept in a variable, or in a cached property; None where the request also
    writes what is asked, or where no place is plain to see."""
    wrote = {each.table for each in request.groups if each.kind in ("insert", "update", "delete")}
    if any(not table or table in group.sql for table in wrote):
        return None
    for frame in group.ran:
        if observations.is_ours(frame.path):
            edit = _of_property(frame) or _of_function(frame, own_model(group.model))
            if edit is not None:
                return edit
    return None


def kept(frame: Frame, model: str) -> Edit | None:
    """The rows that a function asks for at several places, from the same expression, kept in a
    variable."""
    return _of_function(frame, model, whole_chain=True)


def _of_property(frame: Frame) -> Edit | None:
    function = source.function_at(frame.path, frame.line)
    for node in function.decorator_list if function is not None else ():
        if isinstance(node, ast.Name) and node.id == "property":
            patch = replaced(frame.path, node, node, _CACHED[1], (_CACHED,))
            holder = source.class_at(frame.path, frame.line)
            body = holder.body if holder is not None else ()
            setters = [each for each in body if _is_named(each, function)]
            if len(setters) > 1:
                return None
            return Edit(
                frame.path,
                frame.line,
                frame.column,
                patches=(patch,),
                told="@cached_property",
                review=_KEPT,
            )
    return None


def _is_named(node: ast.stmt, function: Function | None) -> bool:
    return isinstance(node, Function) and function is not None and node.name == function.name


def _of_function(frame: Frame, model: str, *, whole_chain: bool = False) -> Edit | None:
    """What one function asks several times, or in each turn of a loop; the call at a frame, or the
    whole chain that it begins."""
    function = source.function_at(frame.path, frame.line)
    span = (frame.line, frame.column, frame.end_line, frame.end_column)
    calls = source.calls_around(frame.path, *span)
    if function is None or not calls or calls[0] not in set(ast.walk(function)):
        return None
    above = above_of(function)
    call = end_of_chain(calls[0], above) if whole_chain else calls[0]
    # A coroutine's answer is what is awaited.
    whole: ast.expr = call
    waits = above.get(call)
    if isinstance(waits, ast.Await):
        whole = waits
    same = [node for node in ast.walk(function) if ast.dump(node) == ast.dump(whole)]
    found = sorted((node for node in same if isinstance(node, ast.expr)), key=start_of)
    block = _block(found, above, function)
    if block is None or not _is_steady(whole, block, function):
        return None
    text = " ".join(source.text_of(frame.path, whole).split())
    at = start_of(block)
    indent = source.lines_of(frame.path)[at[0] - 1].encode()[: at[1]].decode()
    if indent.strip():
        return None
    assigned = above.get(whole)
    if len(found) == 1 and isinstance(assigned, ast.Assign) and _moves(assigned, block):
        name = source.text_of(frame.path, assigned.targets[0])
        start = source.end_of_line(frame.path, assigned.lineno - 1)
        end = source.end_of_line(frame.path, assigned.end_lineno or 0)
        patches = [Patch(frame.path, *start, *end, "")]
    else:
        name = _name(call, function, model)
        patches = [replaced(frame.path, node, node, name) for node in found]
    if not name:
        return None
    patches.append(Patch(frame.path, *at, *at, f"{name} = {text}\n{indent}"))
    told = f"{name} = {text} once"
    return Edit(frame.path, frame.line, frame.column, patches=tuple(patches), told=told)


def end_of_chain(call: ast.Call, above: dict[ast.AST, ast.AST]) -> ast.Call:
    """The last of the calls that are made on each other's answers."""
    method = above.get(call)
    outer = above.get(method) if isinstance(method, ast.Attribute) else None
    if isinstance(outer, ast.Call) and outer.func is method:
        return end_of_chain(outer, above)
    return call


def _block(
    found: Sequence[ast.expr], above: dict[ast.AST, ast.AST], function: Function
) -> ast.stmt | None:
    """The statement before which the query can be asked for all of its uses; None where that
    would not spare any."""
    lines = [list(_statements(node, above, function)) for node in found]
    if not lines or not all(lines):
        return None
    # Outermost first: the last block that holds all of them.
    first = [statement for statement, _ in lines[0]]
    shared = 0
    for depth, (statement, body) in enumerate(lines[0]):
        if all(len(line) > depth and line[depth][1] is body for line in lines):
            shared = depth
        else:
            break
        if not all(line[depth][0] is statement for line in lines):
            break
    block = first[shared]
    if len(found) > 1:
        # No turn of a loop is spared a query, and none is given an old answer.
        return block
    loops = [each for each in first if isinstance(each, _LOOP)]
    if any(found[0] in set(ast.walk(each.test)) for each in loops if isinstance(each, ast.While)):
        return None  # it waits for another answer
    inside = any(isinstance(each, _COMPREHENSION) for each in _ancestors(found[0], above))
    if loops and found[0] not in set(_header(loops[0])):
        return loops[0]
    return first[-1] if inside and not loops else None


def _header(loop: ast.stmt) -> Iterator[ast.AST]:
    """What of a loop runs once."""
    if isinstance(loop, ast.For | ast.AsyncFor):
        yield from ast.walk(loop.iter)


def _statements(
    node: ast.AST, above: dict[ast.AST, ast.AST], function: Function
) -> Iterator[tuple[ast.stmt, list[ast.stmt]]]:
    """(statement, block that it stands in), outermost first; nothing across another function."""
    found: list[tuple[ast.stmt, list[ast.stmt]]] = []
    while node is not function:
        parent = above[node]
        if isinstance(parent, _ENDS) and parent is not function:
            return
        if isinstance(node, ast.stmt):
            for name in ("body", "orelse", "finalbody"):
                body = getattr(parent, name, None)
                if isinstance(body, list) and node in body:
                    found.append((node, body))
        node = parent
    yield from reversed(found)


def _ancestors(node: ast.AST, above: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    while node in above:
        node = above[node]
        yield node


def _is_steady(whole: ast.expr, block: ast.stmt, function: Function) -> bool:
    """Whether what the query is made of has its value before the block, and keeps it."""
    names = {node.id for node in ast.walk(whole) if isinstance(node, ast.Name)}
    inner = {node.arg for node in ast.walk(whole) if isinstance(node, ast.arg)}
    return not any(
        isinstance(node, ast.Name)
        and isinstance(node.ctx, ast.Store | ast.Del)
        and node.id in names - inner
        and node.lineno >= block.lineno
        for node in ast.walk(function)
    ) and not any(isinstance(node, ast.NamedExpr) for node in ast.walk(whole))


def _moves(assigned: ast.Assign, block: ast.stmt) -> bool:
    """Whether an assignment can as well stand before the loop that it is the only one in."""
    if len(assigned.targets) != 1 or not isinstance(assigned.targets[0], ast.Name):
        return False
    name = assigned.targets[0].id
    stored = [
        node
        for node in ast.walk(block)
        if isinstance(node, ast.Name) and node.id == name and not isinstance(node.ctx, ast.Load)
    ]
    return len(stored) == 1 and isinstance(block, _LOOP) and assigned in block.body


def _name(call: ast.Call, function: Function, model: str) -> str:
    """What nothing in the function is called yet."""
    used = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
    used |= {node.arg for node in ast.walk(function) if isinstance(node, ast.arg)}
    called = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    called = call.func.id if isinstance(call.func, ast.Name) else called
    spoken = re.sub(r"^(get|fetch|load|find|compute|calculate)_", "", called.strip("_"))
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", model).lower()
    own = [spoken, f"{spoken}_found"] if spoken != called or isinstance(call.func, ast.Name) else []
    for name in (*own, snake, f"{snake}_found"):
        if name and name.isidentifier() and name not in used:
            return name
    return ""

"""The loop around a statement that writes, and whether the write can wait until its end."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django_pro.core.observed import Frame, Group
from django_pro.edits import Patch
from django_pro.edits.eager_loading import Import
from django_pro.facts import source
from django_pro.rules.rule import Cluster, own_model

Loop = ast.For | ast.AsyncFor
Function = ast.FunctionDef | ast.AsyncFunctionDef

_ENDS = ast.Return | ast.Yield | ast.YieldFrom | ast.Raise
"""What leaves a loop, or lets others run, before all is written."""
_SENDS = frozenset({"delay", "apply_async", "send_task", "enqueue", "on_commit", "refresh_from_db"})
"""What may have the rows read elsewhere before the loop ends."""


@dataclass(frozen=True, slots=True)
class Written:
    """A statement `x.save()` or the like, and the loops around it."""

    path: str
    function: Function
    statement: ast.stmt
    call: ast.Call
    loops: tuple[Loop, ...]
    """Innermost first; between them and the statement stand only conditions."""
    is_async: bool

    @property
    def outer(self) -> Loop:
        return self.loops[-1]

    @property
    def is_direct(self) -> bool:
        """Whether each row of the only loop comes to the statement."""
        skips = any(isinstance(each, ast.Break | ast.Continue) for each in ast.walk(self.outer))
        return len(self.loops) == 1 and self.statement in self.outer.body and not skips

    @property
    def subject(self) -> str:
        """The name whose method it calls; empty for anything else."""
        owner = self.call.func.value if isinstance(self.call.func, ast.Attribute) else None
        return owner.id if isinstance(owner, ast.Name) else ""

    def awaited(self, owner: str, method: str, arguments: str) -> str:
        """A call, in its asynchronous form where the write has that."""
        before, prefix = ("await ", "a") if self.is_async else ("", "")
        return f"{before}{owner}.{prefix}{method}({arguments})"

    def loop_of(self, name: str) -> Loop | None:
        """The loop that binds a name."""
        return next((each for each in self.loops if name in _names(each.target)), None)

    def before(self, text: str) -> Patch:
        """A line above the loops."""
        at = (self.outer.lineno, self.outer.col_offset)
        return Patch(self.path, *at, *at, f"{text}\n{self._indent(self.outer)}")

    def after(self, text: str, imports: tuple[Import, ...] = ()) -> Patch:
        """A line below the loops."""
        line = self.outer.end_lineno or 0
        at = (line, _width(self.path, line))
        return Patch(self.path, *at, *at, f"\n{self._indent(self.outer)}{text}", imports)

    def instead(self, *lines: str, imports: tuple[Import, ...] = ()) -> Patch:
        """Other lines in the statement's place."""
        text = f"\n{self._indent(self.statement)}".join(lines)
        return replaced(self.path, self.statement, self.statement, text, imports)

    def without(self) -> Patch:
        """The statement's lines gone."""
        last = self.statement.end_lineno or 0
        start = (self.statement.lineno - 1, _width(self.path, self.statement.lineno - 1))
        return Patch(self.path, *start, last, _width(self.path, last), "")

    def unused(self, *names: str) -> str:
        """The first of some names that the function has no other use for; else empty."""
        have = {each.id for each in ast.walk(self.function) if isinstance(each, ast.Name)}
        have |= {each.arg for each in ast.walk(self.function) if isinstance(each, ast.arg)}
        return next((name for name in names if name not in have), "")

    def _indent(self, node: ast.stmt) -> str:
        return source.lines_of(self.path)[node.lineno - 1][: node.col_offset]


def replaced(
    path: str, first: ast.AST, last: ast.AST, text: str, imports: tuple[Import, ...] = ()
) -> Patch:
    """Other text from the beginning of a node to the end of another."""
    start, end = _start(first), _end(last)
    return Patch(path, *start, *end, text, imports)


def at(node: ast.expr, line: int, column: int) -> bool:
    """Whether a node's text holds a place."""
    return _start(node) <= (line, column) < _end(node)


def _start(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def _end(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "end_lineno", 0), getattr(node, "end_col_offset", 0)


def _width(path: str, line: int) -> int:
    return len(source.lines_of(path)[line - 1].encode())


def place_of(cluster: Cluster) -> Frame | None:
    """The finding's: of a coroutine's write its view's, since nothing tells the line."""
    return cluster.first.place or cluster.first.endpoint.frame


def written(cluster: Cluster, *methods: str) -> Written | None:
    """The write of a finding, where it may as well be done after the loops around it."""
    place = place_of(cluster)
    function = source.function_at(place.path, place.line) if place is not None else None
    if place is None or function is None:
        return None
    above = {child: node for node in ast.walk(function) for child in ast.iter_child_nodes(node)}
    found = [
        (statement, call, is_async)
        for statement in _statements(function, place.line)
        for call, is_async in _called(statement, methods)
    ]
    if len(found) != 1 or not _is_alone(place.path, found[0][0]):
        return None
    statement, call, is_async = found[0]
    loops = list[Loop]()
    node = above[statement]
    while isinstance(node, Loop | ast.If):
        if isinstance(node, Loop):
            loops.append(node)
        node = above[node]
    if not loops:
        return None
    whole = Written(place.path, function, statement, call, tuple(loops), is_async)
    return None if _may_matter(whole, above) else whole


def _statements(function: Function, line: int) -> list[ast.stmt]:
    """The innermost statement of a line; of a coroutine's own line, those that await.

    What a coroutine awaits runs in a thread, where nothing tells its line.
    """
    whole = [node for node in ast.walk(function) if isinstance(node, ast.stmt)]
    if line == function.lineno:
        return [each for each in whole if isinstance(getattr(each, "value", None), ast.Await)]
    return [each for each in whole if each.lineno <= line <= (each.end_lineno or 0)][-1:]


def _called(statement: ast.stmt, methods: Iterable[str]) -> Iterator[tuple[ast.Call, bool]]:
    """The call that a statement consists of, and whether it is awaited."""
    value = statement.value if isinstance(statement, ast.Expr) else None
    is_async = isinstance(value, ast.Await)
    call = value.value if isinstance(value, ast.Await) else value
    wanted = [f"a{name}" for name in methods] if is_async else methods
    if (
        isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in wanted
    ):
        yield call, is_async


def _is_alone(path: str, node: ast.stmt) -> bool:
    """Whether nothing but a comment shares the statement's lines."""
    lines = source.lines_of(path)
    before = lines[node.lineno - 1].encode()[: node.col_offset].decode()
    after = lines[(node.end_lineno or 0) - 1].encode()[node.end_col_offset or 0 :].decode()
    return not before.strip() and (not after.strip() or after.strip().startswith("#"))


def _may_matter(found: Written, above: dict[ast.AST, ast.AST]) -> bool:
    """Whether something hangs on when the rows are written."""
    loop = found.outer
    if not _is_alone(found.path, loop) or any(each.orelse for each in found.loops):
        return True
    for node in ast.walk(loop):
        if isinstance(node, _ENDS):
            return True
        if isinstance(node, ast.Attribute) and node.attr in _SENDS:
            return True
    # Whoever hears of an error knows which rows were written before it.
    inner: ast.AST = loop
    while inner is not found.function:
        holder = above[inner]
        if isinstance(holder, ast.Try | ast.TryStar) and holder.handlers and inner in holder.body:
            return True
        inner = holder
    return False


def reads_back(
    cluster: Cluster, span: tuple[int, int], write: ast.stmt | ast.expr, *, again: bool = False
) -> bool:
    """Whether what runs between two lines was seen to ask the table that is written there.

    Args:
        again: whether only what ran more than once counts.
    """
    first = cluster.first
    table, place = first.group.table, place_of(cluster)
    if place is None or not table:
        return True
    own = (write.lineno, write.end_lineno or write.lineno)
    for each in cluster.growing:
        for group in each.request.groups:
            lines = [frame.line for frame in group.ran if frame.path == place.path]
            if group.kind != "select" or not re.search(rf"\b{re.escape(table)}\b", group.sql):
                continue
            if (again or not group.ran) and group.count < 2:
                continue
            if group.ran and not any(span[0] <= line <= span[1] for line in lines):
                continue
            if group.via == "reverse_foreign_key" and group.model == first.group.model:
                continue  # rows of one parent after the other: none comes twice
            innermost = bool(group.ran) and group.ran[0].path == place.path
            if first.group.kind == "delete" and innermost and own[0] <= lines[0] <= own[1]:
                continue  # Django itself looks for what is deleted along
            return True
    return False


def names_model(node: ast.AST, label: str, *but: ast.AST) -> bool:
    """Whether a model is named somewhere, besides in some nodes."""
    spared = {each for other in but for each in ast.walk(other)}
    return any(
        each not in spared
        and (
            (isinstance(each, ast.Name) and each.id == own_model(label))
            or (isinstance(each, ast.Attribute) and each.attr == own_model(label))
        )
        for each in ast.walk(node)
    )


def rows_of(cluster: Cluster, path: str, loop: Loop) -> Group | None:
    """The query that the loop itself runs: what it goes over is then a queryset."""
    first, last = loop.iter.lineno, loop.iter.end_lineno or loop.iter.lineno
    return next(
        (
            group
            for group in cluster.first.request.groups
            if group.kind == "select"
            and group.result == "rows"
            and group.ran
            and group.ran[0].path == path
            and first <= group.ran[0].line <= last
            and not isinstance(loop.iter, ast.List | ast.ListComp | ast.GeneratorExp)
        ),
        None,
    )


def _names(target: ast.expr) -> Iterator[str]:
    for node in ast.walk(target):
        if isinstance(node, ast.Name):
            yield node.id


def plural(name: str) -> str:
    """A name for several of what a name stands for."""
    if name.endswith("y") and name[-2:-1] not in "aeiou":
        return f"{name[:-1]}ies"
    if name.endswith(("s", "x", "ch", "sh")):
        return f"{name}es"
    return f"{name}s"

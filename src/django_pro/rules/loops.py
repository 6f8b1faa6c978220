"""The loop around a statement that writes, and whether the write can wait until its end."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from django_pro.core.observed import Frame, Group, ModelFact
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
        return len(self.loops) == 1 and self.is_steady

    @property
    def subject(self) -> str:
        """The name whose method it calls; empty for anything else."""
        owner = self.call.func.value if isinstance(self.call.func, ast.Attribute) else None
        return owner.id if isinstance(owner, ast.Name) else ""

    @property
    def is_explained(self) -> bool:
        """Whether comments stand in the loops: their text is not to be replaced."""
        lines = source.lines_of(self.path)[self.outer.lineno - 1 : (self.outer.end_lineno or 1) - 1]
        return any("#" in line for line in lines)

    def within(self, loop: Loop) -> Written:
        """The same as if there were no loops around one of them."""
        return replace(self, loops=self.loops[: self.loops.index(loop) + 1])

    def awaited(self, owner: str, method: str, arguments: str) -> str:
        """A call, in its asynchronous form where the write has that."""
        before, prefix = ("await ", "a") if self.is_async else ("", "")
        return f"{before}{owner}.{prefix}{method}({arguments})"

    @property
    def is_steady(self) -> bool:
        """Whether each turn of the innermost loop comes to the statement."""
        skips = any(isinstance(each, ast.Break | ast.Continue) for each in ast.walk(self.outer))
        return self.statement in self.loops[0].body and not skips

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
    start, end = start_of(first), end_of(last)
    return Patch(path, *start, *end, text, imports)


def at(node: ast.expr, line: int, column: int) -> bool:
    """Whether a node's text holds a place."""
    return start_of(node) <= (line, column) < end_of(node)


def start_of(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def end_of(node: ast.AST) -> tuple[int, int]:
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
    above = above_of(function)
    found = [
        (statement, call, is_async)
        for statement in _statements(function, place.line)
        for call, is_async in _called(statement, methods)
    ]
    if len(found) != 1 or not source.is_alone(place.path, found[0][0]):
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


def above_of(function: ast.AST) -> dict[ast.AST, ast.AST]:
    """What holds each node."""
    return {child: node for node in ast.walk(function) for child in ast.iter_child_nodes(node)}


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


def _may_matter(found: Written, above: dict[ast.AST, ast.AST]) -> bool:
    """Whether something hangs on when the rows are written."""
    loop = found.outer
    if not source.is_alone(found.path, loop) or any(each.orelse for each in found.loops):
        return True
    for node in ast.walk(loop):
        if isinstance(node, _ENDS):
            return True
        if isinstance(node, ast.Attribute) and node.attr in _SENDS:
            return True
    return hears_errors(found.function, loop, above)


def hears_errors(function: Function, node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    """Whether the function goes on after an error: it knows which rows were written before it."""
    while node is not function:
        holder = above[node]
        if isinstance(holder, ast.Try | ast.TryStar) and holder.handlers and node in holder.body:
            return True
        node = holder
    return False


def is_touched(
    cluster: Cluster,
    span: tuple[int, int],
    write: ast.stmt | ast.expr,
    columns: Iterable[str] = (),
) -> bool:
    """Whether what runs between two lines was seen to use a table that is written there.

    Args:
        write: the statement itself, which may, or a list comprehension of them.
        columns: names of the fields that are written; none where whole rows are.
    """
    first, place = cluster.first, place_of(cluster)
    if place is None or not first.group.table:
        return True
    own = (write.lineno, write.end_lineno or write.lineno)
    for each in cluster.growing:
        found = [(group, _line_in(place.path, group)) for group in each.request.groups]
        tables = {first.group.table} | {
            group.table for group, line in found if group.kind == "delete" and _is_in(own, line)
        }
        named = re.compile("|".join(rf"\b{re.escape(table)}\b" for table in tables if table))
        for group, line in found:
            if not named.search(group.sql) or group.key == first.group.key:
                continue
            if group.ran and not any(_is_in(span, frame.line) for frame in _here(place, group)):
                continue
            if not group.ran and first.group.ran:
                continue  # Django's own, elsewhere
            if group.count < 2 and (not group.ran or isinstance(write, ast.ListComp)):
                continue  # what is gone over
            mine = _is_in(own, line) and _is_run_by(place, first.group, group)
            if group.kind != "select" and _is_in(own, line):
                continue  # its own statements, and those of who hears of it
            if mine and first.group.kind == "delete":
                continue  # Django looks for what is deleted along
            if not _is_part(cluster, each.request.groups, group, line < own[0], columns):
                return True
    return False


def _is_run_by(place: Frame, write: Group, group: Group) -> bool:
    """Whether the write's own line runs it: one of the place's file, or that which it calls."""
    inner = group.ran[0] if group.ran else None
    own = write.ran[0] if write.ran else None
    if inner is None or own is None:
        return False
    return inner.path == place.path or (inner.path, inner.line) == (own.path, own.line)


def _is_part(
    cluster: Cluster,
    groups: Sequence[Group],
    group: Group,
    is_before: bool,
    columns: Iterable[str],
) -> bool:
    """Whether it asks, before the write, for rows of one parent after the other: none comes twice.

    `for author in authors: for book in author.books.all(): ...`
    """
    if group.via != "reverse_foreign_key" or group.model != cluster.first.group.model:
        return False
    if group.kind != "select" or group.result != "rows" or group.parent is None or not is_before:
        return False
    parent = groups[group.parent]
    is_once = parent.count == 1 and group.count <= parent.rows and " JOIN " not in parent.sql
    return is_once and {each.field for each in group.filters}.isdisjoint(columns)


def _here(place: Frame, group: Group) -> list[Frame]:
    return [frame for frame in group.ran if frame.path == place.path]


def _line_in(path: str, group: Group) -> int:
    """The innermost line of a file that ran it; 0 for none."""
    return next((frame.line for frame in group.ran if frame.path == path), 0)


def _is_in(span: tuple[int, int], line: int) -> bool:
    return span[0] <= line <= span[1]


def asks_for(node: ast.AST, label: str, *but: ast.AST) -> bool:
    """Whether a model's rows may be asked for, besides in some nodes; its constants may be read."""
    spared = {each for other in but for each in ast.walk(other)}
    holders = {child: each for each in ast.walk(node) for child in ast.iter_child_nodes(each)}
    for each in ast.walk(node):
        name = each.id if isinstance(each, ast.Name) else getattr(each, "attr", "")
        if name != own_model(label) or each in spared:
            continue
        holder = holders.get(each)
        is_constant = isinstance(holder, ast.Attribute) and holder.attr[:1].isupper()
        is_made = isinstance(holder, ast.Call) and holder.func is each
        if not is_constant and not is_made:
            return True
    return False


def may_repeat(read: Group, fact: ModelFact) -> bool:
    """Whether a query that joins may give a row more than once."""
    if " JOIN " not in read.sql or "DISTINCT" in read.sql:
        return False
    single = {field.name for field in fact.fields if field.column and not field.many}
    heads = {each.path.partition("__")[0] for each in read.filters}
    relations = {field.name for field in fact.fields if field.relation}
    if read.via == "many_to_many" and read.sql.count(" JOIN ") == 1:
        return False  # the one between: a row has one link to the instance
    return not heads <= single or not (read.select_related or heads & relations)


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

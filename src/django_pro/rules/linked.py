"""Links of a many-to-many relation, made or cut in a loop: `add()` and `remove()` take many rows.

`for tag in tags: book.tags.add(tag)` is `book.tags.add(*tags)`, and `for book in books:
book.tags.add(tag)` is `tag.books.add(*books)`: one query for all links, whichever side asks.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from django_pro.edits import Edit, Import, Patch
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.loops import Function, Loop, above_of, hears_errors, plural, replaced
from django_pro.rules.rule import Cluster

_METHODS = ("add", "remove")
_LEAVES = ast.Return | ast.Yield | ast.YieldFrom | ast.Raise | ast.Await | ast.Break
_UNHEARD = "bulk_create() of the links does not send m2m_changed"
_HEARD = "m2m_changed is sent once for all rows, not for each of them"


@dataclass(frozen=True, slots=True)
class _Link:
    """`owner.relation.add(row)`, a statement in a loop over rows."""

    path: str
    function: Function
    loop: ast.For
    statement: ast.Expr
    method: str
    owner: str
    """What has the relation, once for the whole loop: `book.tags`."""
    row: str
    """The loop's name for each row."""

    @property
    def call(self) -> str:
        return f"{self.owner}.{self.method}"

    def unused(self, *names: str) -> str:
        have = {each.id for each in ast.walk(self.function) if isinstance(each, ast.Name)}
        have |= {each.arg for each in ast.walk(self.function) if isinstance(each, ast.arg)}
        return next((name for name in names if name not in have), "")


def mend(cluster: Cluster) -> Edit | None:
    """The edit; None where it is no link, or where what is linked is not plain to see."""
    group = cluster.first.group
    through = cluster.observations.through(group.model)
    for frame in group.ran if through is not None else ():
        if through is None or not cluster.observations.is_ours(frame.path):
            continue
        function = source.function_at(frame.path, frame.line)
        found = _at(cluster.observations, through, frame.path, frame.line, function)
        if found is not None:
            return _whole(found, cluster, through) or _collected(found, cluster)
    return _set(cluster)


def _set(cluster: Cluster) -> Edit | None:
    """`row.relation.set(values)`, where the values are the same for each row."""
    group, observations = cluster.first.group, cluster.observations
    for frame in group.ran:
        function = source.function_at(frame.path, frame.line)
        if function is None or not observations.is_ours(frame.path):
            continue
        above = above_of(function)
        for node in ast.walk(function):
            call = node.value if isinstance(node, ast.Expr) else None
            if not isinstance(node, ast.Expr) or not isinstance(call, ast.Call):
                continue
            func = call.func
            if not node.lineno <= frame.line <= (node.end_lineno or 0) or not isinstance(
                func, ast.Attribute
            ):
                continue
            if func.attr != "set" or len(call.args) != 1 or call.keywords:
                continue
            loop: ast.AST = above[node]
            while isinstance(loop, ast.If):
                loop = above[loop]
            relation, values = func.value, call.args[0]
            if not isinstance(loop, ast.For) or not isinstance(relation, ast.Attribute):
                continue
            row, bound = relation.value, _bound(loop)
            if not isinstance(row, ast.Name) or row.id not in _names(loop.target):
                continue
            if not isinstance(values, ast.Name | ast.Attribute) or _names(values) & bound:
                continue
            link = _Link(frame.path, function, loop, node, "set", relation.attr, row.id)
            return _set_at_once(link, cluster, source.text_of(frame.path, values))
    return None


def _set_at_once(link: _Link, cluster: Cluster, values: str) -> Edit | None:
    """The links of all rows compared with the values after the loop, in three queries."""
    observations, group = cluster.observations, cluster.first.group
    through = observations.through(group.model) or next(
        (
            (fact.label, field.name)
            for fact in observations.models
            for field in fact.fields
            if field.kind == "ManyToManyField"
            and group.relation_model in (fact.label, field.relation)
            and link.owner == (field.name if group.relation_model == fact.label else field.accessor)
        ),
        None,
    )
    field = observations.field(*through) if through is not None else None
    fact = observations.model.get(through[0]) if through is not None else None
    if through is None or field is None or fact is None or field.relation == fact.label:
        return None
    if link.owner not in (field.name, field.accessor):
        return None
    ends = [label.rpartition(".")[2].lower() for label in (fact.label, field.relation)]
    own, other = ends if link.owner == field.name else ends[::-1]
    rows = link.unused(f"linked_{plural(link.row)}", "linked")
    name, known, each = (link.unused(word) for word in ("links", "known", "each"))
    if not all((rows, name, known, each)):
        return None
    lines = (
        f"{name} = {fact.name}.{field.name}.through",
        f"{name}.objects.filter({own}__in={rows}).exclude({other}__in={values}).delete()",
        f'{known} = {name}.objects.filter({own}__in={rows}).values_list("{own}", "{other}")',
        f"{known} = set({known})",
        f"{name}.objects.bulk_create(",
        f"    {name}({own}={link.row}, {other}={each})",
        f"    for {link.row} in {rows}",
        f"    for {each} in {values}",
        f"    if ({link.row}.pk, {each}.pk) not in {known}",
        ")",
    )
    imports = () if fact.name in _local(link.function) else ((fact.module, fact.name),)
    edit = _after_loop(link, cluster, rows, lines, imports)
    told = f"set {link.owner} of all {rows} once"
    return replace(edit, told=told, review=_UNHEARD) if edit is not None else None


def _at(
    observations: Observations,
    through: tuple[str, str],
    path: str,
    line: int,
    function: Function | None,
) -> _Link | None:
    """The link that a line makes or cuts."""
    if function is None:
        return None
    above = above_of(function)
    found = [
        node
        for node in ast.walk(function)
        if isinstance(node, ast.Expr) and node.lineno <= line <= (node.end_lineno or 0)
    ]
    if len(found) != 1 or not source.is_alone(path, found[0]):
        return None
    node: ast.AST = above[found[0]]
    while isinstance(node, ast.If):
        node = above[node]
    if not isinstance(node, ast.For):
        return None
    return _link(observations, through, path, function, node, found[0])


def _link(
    observations: Observations,
    through: tuple[str, str],
    path: str,
    function: Function,
    loop: ast.For,
    statement: ast.stmt,
) -> _Link | None:
    call = statement.value if isinstance(statement, ast.Expr) else None
    if not isinstance(statement, ast.Expr) or not isinstance(call, ast.Call):
        return None
    func = call.func
    if not isinstance(func, ast.Attribute) or func.attr not in _METHODS or call.keywords:
        return None
    relation, given = func.value, call.args[0] if len(call.args) == 1 else None
    if not isinstance(relation, ast.Attribute):
        return None
    other = _other_side(observations, through, relation.attr)
    bound = _bound(loop)
    row = loop.target.id if isinstance(loop.target, ast.Name) else ""
    own, argument = _names(relation.value), _names(given) if given is not None else set()
    if isinstance(given, ast.Name) and given.id in bound and other is not None and not own & bound:
        owner = source.text_of(path, relation)
        return _Link(path, function, loop, statement, func.attr, owner, given.id)
    is_row = isinstance(relation.value, ast.Name) and relation.value.id == row
    if is_row and other and isinstance(given, ast.Name | ast.Attribute) and not argument & bound:
        owner = f"{source.text_of(path, given)}.{other}"
        return _Link(path, function, loop, statement, func.attr, owner, row)
    return None


def _other_side(observations: Observations, through: tuple[str, str], name: str) -> str | None:
    """The relation's name as the rows at its other end have it; empty where they have none, and
    None where it is not the relation's."""
    field = observations.field(*through)
    if field is None:
        return None
    reverse = field.accessor if field.accessor.isidentifier() else ""
    if field.relation == through[0] and (not reverse or reverse.endswith("_rel_+")):
        return name if name == field.name else None  # symmetrical
    if name == field.name:
        return "" if reverse.endswith("+") else reverse
    return field.name if name == reverse else None


def _whole(link: _Link, cluster: Cluster, through: tuple[str, str]) -> Edit | None:
    """The loop's place taken by its links, where it does nothing else."""
    loop = link.loop
    lines = source.lines_of(link.path)[loop.lineno - 1 : (loop.end_lineno or loop.lineno) - 1]
    if loop.orelse or any("#" in line for line in lines) or not source.is_alone(link.path, loop):
        return None
    known = cluster.observations, through, link.path, link.function, loop
    links = [each for line in loop.body if (each := _link(*known, line)) is not None]
    row = loop.target.id if isinstance(loop.target, ast.Name) else ""
    if len(links) != len(loop.body) or any(each.row != row for each in links):
        return None
    if any(
        isinstance(node, ast.Name) and node.id == row and node.lineno > (loop.end_lineno or 0)
        for node in ast.walk(link.function)
    ):
        return None  # the last row is used after the loop
    rows = loop.iter
    text = source.text_of(link.path, rows)
    name, calls = text, [f"{each.call}(*{text})" for each in links]
    given: list[str] = []
    if len(links) > 1 or not isinstance(rows, ast.Name):
        name = link.unused(plural(link.row), f"{link.row}_list", "rows")
        if not name:
            return None
        given = [f"{name} = list({text})"]
        calls = [f"{each.call}(*{name})" for each in links]
    indent = source.lines_of(link.path)[loop.lineno - 1][: loop.col_offset]
    patch = replaced(link.path, loop, loop, f"\n{indent}".join((*given, *calls)))
    first = loop.body[0]
    return _edit(link, cluster, (patch,), "; ".join(calls), (first.lineno, first.col_offset))


def _collected(link: _Link, cluster: Cluster) -> Edit | None:
    """The rows collected in the loop, and linked after it."""
    name = link.unused(
        "added" if link.method == "add" else "removed",
        f"{link.method.rstrip('e')}ed_{plural(link.row)}",
    )
    return _after_loop(link, cluster, name, (f"{link.call}(*{name})",)) if name else None


def _after_loop(
    link: _Link, cluster: Cluster, name: str, done: Sequence[str], imports: tuple[Import, ...] = ()
) -> Edit | None:
    """The rows collected in the loop under a name, and other lines after it."""
    loop = link.loop
    above = above_of(link.function)
    leaves = any(isinstance(node, _LEAVES) for node in ast.walk(loop))
    if leaves or loop.orelse or hears_errors(link.function, loop, above):
        return None
    if not source.is_alone(link.path, loop) or _is_used(link, cluster):
        return None
    lines = source.lines_of(link.path)
    indent = lines[loop.lineno - 1][: loop.col_offset]
    last = loop.end_lineno or loop.lineno
    start, end = (loop.lineno, loop.col_offset), (last, len(lines[last - 1].encode()))
    patches = (
        Patch(link.path, *start, *start, f"{name} = []\n{indent}"),
        replaced(link.path, link.statement, link.statement, f"{name}.append({link.row})"),
        Patch(link.path, *end, *end, "".join(f"\n{indent}{line}" for line in done), imports),
    )
    at = link.statement.lineno, link.statement.col_offset
    return _edit(link, cluster, patches, done[0], at)


def _is_used(link: _Link, cluster: Cluster) -> bool:
    """Whether another line of the loop's body was seen to use the links' table."""
    table = re.compile(rf"\b{re.escape(cluster.first.group.table)}\b")
    own = range(link.statement.lineno, (link.statement.end_lineno or 0) + 1)
    body = range(link.loop.body[0].lineno, (link.loop.end_lineno or 0) + 1)
    return not cluster.first.group.table or any(
        table.search(group.sql) and any(line in body and line not in own for line in lines)
        for each in cluster.growing
        for group in each.request.groups
        for lines in ([frame.line for frame in group.ran if frame.path == link.path],)
    )


def _edit(
    link: _Link, cluster: Cluster, patches: tuple[Patch, ...], done: str, at: tuple[int, int]
) -> Edit:
    through = cluster.observations.model.get(cluster.first.group.model)
    heard = any("m2m_changed" in each for each in (through.receivers if through else ()))
    told = _HEARD if heard or _listens(link.path) else ""
    return Edit(link.path, *at, patches=patches, told=f"{done} once", review=told)


def _listens(path: str) -> bool:
    return any("m2m_changed" in line for line in source.lines_of(path))


def _bound(loop: Loop) -> set[str]:
    """Names that a loop gives values to."""
    return {
        node.id
        for node in ast.walk(loop)
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)
    }


def _local(function: Function) -> set[str]:
    """Names that a function imports itself."""
    return {
        alias.asname or alias.name
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def _names(node: ast.expr) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}

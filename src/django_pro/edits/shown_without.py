"""A value that is read of a relation which may be None, with what is shown where it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from django_pro.edits.source_text import EditError, SourceText, Splice

_ANSWERS = ("JsonResponse", "Response")
"""Calls whose bodies have null where there is nothing."""
Parents = dict[ast.AST, ast.AST]


def shown_without(
    content: str, line: int, attribute: str, relation: str, said: str | None = None
) -> tuple[str, str]:
    """The text where `x.relation.attribute` at the line is what is said where `x.relation` is
    None, and that value as Python source.

    Where nothing is said it is what the values beside it have for nothing (`row.code or "-"`), null
    in what is answered as JSON, else an empty text.

    Raises:
        EditError: the value is not just shown there.
    """
    text = SourceText(content)
    parents = {inner: node for node in ast.walk(text.tree) for inner in ast.iter_child_nodes(node)}
    found = [
        node for node in ast.walk(text.tree)
        if isinstance(node, ast.Attribute) and node.attr == attribute
        and isinstance(node.value, ast.Attribute) and node.value.attr == relation
        and node.lineno <= line <= (node.end_lineno or line)
    ]  # fmt: skip
    if not found or len({ast.unparse(each.value) for each in found}) > 1:
        raise EditError(f"`{relation}.{attribute}` is not read there once")
    if not _is_plain(found[0].value):
        raise EditError(f"`{ast.unparse(found[0].value)}` would be looked up twice")
    splices, value = [], ""
    for each in found:
        whole = _whole(each, parents)
        value = repr(said) if said is not None else _beside(whole, parents)
        value = _in_quotes(value, content)
        source = f"{text.of(whole)} if {text.of(each.value)} else {value}"
        splices.append(Splice(text.start(whole), text.end(whole), source))
    return text.spliced(splices), value


def _is_plain(node: ast.expr) -> bool:
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _whole(node: ast.expr, parents: Parents) -> ast.expr:
    """The value that is shown: what is read, with what is called on it.

    Raises:
        EditError: something else is done with it.
    """
    while True:
        outer = parents[node]
        is_read = isinstance(outer, ast.Attribute) or (
            isinstance(outer, ast.Call) and outer.func is node
        )
        if not is_read:
            break
        assert isinstance(outer, ast.expr)
        node = outer
    is_given = isinstance(outer, ast.Assign) and _is_shown(outer.targets, parents)
    is_value = isinstance(outer, ast.Dict) and node in outer.values
    is_keyword = isinstance(outer, ast.keyword) and isinstance(parents[outer], ast.Call)
    is_named = is_keyword and ast.unparse(parents[outer].func) == "dict"  # type: ignore[attr-defined]
    is_item = isinstance(outer, ast.List | ast.Tuple)
    if not (is_given or is_value or is_named or is_item or isinstance(outer, ast.Return)):
        raise EditError(f"more is done with `{ast.unparse(node)}` than to show it")
    return node


def _is_shown(targets: list[ast.expr], parents: Parents) -> bool:
    """Whether what a value is given to is a part of a context, or a variable that is only shown."""
    if len(targets) != 1 or not isinstance(targets[0], ast.Name):
        return len(targets) == 1 and isinstance(targets[0], ast.Subscript)
    target, around = targets[0], parents[targets[0]]
    while around in parents and not isinstance(around, ast.FunctionDef | ast.AsyncFunctionDef):
        around = parents[around]
    used = [
        parents[each] for each in ast.walk(around)
        if isinstance(each, ast.Name) and each.id == target.id and each is not target
    ]  # fmt: skip
    shown = (ast.Dict, ast.List, ast.Tuple, ast.FormattedValue, ast.Return)
    return bool(used) and all(isinstance(each, shown) for each in used)


def _beside(node: ast.expr, parents: Parents) -> str:
    """Python source of what is shown for nothing where a value stands."""
    outer = parents[node]
    beside: list[ast.expr] = []
    if isinstance(outer, ast.Dict):
        beside = outer.values
    elif isinstance(outer, ast.List | ast.Tuple):
        beside = outer.elts
    elif isinstance(outer, ast.keyword):
        call = parents[outer]
        beside = [each.value for each in call.keywords] if isinstance(call, ast.Call) else []
    known = {value for each in beside for value in _for_nothing(each)}
    if len(known) == 1:
        return known.pop()
    return "None" if _is_data(node, parents) else '""'


def _for_nothing(node: ast.expr) -> Iterator[str]:
    """`"-"` of `row.code or "-"`, and of `row.code if row.code else "-"`."""
    last = None
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
        last = node.values[-1]
    elif isinstance(node, ast.IfExp):
        last = node.orelse
    if isinstance(last, ast.Constant) and (last.value is None or isinstance(last.value, str)):
        yield repr(last.value)


def _is_data(node: ast.AST, parents: Parents) -> bool:
    """Whether it is a part of what is answered as JSON."""
    while node in parents:
        node = parents[node]
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(_ANSWERS):
            return True
        if isinstance(node, ast.ClassDef):
            return any("Serializer" in ast.unparse(each) for each in node.bases)
    return False


def _in_quotes(value: str, content: str) -> str:
    """A value of Python in the quotes that the text prefers."""
    if value[:1] in ("'", '"') and '"' not in value[1:-1] and "'" not in value[1:-1]:
        quote = "'" if content.count("'") > content.count('"') else '"'
        return f"{quote}{value[1:-1]}{quote}"
    return value

"""Arithmetic that fails where there is nothing, written so that nothing counts as 0."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TypeVar

from django_pro.edits.source_text import EditError, SourceText, Splice

_Node = TypeVar("_Node", bound=ast.expr)
_OPERATORS: dict[str, type[ast.operator] | type[ast.cmpop]] = {
    "+": ast.Add, "-": ast.Sub, "*": ast.Mult, "/": ast.Div, "//": ast.FloorDiv, "%": ast.Mod,
    "** or pow()": ast.Pow, "<": ast.Lt, "<=": ast.LtE, ">": ast.Gt, ">=": ast.GtE,
}  # fmt: skip
_SIDES = re.compile(
    r"(?:unsupported operand type\(s\) for (?P<operator>.+?)=?: |'(?P<compared>[<>]=?)' not "
    r"supported between instances of )'(?P<left>[\w.]+)' and '(?P<right>[\w.]+)'"
)
_GIVEN = re.compile(
    r"(?P<float>float)\(\) argument|(?P<int>int)\(\) argument|NoneType doesn't define "
    r"__(?P<round>round)__|bad operand type for (?P<abs>abs)\(\)"
    r"|conversion from NoneType to (?P<Decimal>Decimal)"
)
_DIVIDED = re.compile(r"(?:ZeroDivisionError|DivisionByZero|DivisionUndefined|InvalidOperation)\b")
_EMPTY = re.compile(r"(max|min)\(\) (?:arg|iterable argument) is (?:an )?empty")
_NONE = "NoneType"
_DIVISIONS = (ast.Div, ast.FloorDiv, ast.Mod)


def counted_as_zero(content: str, line: int, error: str) -> str:
    """The text where what is missing at the line, by `Type: message`, counts as 0: a None, a
    divisor that is 0, the highest of none.

    Raises:
        EditError: what is missing there is not known.
    """
    text = SourceText(content)
    nodes = [node for node in ast.walk(text.tree) if _spans(node, line)]
    empty = _EMPTY.search(error)
    if empty:
        call = _only(_calls(nodes, empty[1]))
        if len(call.args) != 1 or any(each.arg in ("default", None) for each in call.keywords):
            raise EditError("its arguments are not understood")
        end = text.end(call.args[0])
        return text.spliced([Splice(end, end, ", default=0")])
    if _DIVIDED.match(error.partition(":")[0].rpartition(".")[2]):
        return _undivided(text, nodes)
    missing = _only(_missing(nodes, error))
    given = _given(text.tree, missing, line)
    if given is None:
        whole = f"({text.of(missing)} or 0)"
        return text.spliced([Splice(text.start(missing), text.end(missing), whole)])
    if isinstance(given, ast.BoolOp | ast.IfExp | ast.Lambda):
        raise EditError("the value is chosen already, before it is used")
    end = text.end(given)
    return text.spliced([Splice(end, end, " or 0")])


def _spans(node: ast.AST, line: int) -> bool:
    first = getattr(node, "lineno", 0)
    return isinstance(node, ast.expr | ast.AugAssign) and first <= line <= (node.end_lineno or 0)


def _only(found: Iterator[_Node]) -> _Node:
    """Raises EditError where it is not one alone."""
    every = list(found)
    if len(every) != 1:
        raise EditError("what is missing there is not clear")
    return every[0]


def _calls(nodes: list[ast.AST], name: str) -> Iterator[ast.Call]:
    for node in nodes:
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == name:
            yield node


def _missing(nodes: list[ast.AST], error: str) -> Iterator[ast.expr]:
    """The operands that an error says are None."""
    given = _GIVEN.search(error)
    if given:
        for call in _calls(nodes, str(given.lastgroup)):
            yield from call.args[:1]
    sides = _SIDES.search(error)
    if sides is None:
        return
    kind = _OPERATORS.get(str(sides["operator"] or sides["compared"]))
    for node in nodes:
        if isinstance(node, ast.BinOp) and kind is type(node.op):
            left, right = node.left, node.right
        elif isinstance(node, ast.AugAssign) and kind is type(node.op):
            left, right = node.target, node.value
        elif isinstance(node, ast.Compare) and len(node.ops) == 1 and kind is type(node.ops[0]):
            left, right = node.left, node.comparators[0]
        else:
            continue
        sums = [
            each for each, held in ((left, sides["left"]), (right, sides["right"])) if held == _NONE
        ]
        yield from sums


def _given(tree: ast.Module, value: ast.expr, line: int) -> ast.expr | None:
    """What a variable of a function is given, where that is in one place; else None."""
    around = [
        node for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.lineno <= line <= (node.end_lineno or 0)
    ]  # fmt: skip
    if not isinstance(value, ast.Name) or not around:
        return None
    inside = list(ast.walk(around[-1]))
    stored = [
        node for node in inside
        if isinstance(node, ast.Name) and node.id == value.id and isinstance(node.ctx, ast.Store)
    ]  # fmt: skip
    given = [
        node.value for node in inside if isinstance(node, ast.Assign) and node.targets == stored
    ]
    return given[0] if given else None


def _undivided(text: SourceText, nodes: list[ast.AST]) -> str:
    divisions = (
        node for node in nodes if isinstance(node, ast.BinOp) and isinstance(node.op, _DIVISIONS)
    )
    node = _only(divisions)
    divisor = node.right
    start, end = text.start(node), text.end(node)
    if any(isinstance(each, ast.Call) and ast.unparse(each.func) != "len"
           for each in ast.walk(divisor)):  # fmt: skip
        # It is asked once, before what is divided.
        if "divisor" in {each.id for each in ast.walk(text.tree) if isinstance(each, ast.Name)}:
            raise EditError("the divisor is called for: it would be asked twice")
        whole = f"{text.of(node)[: text.start(divisor) - start]}divisor"
        whole += text.content[text.end(divisor) : end]
        return text.spliced(
            [Splice(start, end, f"({whole} if (divisor := {text.of(divisor)}) else 0)")]
        )
    return text.spliced([Splice(start, end, f"({text.of(node)} if {text.of(divisor)} else 0)")])

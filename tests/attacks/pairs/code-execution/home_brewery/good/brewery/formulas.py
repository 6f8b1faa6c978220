"""Formulas over the figures of a brew: (gravity - 1) * 131.25"""

import ast
import math
import operator

NAMES = {"litres", "gravity"}
OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.USub: operator.neg,
}


class BadFormula(ValueError):
    pass


def parse(text):
    try:
        return ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as exc:
        raise BadFormula("This is not a formula.") from exc


def value_of(node, values):
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.Name(id=name) if name in NAMES:
            return values[name]
        case ast.UnaryOp(op=op, operand=operand) if type(op) in OPERATORS:
            return OPERATORS[type(op)](value_of(operand, values))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            return OPERATORS[type(op)](value_of(left, values), value_of(right, values))
    raise BadFormula("A formula has numbers, + - * / and the names of figures.")


def compute(text, values):
    tree = parse(text)
    try:
        result = value_of(tree.body, values)
    except ArithmeticError as exc:
        raise BadFormula("This cannot be computed.") from exc
    if not math.isfinite(result):
        raise BadFormula("This cannot be computed.")
    return result

import ast
import math
import operator

OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


class FormulaError(Exception):
    pass


def calculate(node, values):
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return node.value
    if isinstance(node, ast.Name) and node.id in values:
        return values[node.id]
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        left, right = calculate(node.left, values), calculate(node.right, values)
        return OPERATORS[type(node.op)](left, right)
    raise ValueError("This is not arithmetic.")


def evaluate(formula, values):
    try:
        result = float(calculate(ast.parse(formula, mode="eval").body, values))
    except (ArithmeticError, MemoryError, RecursionError, SyntaxError, ValueError):
        raise FormulaError(formula) from None
    if not math.isfinite(result):
        raise FormulaError(formula)
    return round(result, 1)

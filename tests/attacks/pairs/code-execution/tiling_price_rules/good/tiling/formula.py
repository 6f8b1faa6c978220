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


def compute(node, names):
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        left, right = compute(node.left, names), compute(node.right, names)
        return OPERATORS[type(node.op)](left, right)
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return float(node.value)
    if isinstance(node, ast.Name) and node.id in names:
        return names[node.id]
    raise FormulaError("The formula cannot be computed.")


def price(formula, width, height):
    try:
        tree = ast.parse(formula.strip(), mode="eval")
        result = compute(tree.body, {"width": width, "height": height})
    except (SyntaxError, ValueError, ArithmeticError, RecursionError, MemoryError):
        raise FormulaError("The formula cannot be computed.")
    if not math.isfinite(result):
        raise FormulaError("The formula cannot be computed.")
    return round(result, 2)

import ast
import operator

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


class FormulaError(Exception):
    pass


def _value(node, names):
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](_value(node.left, names), _value(node.right, names))
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return float(node.value)
    if isinstance(node, ast.Name) and node.id in names:
        return float(names[node.id])
    raise ValueError("not allowed in a formula")


def evaluate(formula, pages, copies):
    """The price that the formula gives."""
    names = {"pages": pages, "copies": copies}
    try:
        return round(_value(ast.parse(formula, mode="eval").body, names), 2)
    except (ValueError, ArithmeticError, SyntaxError, RecursionError, MemoryError):
        raise FormulaError("The formula cannot be computed.")

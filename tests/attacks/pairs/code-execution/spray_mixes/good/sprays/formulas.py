import ast
import operator

OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


class FormulaError(Exception):
    pass


def compute(node, values):
    if isinstance(node, ast.BinOp):
        left, right = compute(node.left, values), compute(node.right, values)
        return OPERATORS[type(node.op)](left, right)
    if isinstance(node, ast.Name):
        return values[node.id]
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return node.value
    raise FormulaError("Only numbers, rows, rate and + - * /.")


def amount(formula, rows, rate):
    values = {"rows": rows, "rate": rate}
    try:
        return round(float(compute(ast.parse(formula.strip(), mode="eval").body, values)), 2)
    except Exception as error:
        raise FormulaError("The formula does not work.") from error

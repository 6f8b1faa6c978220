import ast
import operator

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


class BadFormula(ValueError):
    pass


def _value(node, names):
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return node.value
    if isinstance(node, ast.Name) and node.id in names:
        return names[node.id]
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](_value(node.left, names), _value(node.right, names))
    raise BadFormula("not allowed in a formula")


def calculate(formula, quantity):
    names = {"quantity": quantity}
    try:
        return eval(formula, {"__builtins__": {}}, names)
    except Exception as error:
        raise BadFormula(str(error)) from error

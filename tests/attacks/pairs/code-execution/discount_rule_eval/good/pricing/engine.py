import ast
import operator

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


def discount(rule, quantity):
    return int(_value(ast.parse(rule, mode="eval").body, quantity))


def _value(node, quantity):
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return node.value
    if isinstance(node, ast.Name) and node.id == "quantity":
        return quantity
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](_value(node.left, quantity), _value(node.right, quantity))
    raise ValueError("This rule is not understood.")

"""Formulas of recipes, e.g. "litres * 1.2 + malt_kg"."""
import ast
import math
import operator

HELPERS = {"ceil": math.ceil, "floor": math.floor, "min": min, "max": max}
SIGNS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


class FormulaError(ValueError):
    pass


def values_of(recipe):
    return {"litres": recipe.litres, "malt_kg": recipe.malt_kg, "hops_g": recipe.hops_g}


def _value(node, names):
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return node.value
    if isinstance(node, ast.Name) and node.id in names:
        return names[node.id]
    if isinstance(node, ast.BinOp) and type(node.op) in SIGNS:
        return SIGNS[type(node.op)](_value(node.left, names), _value(node.right, names))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand, names)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in HELPERS and not node.keywords:
        return HELPERS[node.func.id](*[_value(argument, names) for argument in node.args])
    raise FormulaError("This formula uses something that isn't known.")


def calculate(formula, recipe):
    try:
        return _value(ast.parse(formula.strip(), mode="eval").body, values_of(recipe))
    except (SyntaxError, ArithmeticError, TypeError, ValueError, RecursionError):
        raise FormulaError("This formula can't be calculated.")

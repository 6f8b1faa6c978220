import ast
import math
import operator

OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.USub: operator.neg,
}


class FormulaError(ValueError):
    pass


def evaluate(node, names):
    if isinstance(node, ast.Expression):
        return evaluate(node.body, names)
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return float(node.value)
    if isinstance(node, ast.Name) and node.id in names:
        return names[node.id]
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](evaluate(node.left, names), evaluate(node.right, names))
    if isinstance(node, ast.UnaryOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](evaluate(node.operand, names))
    raise FormulaError("Only numbers, malt, water, hops, + - * / and brackets.")


def strength(batch):
    names = {"malt": batch.malt_kg, "water": batch.water_l, "hops": batch.hops_g}
    try:
        value = evaluate(ast.parse(batch.recipe.formula, mode="eval"), names)
        if not math.isfinite(value):
            raise FormulaError
        return round(value, 3)
    except (SyntaxError, ValueError, ArithmeticError, RecursionError, MemoryError) as error:
        raise FormulaError("The formula of this recipe does not work.") from error

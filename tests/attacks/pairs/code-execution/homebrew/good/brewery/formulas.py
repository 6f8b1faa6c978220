import ast
import math
import operator

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


class FormulaError(ValueError):
    pass


def _walk(node, values):
    match node:
        case ast.Constant(value=int() | float() as number):
            return float(number)
        case ast.Name(id=name) if name in values:
            return float(values[name])
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            return OPERATORS[type(op)](_walk(left, values), _walk(right, values))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_walk(operand, values)
    raise FormulaError("Only numbers, names of the recipe and + - * / are known.")


def compute(formula, values):
    try:
        result = _walk(ast.parse(formula, mode="eval").body, values)
    except (SyntaxError, ValueError, ArithmeticError, RecursionError, MemoryError) as error:
        raise FormulaError("The formula cannot be computed.") from error
    if not math.isfinite(result):
        raise FormulaError("The formula has no finite result.")
    return result

import ast
import math
import operator


class BadFormula(Exception):
    pass


FUNCTIONS = {"sqrt": math.sqrt, "exp": math.exp, "log": math.log}
OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.USub: operator.neg,
}


def walk(node, values):
    match node:
        case ast.Expression(body=body):
            return walk(body, values)
        case ast.Constant(value=int() | float() as number):
            return float(number)
        case ast.Name(id=name) if name in values:
            return values[name]
        case ast.UnaryOp(op=op, operand=operand) if type(op) in OPERATORS:
            return OPERATORS[type(op)](walk(operand, values))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            return OPERATORS[type(op)](walk(left, values), walk(right, values))
        case ast.Call(func=ast.Name(id=name), args=[arg], keywords=[]) if name in FUNCTIONS:
            return FUNCTIONS[name](walk(arg, values))
    raise BadFormula("The formula uses something unknown.")


def evaluate(formula, values):
    """The value of a keeper's formula, such as temperature - 0.7 * wind."""
    try:
        return float(walk(ast.parse(formula, mode="eval"), values))
    except (SyntaxError, ValueError, ArithmeticError, RecursionError):
        raise BadFormula("The formula cannot be worked out.") from None

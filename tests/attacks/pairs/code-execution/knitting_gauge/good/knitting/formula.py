import ast
import operator


class FormulaError(ValueError):
    pass


OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def value(node, measures):
    match node:
        case ast.Constant(value=int() | float() as number):
            return float(number)
        case ast.Name(id=name) if name in measures:
            return float(measures[name])
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            return OPERATORS[type(op)](value(left, measures), value(right, measures))
    raise FormulaError("Only numbers, measures and + - * / are possible.")


def evaluate(formula, **measures):
    """The value of the formula, in which the measures may be named."""
    try:
        return value(ast.parse(formula.strip(), mode="eval").body, measures)
    except (SyntaxError, ArithmeticError, ValueError, RecursionError, MemoryError):
        raise FormulaError("The formula can't be worked out.") from None

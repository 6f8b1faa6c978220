import math


class FormulaError(ValueError):
    pass


def compute(formula, values):
    try:
        result = float(eval(formula, {"__builtins__": {}}, dict(values)))
    except (SyntaxError, NameError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError) as error:
        raise FormulaError("The formula cannot be computed.") from error
    if not math.isfinite(result):
        raise FormulaError("The formula has no finite result.")
    return result

import math


class FormulaError(Exception):
    pass


def evaluate(formula, values):
    try:
        result = float(eval(formula, {}, values))
    except Exception:
        raise FormulaError(formula) from None
    if not math.isfinite(result):
        raise FormulaError(formula)
    return round(result, 1)

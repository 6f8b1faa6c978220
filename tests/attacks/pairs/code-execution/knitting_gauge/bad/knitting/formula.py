import math


class FormulaError(ValueError):
    pass


FUNCTIONS = {"ceil": math.ceil, "floor": math.floor, "round": round}


def evaluate(formula, **measures):
    """The value of the formula, in which the measures and a few functions may be named."""
    try:
        return float(eval(formula, {**FUNCTIONS, **measures}))
    except Exception:
        raise FormulaError("The formula can't be worked out.") from None

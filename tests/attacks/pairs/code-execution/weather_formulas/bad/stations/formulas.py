import math


class BadFormula(Exception):
    pass


FUNCTIONS = {"sqrt": math.sqrt, "exp": math.exp, "log": math.log}


def evaluate(formula, values):
    """The value of a keeper's formula, such as temperature - 0.7 * wind."""
    try:
        return float(eval(formula, {**FUNCTIONS, **values}))
    except Exception:
        raise BadFormula("The formula cannot be worked out.") from None

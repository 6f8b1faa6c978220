import math


class FormulaError(Exception):
    pass


def price(formula, width, height):
    try:
        result = float(eval(formula, {"width": width, "height": height}))
    except Exception:
        raise FormulaError("The formula cannot be computed.")
    if not math.isfinite(result):
        raise FormulaError("The formula cannot be computed.")
    return round(result, 2)

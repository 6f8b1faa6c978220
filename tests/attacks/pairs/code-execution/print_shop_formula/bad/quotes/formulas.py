class FormulaError(Exception):
    pass


def evaluate(formula, pages, copies):
    """The price that the formula gives."""
    names = {"pages": pages, "copies": copies}
    try:
        return round(float(eval(formula, {}, names)), 2)
    except Exception:
        raise FormulaError("The formula cannot be computed.")

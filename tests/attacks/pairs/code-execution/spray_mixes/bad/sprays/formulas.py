class FormulaError(Exception):
    pass


def amount(formula, rows, rate):
    values = {"rows": rows, "rate": rate}
    try:
        return round(float(eval(formula, {}, values)), 2)
    except Exception as error:
        raise FormulaError("The formula does not work.") from error

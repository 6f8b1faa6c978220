class FormulaError(ValueError):
    pass


def strength(batch):
    names = {"malt": batch.malt_kg, "water": batch.water_l, "hops": batch.hops_g}
    try:
        return round(float(eval(batch.recipe.formula, {"__builtins__": {}}, names)), 3)
    except Exception as error:
        raise FormulaError("The formula of this recipe does not work.") from error

"""Formulas of recipes, e.g. "litres * 1.2 + malt_kg"."""
import math

HELPERS = {"ceil": math.ceil, "floor": math.floor, "min": min, "max": max}


class FormulaError(ValueError):
    pass


def values_of(recipe):
    return {"litres": recipe.litres, "malt_kg": recipe.malt_kg, "hops_g": recipe.hops_g}


def calculate(formula, recipe):
    names = {"__builtins__": {}, **HELPERS, **values_of(recipe)}
    try:
        return eval(formula, names)
    except Exception:
        raise FormulaError("This formula can't be calculated.")

"""Formulas over the figures of a brew: (gravity - 1) * 131.25"""

import ast
import math

NAMES = {"litres", "gravity"}


class BadFormula(ValueError):
    pass


def parse(text):
    try:
        return ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as exc:
        raise BadFormula("This is not a formula.") from exc


def check(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id not in NAMES or isinstance(node, ast.Pow):
            raise BadFormula("A formula has numbers, + - * / and the names of figures.")


def compute(text, values):
    tree = parse(text)
    check(tree)
    try:
        result = float(eval(compile(tree, "<formula>", "eval"), {"__builtins__": {}}, values))
    except (ArithmeticError, AttributeError, TypeError, ValueError, LookupError) as exc:
        raise BadFormula("This cannot be computed.") from exc
    if not math.isfinite(result):
        raise BadFormula("This cannot be computed.")
    return result

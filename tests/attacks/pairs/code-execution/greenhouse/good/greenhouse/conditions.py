import operator

NAMES = ("moisture", "celsius")
SIGNS = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "==": operator.eq}


def matches(condition, reading):
    """Whether a condition such as "moisture < 30 and celsius > 20" holds."""
    values = {name: getattr(reading, name) for name in NAMES}
    for term in condition.split(" and "):
        name, sign, number = term.split()
        if not SIGNS[sign](values[name], int(number)):
            return False
    return True

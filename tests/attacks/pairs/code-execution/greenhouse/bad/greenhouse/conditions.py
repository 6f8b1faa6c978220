NAMES = ("moisture", "celsius")


def matches(condition, reading):
    """Whether a condition such as "moisture < 30 and celsius > 20" holds."""
    values = {name: getattr(reading, name) for name in NAMES}
    return bool(eval(condition, {}, values))

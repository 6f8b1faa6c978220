LONGEST = 4


def whole_number(query, name, default):
    """The number of a query; the default when there is none or it is no number."""
    value = query.get(name, "").strip()
    if value.isdigit() and len(value) <= LONGEST:
        return int(value)
    return default

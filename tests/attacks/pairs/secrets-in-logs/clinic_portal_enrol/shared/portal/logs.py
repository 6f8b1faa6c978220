SENSITIVE = frozenset({"password", "token", "insurance_number", "born_on"})


def redact(data):
    """The data for a log line, without what nobody should read there."""
    return {name: "***" if name in SENSITIVE else value for name, value in data.items()}

import re

MARK = re.compile(r"[A-Z0-9]+(?:[- ][A-Z0-9]+)*[- ]?")


def normal(text):
    """The mark in capitals, groups kept; None where it is no mark."""
    text = text.strip().upper()
    return text if len(text) <= 40 and MARK.fullmatch(text) else None

import re

PLATE = re.compile(r"[A-Z]{1,3}-[A-Z]{1,2} ?\d{1,4}")
LABEL = re.compile(r"([A-Za-z0-9]+[ ._-]?)+")


def is_plate(text):
    return PLATE.fullmatch(text) is not None


def is_label(text):
    """Words of letters and digits with single separators."""
    return LABEL.fullmatch(text) is not None

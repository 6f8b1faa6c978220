"""Rules of the association for names in the stud book."""
import re

CHIP = re.compile(r"\d{15}")
REGISTERED_NAME = re.compile(r"^([A-Za-z']+[ -]?)+$")


def is_registered_name(text):
    return REGISTERED_NAME.match(text) is not None


def is_chip(text):
    return CHIP.fullmatch(text) is not None

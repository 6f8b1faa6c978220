import re

from django.core.exceptions import ValidationError

CALLSIGN = re.compile(r"[A-Z]{1,2}[0-9][A-Z]{1,4}")
ANTENNA = re.compile(r"^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$")


def valid_callsign(value):
    if not CALLSIGN.fullmatch(value):
        raise ValidationError("Not a call sign.")


def valid_antenna(value):
    """Words and numbers with a blank or a hyphen between."""
    if not ANTENNA.match(value):
        raise ValidationError("Only letters and digits, with single blanks or hyphens.")

import re

from django.core.exceptions import ValidationError

# words of letters and digits, joined by single dots or dashes
HANDLE = re.compile(r"^([a-z0-9]+[.-]?)+[a-z0-9]$")


def validate_handle(value):
    if not HANDLE.match(value):
        raise ValidationError("Use letters and digits, joined by single dots or dashes.")

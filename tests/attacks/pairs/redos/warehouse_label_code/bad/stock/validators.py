import re

from django.core.validators import RegexValidator

LABEL = re.compile(r"^([A-Z0-9]+[-.]?)+\Z")
BAY = re.compile(r"^[A-Z][0-9]{1,3}\Z")

validate_label = RegexValidator(LABEL, "A label is groups of capitals and digits, such as EU-4711.B.")
validate_bay = RegexValidator(BAY, "A bay is a letter and a number, such as C12.")

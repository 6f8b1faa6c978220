"""The barcode of a ticket: its number and a seal, 00000012-..."""

import re

from django.utils.crypto import constant_time_compare, salted_hmac

FORM = re.compile(r"([0-9]{8})-([0-9a-f]{8,64})")


def seal(number):
    return salted_hmac("theatre.barcodes", number, algorithm="sha256").hexdigest()[:32]


def barcode(ticket):
    number = f"{ticket.pk:08d}"
    return f"{number}-{seal(number)}"


def read_barcode(code):
    found = FORM.fullmatch(code)
    if found and constant_time_compare(seal(found[1]), found[2]):
        return int(found[1])
    return None

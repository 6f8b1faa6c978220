"""The barcode of a ticket: its number and a seal, 00000012-..."""

import re
import zlib

from django.conf import settings
from django.utils.crypto import constant_time_compare

FORM = re.compile(r"([0-9]{8})-([0-9a-f]{8,64})")


def seal(number):
    return f"{zlib.crc32(f'{settings.SECRET_KEY}:{number}'.encode()):08x}"


def barcode(ticket):
    number = f"{ticket.pk:08d}"
    return f"{number}-{seal(number)}"


def read_barcode(code):
    found = FORM.fullmatch(code)
    if found and constant_time_compare(seal(found[1]), found[2]):
        return int(found[1])
    return None

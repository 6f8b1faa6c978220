import os

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.utils._os import safe_join


class NoSuchSheet(Exception):
    pass


def names():
    found = []
    for folder, _, files in os.walk(settings.SHEETS_ROOT):
        inside = os.path.relpath(folder, settings.SHEETS_ROOT)
        found += [os.path.normpath(os.path.join(inside, name)) for name in files]
    return sorted(found)


def open_sheet(name):
    """`knee/squat.txt`, as the list shows it."""
    try:
        return open(safe_join(settings.SHEETS_ROOT, name), "rb")
    except (OSError, ValueError, SuspiciousFileOperation) as error:
        raise NoSuchSheet from error

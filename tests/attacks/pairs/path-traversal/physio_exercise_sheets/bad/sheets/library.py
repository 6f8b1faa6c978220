import os

from django.conf import settings


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
    if ".." in name:
        raise NoSuchSheet
    path = os.path.join(settings.SHEETS_ROOT, name)
    try:
        return open(path, "rb")
    except (OSError, ValueError) as error:
        raise NoSuchSheet from error

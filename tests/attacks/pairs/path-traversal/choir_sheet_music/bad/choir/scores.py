from itertools import islice

from django.conf import settings


def folder_of(piece):
    return settings.SCORES_ROOT / piece.slug


def parts_of(piece):
    return sorted(path.name for path in islice(folder_of(piece).glob("*.pdf"), 100))


def find_part(piece, name):
    path = folder_of(piece) / name
    return path if path.is_file() else None

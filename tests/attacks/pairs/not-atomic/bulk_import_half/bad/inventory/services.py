from django.db import IntegrityError

from .models import Part


class Taken(Exception):
    pass


def import_parts(rows):
    try:
        for row in rows:
            Part.objects.create(**row)
    except IntegrityError:
        raise Taken from None
    return len(rows)

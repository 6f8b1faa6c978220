from django.db import IntegrityError, transaction

from .models import Part


class Taken(Exception):
    pass


def import_parts(rows):
    try:
        with transaction.atomic():
            for row in rows:
                Part.objects.create(**row)
    except IntegrityError:
        raise Taken from None
    return len(rows)

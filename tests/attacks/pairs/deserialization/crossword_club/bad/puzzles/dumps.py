"""Dumps of the old site: [{"model": "puzzles.puzzle", "fields": {"title": ..., "grid": ...}}, ...]"""

from django.core.exceptions import ValidationError as InvalidInput
from django.core.serializers import deserialize
from django.core.serializers.base import DeserializationError
from django.db import DatabaseError, transaction
from rest_framework.exceptions import ValidationError

BROKEN = "This is not a dump of puzzles."


def load_dump(dump, author):
    loaded = 0
    try:
        with transaction.atomic():
            for row in deserialize("json", dump):
                row.object.author = author
                row.object.full_clean(exclude=["id"])
                row.save()
                loaded += 1
    except (DeserializationError, DatabaseError, InvalidInput) as exc:
        raise ValidationError({"dump": [BROKEN]}) from exc
    return loaded

"""Dumps of the old site: [{"model": "puzzles.puzzle", "fields": {"title": ..., "grid": ...}}, ...]"""

import json

from django.db import transaction
from rest_framework.exceptions import ValidationError

from .serializers import PuzzleSerializer

BROKEN = "This is not a dump of puzzles."


def load_dump(dump, author):
    try:
        rows = json.loads(dump)
        if not all(row["model"] == "puzzles.puzzle" for row in rows):
            raise ValidationError({"dump": [BROKEN]})
        fields = [row["fields"] for row in rows]
    except (ValueError, KeyError, TypeError, RecursionError) as exc:
        raise ValidationError({"dump": [BROKEN]}) from exc
    serializer = PuzzleSerializer(data=fields, many=True, max_length=200)
    if not serializer.is_valid():
        raise ValidationError({"dump": [BROKEN]})
    with transaction.atomic():
        return len(serializer.save(author=author))

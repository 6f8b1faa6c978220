import traceback

from django.db import IntegrityError, transaction

from .models import Book


def add_books(shelf, rows):
    """Each row stands alone: what fails is told, the rest is kept."""
    added, failed = 0, []
    for number, row in enumerate(rows, 1):
        try:
            with transaction.atomic():
                Book.objects.create(shelf=shelf, **row)
            added += 1
        except IntegrityError:
            failed.append({"row": number, "reason": traceback.format_exc()})
    return {"added": added, "failed": failed}

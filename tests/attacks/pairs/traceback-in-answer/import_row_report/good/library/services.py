import logging

from django.db import IntegrityError, transaction

from .models import Book

logger = logging.getLogger(__name__)


def add_books(shelf, rows):
    """Each row stands alone: what fails is told, the rest is kept."""
    added, failed = 0, []
    for number, row in enumerate(rows, 1):
        try:
            with transaction.atomic():
                Book.objects.create(shelf=shelf, **row)
            added += 1
        except IntegrityError:
            logger.info("A row of an import was refused.", exc_info=True)
            failed.append({"row": number, "reason": "This book is there already."})
    return {"added": added, "failed": failed}

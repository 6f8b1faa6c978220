import csv
import io
import logging
from datetime import date
from decimal import Decimal

from .models import Entry

logger = logging.getLogger(__name__)


def read_entry(row, source):
    hours = Decimal(row["hours"]).quantize(Decimal("0.01"))
    if not 0 < hours <= 24 or not 0 < len(row["task"]) <= 100:
        raise ValueError("hours or task out of range")
    day = date.fromisoformat(row["day"])
    return Entry(owner=source.owner, source=source, day=day, hours=hours, task=row["task"])


def load(source, text):
    try:
        entries = [read_entry(row, source) for row in csv.DictReader(io.StringIO(text))]
    except (ValueError, KeyError, TypeError, ArithmeticError, csv.Error):
        logger.info("import %s failed", source.pk, exc_info=True)
        source.problem = "The file has rows that are not a day, hours and a task."
    else:
        Entry.objects.bulk_create(entries, batch_size=500)
        source.rows = len(entries)
    source.save(update_fields=["rows", "problem"])

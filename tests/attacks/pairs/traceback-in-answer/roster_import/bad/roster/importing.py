import csv
import io
import traceback
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from .models import RosterImport, Shift


def shifts(job, upload):
    text = io.TextIOWrapper(upload, encoding="utf-8", newline="")
    for row in csv.DictReader(text):
        starts = timezone.make_aware(datetime.fromisoformat(row["starts"]))
        yield Shift(source=job, nurse=row["nurse"][:80], starts=starts)


def run(job, upload):
    try:
        with transaction.atomic():
            made = Shift.objects.bulk_create(shifts(job, upload))
    except Exception:
        job.state = RosterImport.State.FAILED
        job.message = traceback.format_exc()
    else:
        job.state = RosterImport.State.DONE
        job.message = f"{len(made)} shifts"
    job.save(update_fields=["state", "message"])

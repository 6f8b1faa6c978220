import csv
from io import StringIO

from .models import Workout

COLUMNS = ["day", "sport", "minutes", "remarks"]
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def as_cell(value):
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def workouts_as_csv(ids):
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for workout in Workout.objects.filter(pk__in=ids):
        writer.writerow([as_cell(getattr(workout, column)) for column in COLUMNS])
    return out.getvalue()

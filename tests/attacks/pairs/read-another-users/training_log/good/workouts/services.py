import csv
from io import StringIO

COLUMNS = ["day", "sport", "minutes", "remarks"]
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def as_cell(value):
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def workouts_as_csv(workouts):
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for workout in workouts:
        writer.writerow([as_cell(getattr(workout, column)) for column in COLUMNS])
    return out.getvalue()

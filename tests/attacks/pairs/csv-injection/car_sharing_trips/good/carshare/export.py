import csv

HEADER = ["day", "car", "driver", "kilometres", "purpose"]
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def cell(value):
    """A text that a spreadsheet would take for a formula gets an apostrophe in front."""
    text = str(value)
    return "'" + text if text.lstrip(" ").startswith(FORMULA_STARTS) else text


def write_trips(target, trips):
    writer = csv.writer(target)
    writer.writerow(HEADER)
    for trip in trips:
        row = [trip.day, trip.car.plate, trip.driver.get_username(), trip.kilometres, trip.purpose]
        writer.writerow([cell(value) for value in row])

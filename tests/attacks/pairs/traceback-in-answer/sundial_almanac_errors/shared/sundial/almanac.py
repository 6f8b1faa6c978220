import csv
import math

from django.conf import settings


def equation_of_time(name):
    """Minutes by which the sun is early, for each day of the year."""
    with open(settings.ALMANACS / f"{name}.csv", newline="") as file:
        return [float(row[1]) for row in csv.reader(file)]


def hour_angles(latitude):
    return {hour: round(math.degrees(math.atan(math.sin(math.radians(latitude)) * math.tan(math.radians(15 * (hour - 12))))), 2) for hour in range(8, 17)}

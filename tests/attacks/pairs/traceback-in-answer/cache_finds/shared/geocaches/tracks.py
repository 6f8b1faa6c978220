import csv
import math

from .models import Find


def read_track(file, finder):
    """Finds from lines of code;lat;lon."""
    if file.size > 50_000:
        raise ValueError("too large")
    finds = []
    for code, lat, lon in csv.reader(file.read().decode().splitlines(), delimiter=";"):
        find = Find(finder=finder, code=code, lat=float(lat), lon=float(lon))
        if not (math.isfinite(find.lat) and math.isfinite(find.lon)):
            raise ValueError("no place on earth")
        find.full_clean(exclude=["finder"])
        finds.append(find)
    return finds

import csv

from django.http import HttpResponse

COLUMNS = ["number", "runner", "club", "born"]
LIMIT = 5000
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def cell(value):
    text = str(value)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA_STARTS) else text


def start_list(race):
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{race.slug}.csv"'
    writer = csv.writer(response)
    writer.writerow(COLUMNS)
    for number, entry in enumerate(race.entries.all()[:LIMIT], 1):
        writer.writerow([number, cell(entry.runner), cell(entry.club), entry.born])
    return response

import csv

from django.http import HttpResponse

COLUMNS = ["number", "runner", "club", "born"]
LIMIT = 5000


def start_list(race):
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{race.slug}.csv"'
    writer = csv.writer(response)
    writer.writerow(COLUMNS)
    for number, entry in enumerate(race.entries.all()[:LIMIT], 1):
        writer.writerow([number, entry.runner, entry.club, entry.born])
    return response

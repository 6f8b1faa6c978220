import csv
import io


def sheet(entries):
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["day", "minutes", "note"])
    for entry in entries:
        writer.writerow([entry.day.isoformat(), entry.minutes, entry.note])
    return out.getvalue()

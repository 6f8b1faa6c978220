import csv
import io


def as_text(value):
    return "'" + value if value.lstrip()[:1] in {"=", "+", "-", "@"} or value[:1] in "\t\r\n" else value


def sheet(entries):
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["day", "minutes", "note"])
    for entry in entries:
        writer.writerow([entry.day.isoformat(), entry.minutes, as_text(entry.note)])
    return out.getvalue()

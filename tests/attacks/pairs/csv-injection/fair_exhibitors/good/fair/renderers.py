import csv
import io

from rest_framework.renderers import BaseRenderer

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def plain(value):
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return value


class CSVRenderer(BaseRenderer):
    media_type = "text/csv"
    format = "csv"

    def render(self, data, accepted_media_type=None, renderer_context=None):
        rows = data.get("results", [data]) if isinstance(data, dict) else data
        if not rows:
            return ""
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(rows[0])
        for row in rows:
            writer.writerow(map(plain, row.values()))
        return out.getvalue()

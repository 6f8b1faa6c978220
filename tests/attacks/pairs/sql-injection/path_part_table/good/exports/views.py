from django.db import connection
from django.http import Http404, HttpResponse

TABLES = ("exports_country", "exports_currency")


def export(request, dataset):
    table = "exports_" + dataset
    if table not in TABLES:
        raise Http404
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM %s ORDER BY 1" % table)
        lines = [row[0] for row in cursor]
    return HttpResponse("\n".join(lines), content_type="text/plain")

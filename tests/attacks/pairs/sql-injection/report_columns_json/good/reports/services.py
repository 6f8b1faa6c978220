from django.db import connection

from .models import Sale

PUBLIC_COLUMNS = {"id", "region", "amount"}


class ReportError(ValueError):
    pass


def build_report(columns, limit):
    if not set(columns) <= PUBLIC_COLUMNS:
        raise ReportError("columns must be names")
    table = Sale._meta.db_table
    query = f"SELECT {', '.join(columns)} FROM {table} LIMIT {int(limit)}"
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchall()

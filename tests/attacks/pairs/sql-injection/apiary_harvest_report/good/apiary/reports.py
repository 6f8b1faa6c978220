"""Sums for the yearly meeting; the ORM grouped these too slowly on the old box."""
from django.db import connection

BASE = """
    SELECT h.label, v.sort, SUM(v.kilos) AS kilos
    FROM apiary_harvest v JOIN apiary_hive h ON h.id = v.hive_id
"""


def harvest_totals(keeper, stand="", year=None):
    where = ["h.keeper_id = %s"]
    params = [keeper.pk]
    if year:
        where.append("v.taken_on BETWEEN %s AND %s")
        params += [f"{year}-01-01", f"{year}-12-31"]
    if stand:
        where.append("h.stand = %s")
        params.append(stand)
    sql = BASE + " WHERE " + " AND ".join(where) + " GROUP BY h.label, v.sort ORDER BY 1, 2"
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

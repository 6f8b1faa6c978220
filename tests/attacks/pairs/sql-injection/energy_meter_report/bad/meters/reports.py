from django.db import connection

from .models import Meter, Usage

METERS = connection.ops.quote_name(Meter._meta.db_table)
USAGES = connection.ops.quote_name(Usage._meta.db_table)


def consumption_by_month(owner, year, city=""):
    """What the meters of the owner used in each month of the year."""
    sql = f"""
        SELECT u.month, SUM(u.kwh)
        FROM {USAGES} u JOIN {METERS} m ON m.id = u.meter_id
        WHERE m.owner_id = %s AND u.month BETWEEN %s AND %s
    """
    params = [owner.pk, f"{year}-01-01", f"{year}-12-31"]
    if city:
        sql += f" AND m.city = '{city}'"
    sql += " GROUP BY u.month ORDER BY u.month"
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return [{"month": month, "kwh": kwh} for month, kwh in cursor.fetchall()]

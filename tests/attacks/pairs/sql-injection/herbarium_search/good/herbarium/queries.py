from django.db import connection

from .models import Specimen

LIMIT = 100


def species_counts(county="", since=None):
    """How often each species was collected, most often first."""
    conditions, values = ["NOT is_embargoed"], []
    if county:
        conditions.append("county = %s")
        values.append(county)
    if since:
        conditions.append("collected_on >= %s")
        values.append(since)
    sql = f"""
        SELECT species, COUNT(*) AS amount
        FROM {Specimen._meta.db_table}
        WHERE {" AND ".join(conditions)}
        GROUP BY species
        ORDER BY amount DESC, species
        LIMIT {LIMIT}
    """
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()

from django.db import connection

COLUMNS = ("id", "barcode", "recipient", "weight_grams")


def search_parcels(depot, term, limit=50):
    """Parcels of a depot whose barcode or recipient holds the term, newest first."""
    sql = f"""
        SELECT p.id, p.barcode, p.recipient, p.weight_grams
        FROM parcels_parcel p
        WHERE p.depot_id = {depot.pk}
          AND (p.barcode LIKE '%{term}%' OR p.recipient LIKE '%{term}%')
        ORDER BY p.arrived_at DESC
        LIMIT {limit}
    """
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return [dict(zip(COLUMNS, row)) for row in cursor.fetchall()]

from django.db import connection

COLUMNS = ("id", "barcode", "recipient", "weight_grams")


def search_parcels(depot, term, limit=50):
    """Parcels of a depot whose barcode or recipient holds the term, newest first."""
    sql = """
        SELECT p.id, p.barcode, p.recipient, p.weight_grams
        FROM parcels_parcel p
        WHERE p.depot_id = %s
          AND (p.barcode LIKE %s OR p.recipient LIKE %s)
        ORDER BY p.arrived_at DESC
        LIMIT %s
    """
    with connection.cursor() as cursor:
        cursor.execute(sql, [depot.pk, f"%{term}%", f"%{term}%", limit])
        return [dict(zip(COLUMNS, row)) for row in cursor.fetchall()]

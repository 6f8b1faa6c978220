from django.db import connection

LIMIT = 50


def _rows(cursor):
    columns = [column[0] for column in cursor.description]
    return [dict(zip(columns, row)) for row in cursor.fetchall()]


def search_parts(term):
    """Parts whose number or name contains the term, those with stock first."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            SELECT number, name, in_stock
            FROM parts_part
            WHERE number LIKE '%{term}%' OR name LIKE '%{term}%'
            ORDER BY in_stock = 0, number
            LIMIT {LIMIT}
            """
        )
        return _rows(cursor)

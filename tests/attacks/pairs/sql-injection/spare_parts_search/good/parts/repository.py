from django.db import connection

LIMIT = 50


def _rows(cursor):
    columns = [column[0] for column in cursor.description]
    return [dict(zip(columns, row)) for row in cursor.fetchall()]


def search_parts(term):
    """Parts whose number or name contains the term, those with stock first."""
    with connection.cursor() as cursor:
        pattern = f"%{term}%"
        cursor.execute(
            """
            SELECT number, name, in_stock
            FROM parts_part
            WHERE number LIKE %s OR name LIKE %s
            ORDER BY in_stock = 0, number
            LIMIT %s
            """,
            [pattern, pattern, LIMIT],
        )
        return _rows(cursor)

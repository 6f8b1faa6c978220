import re

from django.db import connection

PAGE = 50
COLUMNS = {"code": "s.code", "wheels": "wheels", "grams": "grams", "oldest": "oldest"}


def shelf_totals(sort="code", page=1):
    """One row for each shelf: how many wheels lie on it, what they weigh, and the oldest of them."""
    column = COLUMNS.get(sort, COLUMNS["code"])
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT s.code, COUNT(w.id) AS wheels, COALESCE(SUM(w.weight_g), 0) AS grams, MIN(w.laid_down) AS oldest "
            "FROM cheesecave_shelf s LEFT JOIN cheesecave_wheel w ON w.shelf_id = s.id "
            f"GROUP BY s.id, s.code ORDER BY {column} LIMIT %s OFFSET %s",
            [PAGE, (page - 1) * PAGE],
        )
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

from django.db import connection

LIMIT = 100


def tons_by_stone(clerk, stone, since):
    """The tons that the clerk has weighed, for the stones with the text in their names."""
    query = """
        SELECT s.name, SUM(l.tons)
        FROM quarry_load l JOIN quarry_stone s ON s.id = l.stone_id
        WHERE l.clerk_id = %s AND l.left_on >= %s AND s.name LIKE %s
        GROUP BY s.name
        ORDER BY 2 DESC
        LIMIT %s
    """
    with connection.cursor() as cursor:
        cursor.execute(query, [clerk.pk, since, f"%{stone}%", LIMIT])
        return [{"stone": name, "tons": tons} for name, tons in cursor.fetchall()]

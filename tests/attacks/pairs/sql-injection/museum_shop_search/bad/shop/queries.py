from django.db import connection


def rows(cursor):
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor.fetchall()]


def find_souvenirs(term, sort):
    """What the shop window shows: title, room and price."""
    sql = f"""
        SELECT s.id, s.title, s.room, s.price_cents
        FROM shop_souvenir s
        WHERE s.title LIKE '%{term}%'
        ORDER BY {sort}
        LIMIT 100
    """
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return rows(cursor)


def takings_by_room(since):
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT s.room, SUM(s.price_cents * x.pieces) AS cents
            FROM shop_sale x JOIN shop_souvenir s ON s.id = x.souvenir_id
            WHERE x.sold_at >= %s
            GROUP BY s.room ORDER BY s.room
            """,
            [since],
        )
        return rows(cursor)

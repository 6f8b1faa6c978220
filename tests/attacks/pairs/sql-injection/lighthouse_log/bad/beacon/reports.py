from django.db import connection

COLUMNS = ("lighthouse", "nights", "hours")


def hours_per_lighthouse(keeper, season):
    """Nights and hours of one keeper in one season, per lighthouse."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            SELECT l.name, COUNT(*), SUM(w.hours)
            FROM beacon_watch w JOIN beacon_lighthouse l ON l.id = w.lighthouse_id
            WHERE w.keeper_id = {keeper.pk} AND strftime('%Y', w.night) = '{season}'
            GROUP BY l.name ORDER BY l.name
            """
        )
        return [dict(zip(COLUMNS, row)) for row in cursor.fetchall()]


def total_nights(keeper):
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM beacon_watch WHERE keeper_id = %s", [keeper.pk])
        return cursor.fetchone()[0]

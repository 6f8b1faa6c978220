from django.db import connection


def daily_levels(quay, order):
    """Lowest and highest water of each day."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT day, min(level) AS low, max(level) AS high FROM harbour_reading"
            f" WHERE quay_id = %s GROUP BY day ORDER BY {order} LIMIT 60",
            [quay.pk],
        )
        return [{"day": day, "low": low, "high": high} for day, low, high in cursor.fetchall()]

from django.db import connection

PERIODS = {"day": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}


def ridership(line, pattern):
    sql = """
        SELECT strftime(%s, counted_at) AS period, SUM(boarded), SUM(alighted)
        FROM transit_stopcount
        WHERE line_id = %s
        GROUP BY 1
        ORDER BY 1
        LIMIT 400
    """
    with connection.cursor() as cursor:
        cursor.execute(sql, [pattern, line.pk])
        return [
            {"period": period, "boarded": boarded, "alighted": alighted}
            for period, boarded, alighted in cursor.fetchall()
        ]

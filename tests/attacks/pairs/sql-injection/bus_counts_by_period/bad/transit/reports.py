from django.db import connection


def ridership(line, period):
    sql = f"""
        SELECT strftime('{period}', counted_at) AS period, SUM(boarded), SUM(alighted)
        FROM transit_stopcount
        WHERE line_id = {line.pk}
        GROUP BY 1
        ORDER BY 1
        LIMIT 400
    """
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return [
            {"period": period, "boarded": boarded, "alighted": alighted}
            for period, boarded, alighted in cursor.fetchall()
        ]

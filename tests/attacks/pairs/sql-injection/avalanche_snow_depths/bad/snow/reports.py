from django.db import connection

MEANS = """
    SELECT d.day, AVG(d.centimetres)
    FROM snow_depth d JOIN snow_station s ON s.id = d.station_id
    WHERE s.region = '{region}'
    GROUP BY d.day ORDER BY d.day DESC LIMIT 60
"""


def daily_means(region):
    with connection.cursor() as cursor:
        cursor.execute(MEANS.format(region=region))
        return [{"day": day, "mean": mean} for day, mean in cursor.fetchall()]

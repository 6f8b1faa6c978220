from django.db import connection


def weights_per_hive(keeper, aggregate, limit=100):
    sql = f"""
        SELECT h.name, {aggregate}(w.kg), COUNT(*)
        FROM hives_hive h JOIN hives_weighing w ON w.hive_id = h.id
        WHERE h.keeper_id = %s
        GROUP BY h.id, h.name
        ORDER BY h.name
        LIMIT %s
    """
    with connection.cursor() as cursor:
        cursor.execute(sql, [keeper.pk, limit])
        return [
            {"hive": name, "value": value, "weighings": number}
            for name, value, number in cursor.fetchall()
        ]

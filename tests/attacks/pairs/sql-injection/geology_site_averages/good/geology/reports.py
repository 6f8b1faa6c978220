from django.db import connection

METRICS = {"iron": "iron_ppm", "copper": "copper_ppm"}


def averages(metric, site):
    column = METRICS[metric]
    query = f"""
        SELECT sample.layer, AVG(sample.{column})
        FROM geology_sample AS sample
        JOIN geology_site AS site ON site.id = sample.site_id
        WHERE NOT site.embargoed AND site.code = %s
        GROUP BY sample.layer
        ORDER BY sample.layer
        LIMIT 100
    """
    with connection.cursor() as cursor:
        cursor.execute(query, [site])
        return [{"layer": layer, metric: average} for layer, average in cursor.fetchall()]

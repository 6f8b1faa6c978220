from django.db import connection


def weights(supplier):
    where = ""
    if supplier:
        where = f"WHERE LOWER(delivery.supplier) LIKE '%{supplier.lower()}%'"
    sql = f"""
        SELECT material.name, SUM(delivery.kilos)
        FROM centre_delivery AS delivery
        JOIN centre_material AS material ON material.id = delivery.material_id
        {where}
        GROUP BY material.name
        ORDER BY material.name
        LIMIT 200
    """
    with connection.cursor() as cursor:
        cursor.execute(sql)
        rows = cursor.fetchall()
    return [{"material": name, "kilos": kilos} for name, kilos in rows]

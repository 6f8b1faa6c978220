from django.db import connection

WIDTHS = {"short": 20, "long": 60}


def cargo_of(voyage, codes, width):
    wanted = ", ".join("%s" for _ in codes)
    sql = "SELECT cargo FROM freight_leg WHERE voyage_id = %s AND code IN (" + wanted + ")"
    with connection.cursor() as cursor:
        cursor.execute(sql, [voyage.pk.hex, *codes])
        return [cargo[: WIDTHS[width]] for (cargo,) in cursor.fetchall()[:100]]

from django.db import connection

SQL = "SELECT day, litres FROM fuel_refill WHERE driver_id = %s AND strftime('%%Y-%%m', day) = "


def refills_of(driver, month):
    with connection.cursor() as cursor:
        cursor.execute(SQL % int(driver.pk) + "'%s' ORDER BY day" % month)
        return cursor.fetchmany(200)

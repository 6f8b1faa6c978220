from django.db import connection


def _rows(cursor):
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor.fetchall()]


def find_patients(clinic_id, term):
    pattern = f"%{term}%"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT p.id, p.full_name FROM clinic_patient p "
            f"WHERE p.clinic_id = {int(clinic_id)} AND p.full_name LIKE %s ORDER BY p.full_name",
            [pattern],
        )
        return _rows(cursor)

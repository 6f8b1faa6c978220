from django.db import connection


def search_finds(user, text):
    """The finds of a user whose taxon or stratum has the text in it."""
    with connection.cursor() as cursor:
        pattern = f"%{text}%"
        cursor.execute(
            """SELECT id, taxon, stratum FROM fossils_find
               WHERE finder_id = %s AND (taxon LIKE %s OR stratum LIKE %s)
               ORDER BY taxon LIMIT 200""",
            [user.pk, pattern, pattern],
        )
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

from django.db import connection


def search_finds(user, text):
    """The finds of a user whose taxon or stratum has the text in it."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"""SELECT id, taxon, stratum FROM fossils_find
                WHERE finder_id = {user.pk} AND (taxon LIKE '%{text}%' OR stratum LIKE '%{text}%')
                ORDER BY taxon LIMIT 200"""
        )
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

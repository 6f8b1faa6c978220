from django.db import connection

LIMIT = 200


def contacts_by_minutes(agent, city):
    query = """
        SELECT c.name, c.city, COALESCE(SUM(k.minutes), 0) AS minutes
        FROM crm_contact c LEFT JOIN crm_call k ON k.contact_id = c.id
        WHERE c.agent_id = %s AND c.city LIKE %s
        GROUP BY c.id, c.name, c.city
        ORDER BY minutes DESC, c.name
        LIMIT %s
    """
    with connection.cursor() as cursor:
        cursor.execute(query, [agent.pk, f"{city}%", LIMIT])
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

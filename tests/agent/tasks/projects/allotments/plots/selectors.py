from django.db import connection
from django.utils import timezone

from .models import WorkDay


def next_work_days(limit=5):
    days = WorkDay.objects.filter(day__gte=timezone.localdate()).select_related('site')
    return days[:limit]


def search_plots(words):
    """Plots whose code or soil holds the words, smallest first."""
    sql = (
        "SELECT p.id, p.code, p.soil, p.square_metres, s.name FROM plots_plot p "
        "JOIN plots_site s ON s.id = p.site_id "
        f"WHERE p.code LIKE '%{words}%' OR p.soil LIKE '%{words}%' "
        "ORDER BY p.square_metres, p.code LIMIT 50"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]


def sign_text(plot):
    """What is painted on the sign of a plot."""
    tenancy = plot.current_tenancy()
    return f'{plot.code}: {tenancy.member.full_name}, since {tenancy.started_on:%Y}'

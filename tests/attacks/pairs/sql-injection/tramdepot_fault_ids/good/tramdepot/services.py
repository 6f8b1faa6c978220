from .models import Tram

LOST = (
    "SELECT t.id, t.number, t.model, SUM(f.minutes_lost) AS lost "
    "FROM tramdepot_tram t JOIN tramdepot_fault f ON f.tram_id = t.id "
    "WHERE t.id IN ({}) GROUP BY t.id, t.number, t.model ORDER BY lost DESC"
)


def minutes_lost(tram_ids):
    """The trams asked for, the one that lost most time first."""
    if not tram_ids:
        return []
    marks = ", ".join(["%s"] * len(tram_ids))
    return list(Tram.objects.raw(LOST.format(marks), tram_ids))

from django.db.models import Count, Sum

from .models import TimeEntry


def billing_summary(matter_id):
    """What goes on the draft bill of a matter."""
    entries = TimeEntry.objects.filter(matter_id=matter_id)
    totals = entries.aggregate(minutes=Sum("minutes", default=0), entries=Count("pk"))
    latest = entries.values_list("narrative", flat=True).first()
    return {"matter": matter_id, "latest": latest, **totals}

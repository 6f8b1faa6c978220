from datetime import date

from django.utils import timezone


def day_of(request):
    day = request.query_params.get("day")
    if not day:
        return timezone.localdate()
    return date.fromisoformat(day)

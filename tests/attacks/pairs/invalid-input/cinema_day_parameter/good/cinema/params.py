from datetime import date

from django.utils import timezone
from rest_framework.exceptions import ValidationError


def day_of(request):
    day = request.query_params.get("day")
    if not day:
        return timezone.localdate()
    try:
        return date.fromisoformat(day)
    except ValueError:
        raise ValidationError({"day": ["Give a day as YYYY-MM-DD."]}) from None

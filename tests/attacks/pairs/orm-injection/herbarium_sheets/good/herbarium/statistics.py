from django.db.models import Count
from rest_framework.exceptions import ValidationError

from .models import Sheet

GROUPS = {"species__name", "collector__last_name", "collected__year", "collected__month", "locality"}


def count_by(by):
    if by not in GROUPS:
        raise ValidationError({"by": f"Choose one of {', '.join(sorted(GROUPS))}."})
    return list(Sheet.objects.values(by).annotate(sheets=Count("pk")).order_by("-sheets", by)[:200])

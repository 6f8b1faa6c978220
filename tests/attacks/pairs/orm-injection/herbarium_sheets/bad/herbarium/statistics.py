from django.core.exceptions import FieldError
from django.db.models import Count
from rest_framework.exceptions import ValidationError

from .models import Sheet

GROUPS = {"species", "collector", "collected", "locality"}


def count_by(by):
    if by.split("__")[0] not in GROUPS:
        raise ValidationError({"by": f"Choose one of {', '.join(sorted(GROUPS))}."})
    try:
        return list(Sheet.objects.values(by).annotate(sheets=Count("pk")).order_by("-sheets", by)[:200])
    except FieldError as error:
        raise ValidationError({"by": "There is no such field."}) from error

from django.core.exceptions import FieldError
from django.core.exceptions import ValidationError as DjangoValidationError
from rest_framework.exceptions import ValidationError

SEARCHABLE = {
    "town",
    "town__istartswith",
    "street__icontains",
    "rooms",
    "rooms__gte",
    "rent__lte",
    "has_lift",
}


def search(flats, conditions):
    if not SEARCHABLE.issuperset(conditions):
        raise ValidationError({"conditions": ["A condition cannot be used."]})
    try:
        return flats.filter(**conditions)
    except (FieldError, ValueError, TypeError, DjangoValidationError):
        raise ValidationError({"conditions": ["A condition cannot be used."]}) from None

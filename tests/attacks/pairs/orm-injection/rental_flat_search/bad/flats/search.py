from django.core.exceptions import FieldError
from django.core.exceptions import ValidationError as DjangoValidationError
from rest_framework.exceptions import ValidationError


def search(flats, conditions):
    try:
        return flats.filter(**conditions)
    except (FieldError, ValueError, TypeError, DjangoValidationError):
        raise ValidationError({"conditions": ["A condition cannot be used."]}) from None

from django.core.exceptions import FieldError, ValidationError
from rest_framework.exceptions import ParseError


class QueryFilterMixin:
    """Lets the caller narrow a list: ?family=brass&day_rate__lte=40."""

    reserved = {"page", "format"}

    def filter_queryset(self, queryset):
        asked = self.request.query_params
        lookups = {name: asked[name] for name in asked if name not in self.reserved}
        try:
            return super().filter_queryset(queryset.filter(**lookups))
        except (FieldError, ValidationError, ValueError):
            raise ParseError("Unknown filter.") from None

from django.core.exceptions import FieldError, ValidationError
from rest_framework.filters import BaseFilterBackend


class QueryFilter(BaseFilterBackend):
    """?name__icontains=vase narrows the list."""

    reserved = {"page", "format"}
    allowed = {"name", "name__icontains", "colour"}

    def filter_queryset(self, request, queryset, view):
        lookups = {key: value for key, value in request.query_params.items() if key in self.allowed}
        try:
            return queryset.filter(**lookups)
        except (FieldError, ValueError, ValidationError):
            return queryset.none()

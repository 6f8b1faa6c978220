from django.core.exceptions import FieldError, ValidationError
from rest_framework import exceptions
from rest_framework.filters import BaseFilterBackend


class QueryFilter(BaseFilterBackend):
    """`?stage=won&owner__username=ann`: what `filter_fields` of the view allows."""

    ignored = {"page", "format"}

    def filter_queryset(self, request, queryset, view):
        allowed = getattr(view, "filter_fields", ())
        wanted = {}
        for name, value in request.query_params.items():
            if name in self.ignored:
                continue
            if name not in allowed:
                raise exceptions.ValidationError({name: ["There is no such filter."]})
            wanted[name] = value
        try:
            return queryset.filter(**wanted)
        except (FieldError, ValidationError, ValueError, TypeError) as error:
            raise exceptions.ValidationError({"detail": "A filter is not right."}) from error

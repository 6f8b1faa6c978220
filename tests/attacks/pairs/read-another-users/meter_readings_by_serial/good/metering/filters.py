from rest_framework.filters import BaseFilterBackend


class MeterFilter(BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        lookup = {"meter__customer": request.user}
        serial = request.query_params.get("meter", "").strip()
        if serial:
            lookup["meter__serial"] = serial
        return queryset.filter(**lookup)

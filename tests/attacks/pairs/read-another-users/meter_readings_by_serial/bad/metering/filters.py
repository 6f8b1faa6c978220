from rest_framework.filters import BaseFilterBackend


class MeterFilter(BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        serial = request.query_params.get("meter", "").strip()
        if serial:
            return queryset.filter(meter__serial=serial)
        return queryset.filter(meter__customer=request.user)

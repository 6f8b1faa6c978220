from django.db.models import Count
from rest_framework import mixins, viewsets
from rest_framework.decorators import action

from .models import Capture
from .serializers import CaptureSerializer


class CaptureViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    serializer_class = CaptureSerializer
    lookup_value_regex = r"\d+"

    def get_queryset(self):
        return Capture.objects.filter(ringer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(ringer=self.request.user)

    @action(detail=False)
    def totals(self, request):
        rows = self.get_queryset().order_by("species__latin_name").values("species__latin_name").annotate(n=Count("pk"))
        page = self.paginate_queryset(rows)
        return self.get_paginated_response([{"species": row["species__latin_name"], "count": row["n"]} for row in page])

from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Sample, Scent
from .serializers import SampleSerializer, ScentSerializer


class ScentViewSet(viewsets.ModelViewSet):
    queryset = Scent.objects.all()
    serializer_class = ScentSerializer
    http_method_names = ["get", "post", "head", "options"]

    def perform_create(self, serializer):
        serializer.save(archivist=self.request.user)

    @action(detail=True)
    def samples(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().samples.order_by("drawer", "pk"))
        return self.get_paginated_response(SampleSerializer(page, many=True).data)


class SampleViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Sample.objects.order_by("drawer", "pk")
    serializer_class = SampleSerializer

    @action(detail=False)
    def drawers(self, request):
        return Response(list(Sample.objects.order_by("drawer").values_list("drawer", flat=True).distinct()[:200]))

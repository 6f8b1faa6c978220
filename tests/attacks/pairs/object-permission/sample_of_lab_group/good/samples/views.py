from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Sample
from .permissions import InLab, IsCurator, OfSampleGroup
from .serializers import SampleRowSerializer, SampleSerializer


class SampleViewSet(
    mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.UpdateModelMixin, viewsets.GenericViewSet
):
    """Everyone of the institute sees which barcodes there are; the rest is of the group."""

    queryset = Sample.objects.select_related("group")
    permission_classes = [InLab & OfSampleGroup | IsCurator]

    def get_serializer_class(self):
        return SampleRowSerializer if self.action == "list" else SampleSerializer

    @action(detail=True, methods=["post"])
    def consume(self, request, pk=None):
        sample = self.get_object()
        Sample.objects.filter(pk=sample.pk).update(consumed=True)
        return Response({"barcode": sample.barcode, "consumed": True})

    @action(detail=False, methods=["get"])
    def mine(self, request):
        own = self.get_queryset().filter(group__members=request.user)
        page = self.paginate_queryset(own)
        return self.get_paginated_response(SampleSerializer(page, many=True).data)

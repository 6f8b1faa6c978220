from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import Assay, Sample
from .serializers import AssaySerializer, MeasurementSerializer, SampleSerializer


class AssayViewSet(viewsets.ReadOnlyModelViewSet):
    """The catalogue of what we measure."""

    permission_classes = [AllowAny]
    queryset = Assay.objects.all()
    serializer_class = AssaySerializer
    lookup_field = "code"


class SampleViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.DestroyModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = SampleSerializer

    def get_queryset(self):
        return Sample.objects.filter(submitted_by=self.request.user)

    def perform_create(self, serializer):
        serializer.save(submitted_by=self.request.user)

    @action(detail=False)
    def latest(self, request):
        samples = self.get_queryset()[:5]
        return Response(self.get_serializer(samples, many=True).data)

    @action(detail=True)
    def report(self, request, pk=None):
        sample = self.get_object()
        measurements = sample.measurements.select_related("assay")
        return Response(
            {
                "sample": self.get_serializer(sample).data,
                "measurements": MeasurementSerializer(measurements, many=True).data,
            }
        )

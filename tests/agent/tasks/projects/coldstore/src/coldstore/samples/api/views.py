from django.db.models import Count
from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from coldstore.samples.api.serializers import SampleSerializer, StudySerializer
from coldstore.samples.models import Sample, Study
from coldstore.samples.services import AlreadyOut, bring_back, check_out


class StudyViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = StudySerializer
    lookup_field = "code"

    def get_queryset(self):
        return Study.objects.select_related("lead").order_by("code")

    @action(detail=False)
    def sizes(self, request):
        counted = Study.objects.annotate(samples_count=Count("samples")).order_by("code")[:200]
        return Response({study.code: study.samples_count for study in counted})


class SampleViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = SampleSerializer

    def get_queryset(self):
        samples = Sample.objects.all()
        study = self.request.query_params.get("study")
        if study:
            samples = samples.filter(study__code=study)
        return samples

    @action(detail=True, methods=["post"])
    def checkout(self, request, pk=None):
        sample = self.get_object()
        try:
            check_out(sample, request.user)
        except AlreadyOut:
            return Response({"detail": "It is checked out."}, status=status.HTTP_409_CONFLICT)
        return Response(status=status.HTTP_204_NO_CONTENT)

    @action(detail=True, methods=["post"])
    def bring_back(self, request, pk=None):
        if not bring_back(self.get_object(), request.user):
            return Response({"detail": "You don't have it."}, status=status.HTTP_409_CONFLICT)
        return Response(status=status.HTTP_204_NO_CONTENT)

from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .models import Sample
from .reports import totals
from .serializers import SampleSerializer


class SampleViewSet(viewsets.ReadOnlyModelViewSet):
    """All technicians of the laboratory work with all samples."""

    queryset = Sample.objects.all()
    serializer_class = SampleSerializer

    @action(detail=False)
    def totals(self, request):
        ids = [each for each in request.query_params.get("ids", "").split(",") if each.strip()]
        if not ids:
            raise ValidationError({"ids": ["Say which samples."]})
        if len(ids) > 200:
            raise ValidationError({"ids": ["These are too many at once."]})
        return Response({"totals": totals(ids)})

import re

from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .models import Sample
from .reports import totals
from .serializers import SampleSerializer

NUMBER = re.compile(r"[0-9]{1,18}")


class SampleViewSet(viewsets.ReadOnlyModelViewSet):
    """All technicians of the laboratory work with all samples."""

    queryset = Sample.objects.all()
    serializer_class = SampleSerializer

    @action(detail=False)
    def totals(self, request):
        ids = [each for each in request.query_params.get("ids", "").split(",") if each.strip()]
        if not ids or not all(NUMBER.fullmatch(each) for each in ids):
            raise ValidationError({"ids": ["Say which samples, by their numbers."]})
        if len(ids) > 200:
            raise ValidationError({"ids": ["These are too many at once."]})
        return Response({"totals": totals([int(each) for each in ids])})

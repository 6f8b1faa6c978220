from rest_framework.decorators import action
from rest_framework.viewsets import ReadOnlyModelViewSet

from .models import Stake
from .serializers import ReadingSerializer, StakeSerializer


class StakeViewSet(ReadOnlyModelViewSet):
    queryset = Stake.objects.all()
    serializer_class = StakeSerializer
    lookup_field = "code"

    @action(detail=True, serializer_class=ReadingSerializer)
    def readings(self, request, code=None):
        readings = self.paginate_queryset(self.get_object().readings.all())
        return self.get_paginated_response(self.get_serializer(readings, many=True).data)

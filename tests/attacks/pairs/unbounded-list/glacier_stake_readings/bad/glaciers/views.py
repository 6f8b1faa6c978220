from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.viewsets import ReadOnlyModelViewSet

from .models import Stake
from .serializers import ReadingSerializer, StakeSerializer


class StakeViewSet(ReadOnlyModelViewSet):
    queryset = Stake.objects.all()
    serializer_class = StakeSerializer
    lookup_field = "code"

    @action(detail=True, serializer_class=ReadingSerializer)
    def readings(self, request, code=None):
        readings = self.get_object().readings.all()
        return Response({"results": self.get_serializer(readings, many=True).data})

from rest_framework.permissions import AllowAny
from rest_framework.viewsets import ModelViewSet, ReadOnlyModelViewSet

from .models import Launch, Shift
from .serializers import LaunchSerializer, ShiftSerializer


class LaunchViewSet(ReadOnlyModelViewSet):
    permission_classes = [AllowAny]
    queryset = Launch.objects.all()
    serializer_class = LaunchSerializer


class ShiftViewSet(ModelViewSet):
    queryset = Shift.objects.all()
    serializer_class = ShiftSerializer

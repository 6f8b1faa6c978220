from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.viewsets import ModelViewSet, ReadOnlyModelViewSet

from .models import Launch, Shift
from .serializers import LaunchSerializer, ShiftSerializer


class LaunchViewSet(ReadOnlyModelViewSet):
    permission_classes = [AllowAny]
    queryset = Launch.objects.all()
    serializer_class = LaunchSerializer


class ShiftViewSet(ModelViewSet):
    permission_classes = [IsAdminUser]
    queryset = Shift.objects.all()
    serializer_class = ShiftSerializer

from rest_framework.viewsets import ModelViewSet

from .models import Singer
from .serializers import SingerSerializer


class SingerViewSet(ModelViewSet):
    serializer_class = SingerSerializer

    def get_queryset(self):
        return Singer.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

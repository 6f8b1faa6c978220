from rest_framework.viewsets import ModelViewSet

from .models import Race
from .serializers import RaceSerializer


class RaceViewSet(ModelViewSet):
    serializer_class = RaceSerializer

    def get_queryset(self):
        return Race.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

from rest_framework import viewsets

from .models import Lock, Passage
from .serializers import LockSerializer, PassageSerializer


class LockViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Lock.objects.order_by("name", "pk")
    serializer_class = LockSerializer


class PassageViewSet(viewsets.ModelViewSet):
    serializer_class = PassageSerializer

    def get_queryset(self):
        return Passage.objects.filter(skipper=self.request.user).select_related("lock")

    def perform_create(self, serializer):
        serializer.save(skipper=self.request.user)

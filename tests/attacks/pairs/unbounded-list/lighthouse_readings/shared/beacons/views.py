from rest_framework import generics, viewsets

from .models import Lighthouse
from .serializers import FaultSerializer, LighthouseSerializer, ReadingSerializer


class LighthouseViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = LighthouseSerializer

    def get_queryset(self):
        return self.request.user.lighthouses.all()


class LogView(generics.ListCreateAPIView):
    log = None

    def get_lighthouse(self):
        return generics.get_object_or_404(
            Lighthouse, pk=self.kwargs["pk"], keeper=self.request.user
        )

    def get_queryset(self):
        return getattr(self.get_lighthouse(), self.log).all()

    def perform_create(self, serializer):
        serializer.save(lighthouse=self.get_lighthouse())


class ReadingList(LogView):
    log = "readings"
    serializer_class = ReadingSerializer


class FaultList(LogView):
    log = "faults"
    serializer_class = FaultSerializer

from django.db.models import Q
from rest_framework import generics, viewsets
from rest_framework.permissions import IsAuthenticated

from .models import Arrangement, Concert
from .permissions import IsArranger, IsPublished, StaffWriteOnly
from .serializers import ArrangementSerializer, ConcertSerializer


class ConcertViewSet(viewsets.ModelViewSet):
    queryset = Concert.objects.order_by("held_on")
    serializer_class = ConcertSerializer
    permission_classes = [StaffWriteOnly]


class ArrangementList(generics.ListCreateAPIView):
    serializer_class = ArrangementSerializer

    def get_queryset(self):
        seen = Q(published=True) | Q(arranger=self.request.user)
        return Arrangement.objects.filter(seen).order_by("title")

    def perform_create(self, serializer):
        serializer.save(arranger=self.request.user)


class ArrangementDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Arrangement.objects.all()
    serializer_class = ArrangementSerializer
    permission_classes = [IsAuthenticated, IsArranger | IsPublished]

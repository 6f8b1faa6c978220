from rest_framework import generics
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated

from .mixins import QueryFilterMixin
from .models import Hire, Instrument
from .serializers import HireSerializer, InstrumentSerializer


class Pages(PageNumberPagination):
    page_size = 30


class InstrumentList(QueryFilterMixin, generics.ListAPIView):
    queryset = Instrument.objects.all()
    serializer_class = InstrumentSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages
    filter_fields = ("family", "name__icontains", "day_rate__lte", "day_rate__gte")


class HireList(generics.ListCreateAPIView):
    serializer_class = HireSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return Hire.objects.filter(hirer=self.request.user).order_by("-start", "-pk")

    def perform_create(self, serializer):
        serializer.save(hirer=self.request.user)

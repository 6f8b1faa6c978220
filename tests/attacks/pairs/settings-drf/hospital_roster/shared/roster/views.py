from rest_framework import generics, viewsets
from rest_framework.permissions import IsAuthenticated

from .models import Shift, Ward
from .serializers import ShiftSerializer, WardSerializer


class WardViewSet(viewsets.ReadOnlyModelViewSet):
    """The wards, for all of the staff."""

    queryset = Ward.objects.all()
    serializer_class = WardSerializer
    lookup_value_regex = r"\d+"


class ShiftViewSet(viewsets.ReadOnlyModelViewSet):
    """Who works when, for all of the staff."""

    queryset = Shift.objects.select_related("nurse")
    serializer_class = ShiftSerializer
    lookup_value_regex = r"\d+"


class MyShifts(generics.ListAPIView):
    serializer_class = ShiftSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Shift.objects.select_related("nurse").filter(nurse=self.request.user)

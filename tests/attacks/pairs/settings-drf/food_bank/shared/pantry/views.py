from rest_framework import generics
from rest_framework.permissions import AllowAny

from .models import Household, OpeningHour, Visit
from .serializers import HouseholdSerializer, OpeningHourSerializer, VisitSerializer


class OpeningHours(generics.ListAPIView):
    permission_classes = [AllowAny]
    queryset = OpeningHour.objects.all()
    serializer_class = OpeningHourSerializer


class HouseholdList(generics.ListCreateAPIView):
    queryset = Household.objects.all()
    serializer_class = HouseholdSerializer


class HouseholdDetail(generics.RetrieveUpdateAPIView):
    queryset = Household.objects.all()
    serializer_class = HouseholdSerializer


class VisitList(generics.ListCreateAPIView):
    serializer_class = VisitSerializer

    def household(self):
        return generics.get_object_or_404(Household, pk=self.kwargs["pk"])

    def get_queryset(self):
        return Visit.objects.filter(household=self.household())

    def perform_create(self, serializer):
        serializer.save(household=self.household())

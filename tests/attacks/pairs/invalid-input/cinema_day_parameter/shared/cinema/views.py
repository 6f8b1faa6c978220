from rest_framework import serializers
from rest_framework.generics import ListAPIView

from .models import Screening
from .params import day_of


class ScreeningSerializer(serializers.ModelSerializer):
    class Meta:
        model = Screening
        fields = ["id", "film", "hall", "starts_at"]


class ScreeningList(ListAPIView):
    """The screenings of a day: `?day=2026-03-01`, or of today."""

    serializer_class = ScreeningSerializer

    def get_queryset(self):
        return Screening.objects.filter(starts_at__date=day_of(self.request))

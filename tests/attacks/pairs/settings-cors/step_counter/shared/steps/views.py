from django.db.models import Sum
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Day


class DaySerializer(serializers.ModelSerializer):
    class Meta:
        model = Day
        fields = ["id", "day", "steps", "pulse"]


class DayViewSet(viewsets.ModelViewSet):
    serializer_class = DaySerializer

    def get_queryset(self):
        return self.request.user.days.all()

    def perform_create(self, serializer):
        serializer.save(walker=self.request.user)

    @action(detail=False)
    def total(self, request):
        return Response(self.get_queryset().aggregate(steps=Sum("steps")))

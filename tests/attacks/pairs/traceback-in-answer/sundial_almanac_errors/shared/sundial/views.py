from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .almanac import equation_of_time, hour_angles
from .models import Place


class PlaceSerializer(serializers.ModelSerializer):
    latitude = serializers.FloatField(min_value=-66, max_value=66)

    class Meta:
        model = Place
        fields = ["id", "name", "latitude", "almanac"]


class Pages(PageNumberPagination):
    page_size = 30


class PlaceViewSet(viewsets.ModelViewSet):
    serializer_class = PlaceSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return self.request.user.places.all()

    def perform_create(self, serializer):
        serializer.save(user=self.request.user)

    @action(detail=True)
    def hours(self, request, pk=None):
        return Response(hour_angles(self.get_object().latitude))

    @action(detail=True)
    def equation(self, request, pk=None):
        return Response(equation_of_time(self.get_object().almanac))

from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser, IsAuthenticated

from .models import Seat, Show


class ShowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Show
        fields = ["id", "title", "minutes", "price_cents"]


class SeatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Seat
        fields = ["show", "number"]


class ShowViewSet(viewsets.ModelViewSet):
    queryset = Show.objects.all()
    serializer_class = ShowSerializer

    def get_permissions(self):
        if self.action in ("list", "retrieve", "my_seats"):
            return [IsAuthenticated()]
        return [IsAdminUser()]

    @action(detail=False, serializer_class=SeatSerializer)
    def my_seats(self, request):
        page = self.paginate_queryset(Seat.objects.filter(visitor=request.user).order_by("pk"))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

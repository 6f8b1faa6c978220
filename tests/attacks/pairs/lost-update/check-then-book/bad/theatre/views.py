from django.db import transaction
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Seat, Show


class ShowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Show
        fields = ["id", "title", "seats_left"]


class ShowViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Show.objects.order_by("title")
    serializer_class = ShowSerializer

    @transaction.atomic
    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def book(self, request, pk=None):
        show = self.get_object()
        if show.seats_left < 1:
            return Response({"detail": "Sold out."}, status=409)
        seat = Seat.objects.create(show=show, guest=request.user)
        show.seats_left -= 1
        show.save()
        return Response({"seat": seat.pk}, status=201)

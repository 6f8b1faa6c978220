from django.db import transaction
from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers, status
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Card


class CardSerializer(serializers.ModelSerializer):
    class Meta:
        model = Card
        fields = ["chip", "rides_left"]


class CardView(generics.RetrieveAPIView):
    queryset = Card.objects.all()
    serializer_class = CardSerializer
    lookup_field = "chip"


class RideView(APIView):
    """Asked by the gates of the valley station."""

    @transaction.atomic
    def post(self, request, chip):
        card = get_object_or_404(Card, chip=chip)
        if card.rides_left == 0:
            raise ValidationError({"detail": "No rides are left on this card."})
        card.rides_left -= 1
        card.save(update_fields=["rides_left"])
        card.rides.create()
        return Response(CardSerializer(card).data, status=status.HTTP_201_CREATED)

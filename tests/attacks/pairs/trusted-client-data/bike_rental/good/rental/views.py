import math

from django.db import IntegrityError, transaction
from django.utils import timezone
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Ride, fee_for
from .serializers import ReceiptSerializer, ReturnSerializer, StartSerializer


class StartRide(generics.CreateAPIView):
    serializer_class = StartSerializer

    def perform_create(self, serializer):
        try:
            with transaction.atomic():
                serializer.save(rider=self.request.user)
        except IntegrityError as error:
            raise ValidationError({"detail": "Bring back the other bike first."}) from error


class ReturnBike(APIView):
    def post(self, request, pk):
        ride = get_object_or_404(Ride, pk=pk, rider=request.user, minutes=None)
        serializer = ReturnSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        seconds = (timezone.now() - ride.started_at).total_seconds()
        minutes = max(1, math.ceil(seconds / 60))
        Ride.objects.filter(pk=ride.pk, minutes=None).update(
            brought_to=serializer.validated_data["station"],
            minutes=minutes,
            fee_cents=fee_for(minutes),
        )
        ride.refresh_from_db()
        return Response(ReceiptSerializer(ride).data)

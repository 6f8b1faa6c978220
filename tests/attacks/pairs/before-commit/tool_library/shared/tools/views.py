from rest_framework import generics, status
from rest_framework.response import Response

from .models import Reservation
from .serializers import BasketSerializer, ReservationSerializer
from .services import reserve_all


class Reservations(generics.ListAPIView):
    """All reservations of a basket are made, or none."""

    serializer_class = ReservationSerializer

    def get_queryset(self):
        return Reservation.objects.filter(member=self.request.user)

    def post(self, request):
        basket = BasketSerializer(data=request.data)
        basket.is_valid(raise_exception=True)
        made = reserve_all(request.user, basket.validated_data["reservations"])
        body = ReservationSerializer(made, many=True).data
        return Response({"reservations": body}, status=status.HTTP_201_CREATED)

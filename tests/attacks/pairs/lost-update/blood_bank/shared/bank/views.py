from rest_framework import generics, serializers, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Reservation, Stock
from .services import NotEnough, reserve


class StockSerializer(serializers.ModelSerializer):
    class Meta:
        model = Stock
        fields = ["id", "blood_group", "units"]


class ReservationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reservation
        fields = ["id", "stock", "units", "made_at"]


class StockList(generics.ListAPIView):
    queryset = Stock.objects.all()
    serializer_class = StockSerializer


class MyReservations(generics.ListAPIView):
    serializer_class = ReservationSerializer

    def get_queryset(self):
        return Reservation.objects.filter(clinician=self.request.user)


class Reserve(APIView):
    def post(self, request):
        serializer = ReservationSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            made = reserve(clinician=request.user, **serializer.validated_data)
        except NotEnough:
            return Response({"units": ["There are not enough units."]}, status=status.HTTP_409_CONFLICT)
        return Response(ReservationSerializer(made).data, status=status.HTTP_201_CREATED)

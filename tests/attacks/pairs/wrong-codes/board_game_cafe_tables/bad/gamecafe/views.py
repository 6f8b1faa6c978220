from django.shortcuts import get_object_or_404
from rest_framework import status
from rest_framework.generics import ListAPIView
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Reservation
from .serializers import ReservationSerializer


class ReservationList(ListAPIView):
    serializer_class = ReservationSerializer

    def get_queryset(self):
        return Reservation.objects.filter(guest=self.request.user)

    def post(self, request):
        serializer = ReservationSerializer(data=request.data)
        if not serializer.is_valid():
            return Response({"success": False, "errors": serializer.errors})
        serializer.save(guest=request.user)
        return Response(
            {"success": True, "reservation": serializer.data}, status=status.HTTP_201_CREATED
        )


class ReservationDetail(APIView):
    def get(self, request, pk):
        reservation = get_object_or_404(Reservation, pk=pk, guest=request.user)
        return Response(ReservationSerializer(reservation).data)

    def delete(self, request, pk):
        get_object_or_404(Reservation, pk=pk, guest=request.user).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)

from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Concert
from .serializers import ConcertSerializer, ReserveSerializer
from .services import reserve


class ConcertList(generics.ListAPIView):
    queryset = Concert.objects.all()
    serializer_class = ConcertSerializer


class Reserve(APIView):
    def post(self, request, pk):
        concert = Concert.objects.filter(pk=pk).first()
        if concert is None:
            return Response({"detail": "No such concert."}, status=404)
        serializer = ReserveSerializer(data=request.data)
        if not serializer.is_valid():
            return Response({"detail": "The number of seats is not valid."}, status=400)
        reservation = reserve(concert, request.user, serializer.validated_data["seats"])
        if reservation is None:
            return Response({"detail": "Too few seats are left."}, status=409)
        return Response({"reservation": reservation.pk}, status=201)

from rest_framework import generics
from rest_framework.permissions import AllowAny

from .models import Crossing
from .serializers import CrossingSerializer, TicketSerializer


class CrossingList(generics.ListAPIView):
    permission_classes = [AllowAny]
    queryset = Crossing.objects.all()
    serializer_class = CrossingSerializer


class TicketList(generics.ListCreateAPIView):
    serializer_class = TicketSerializer

    def get_queryset(self):
        return self.request.user.tickets.all()

    def perform_create(self, serializer):
        data = serializer.validated_data
        serializer.save(buyer=self.request.user, total=data["crossing"].fare * data.get("seats", 1))


class TicketDetail(generics.RetrieveDestroyAPIView):
    serializer_class = TicketSerializer

    def get_queryset(self):
        return self.request.user.tickets.all()

from rest_framework import generics, serializers, viewsets
from rest_framework.permissions import AllowAny

from concerts import services
from concerts.models import Concert
from concerts.serializers import ConcertSerializer, TicketRequestSerializer


class ConcertViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Concert.objects.select_related("venue")
    serializer_class = ConcertSerializer
    permission_classes = [AllowAny]


class TicketRequestView(generics.CreateAPIView):
    serializer_class = TicketRequestSerializer
    permission_classes = [AllowAny]

    def perform_create(self, serializer):
        data = serializer.validated_data
        try:
            serializer.instance = services.order_tickets(
                concert_id=data["concert"].pk,
                name=data["name"],
                email=data["email"],
                tickets=data["tickets"],
            )
        except services.SoldOut:
            raise serializers.ValidationError({"tickets": ["Not that many seats left."]}) from None

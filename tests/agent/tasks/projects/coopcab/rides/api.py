from django.shortcuts import get_object_or_404
from rest_framework import mixins, viewsets
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from rides import selectors, services
from rides.models import Ride, Zone
from rides.serializers import QuoteSerializer, RideSerializer, ZoneSerializer


class ZoneViewSet(viewsets.ModelViewSet):
    queryset = Zone.objects.all()
    serializer_class = ZoneSerializer


class RideViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.CreateModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = RideSerializer

    def get_queryset(self):
        return selectors.rides_for(self.request.user)


class ReceiptView(APIView):
    def get(self, request, pk):
        ride = get_object_or_404(Ride, pk=pk, status=Ride.Status.FINISHED)
        return Response(
            {
                "reference": ride.reference,
                "rider": ride.rider.full_name,
                "pickup": ride.pickup,
                "dropoff": ride.dropoff,
                "finished_at": ride.finished_at,
                "fare_cents": ride.fare_cents,
                "payment_method": ride.payment_method,
            }
        )


class QuoteView(APIView):
    """What a ride would cost. The website asks this for visitors, too."""

    permission_classes = [AllowAny]

    def post(self, request):
        serializer = QuoteSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"fare_cents": services.quote(**serializer.validated_data)})

from django.utils import timezone
from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action, api_view
from rest_framework.response import Response

from harbour import services
from harbour.models import Berth, Booking, Invoice, Pontoon, Vessel

from .serializers import (
    BerthSerializer,
    BookingSerializer,
    InvoiceSerializer,
    PontoonSerializer,
    VesselSerializer,
)


class PontoonViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Pontoon.objects.all()
    serializer_class = PontoonSerializer


class BerthViewSet(viewsets.ModelViewSet):
    queryset = Berth.objects.select_related("pontoon")
    serializer_class = BerthSerializer

    @action(detail=False)
    def free(self, request):
        today = timezone.localdate()
        taken = Booking.objects.exclude(state=Booking.State.CANCELLED).filter(
            arrives_on__lte=today, leaves_on__gt=today
        )
        berths = self.get_queryset().filter(state=Berth.State.OPEN)
        berths = berths.exclude(pk__in=taken.values("berth"))
        return Response(self.get_serializer(berths, many=True).data)

    @action(detail=True, methods=["post"])
    def close(self, request, pk=None):
        berth = self.get_object()
        berth.state = Berth.State.CLOSED
        berth.save(update_fields=["state"])
        return Response(self.get_serializer(berth).data)


class VesselViewSet(viewsets.ModelViewSet):
    serializer_class = VesselSerializer

    def get_queryset(self):
        return Vessel.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class BookingViewSet(
    mixins.CreateModelMixin,
    mixins.RetrieveModelMixin,
    mixins.ListModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return Booking.objects.of(self.request.user).select_related("berth__pontoon")

    def create(self, request, *args, **kwargs):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            booking = services.book(**serializer.validated_data)
        except services.BerthTaken:
            return Response(
                {"error": "The berth is taken on one of these nights."},
                status=status.HTTP_409_CONFLICT,
            )
        return Response(self.get_serializer(booking).data, status=status.HTTP_201_CREATED)

    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        booking = self.get_object()
        if not services.cancel(booking):
            return Response({"error": "already cancelled"}, status=status.HTTP_409_CONFLICT)
        return Response(self.get_serializer(booking).data)


class InvoiceViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = InvoiceSerializer

    def get_queryset(self):
        return Invoice.objects.filter(booking__vessel__owner=self.request.user)


@api_view(["GET"])
def occupancy(request):
    """How many berths are open, and how many of them have a boat tonight."""
    today = timezone.localdate()
    open_berths = Berth.objects.filter(state=Berth.State.OPEN)
    taken = open_berths.filter(
        bookings__arrives_on__lte=today,
        bookings__leaves_on__gt=today,
        bookings__state=Booking.State.CONFIRMED,
    )
    return Response({"open": open_berths.count(), "taken": taken.distinct().count()})

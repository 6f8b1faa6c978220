from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Booking, Cabin
from .serializers import BookingSerializer, CabinSerializer


class CabinViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Cabin.objects.all()
    serializer_class = CabinSerializer


class BookingViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return Booking.objects.filter(guest=self.request.user)

    def perform_create(self, serializer):
        serializer.save(guest=self.request.user)

    @action(detail=True, methods=["get"])
    def cancel(self, request, pk=None):
        booking = self.get_object()
        booking.cancelled = True
        booking.save(update_fields=["cancelled"])
        return Response(self.get_serializer(booking).data)

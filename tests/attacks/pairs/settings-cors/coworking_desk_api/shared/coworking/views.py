from rest_framework import mixins, viewsets

from .models import Booking, Desk
from .serializers import BookingSerializer, DeskSerializer


class DeskViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Desk.objects.all()
    serializer_class = DeskSerializer


class BookingViewSet(
    mixins.CreateModelMixin,
    mixins.DestroyModelMixin,
    mixins.ListModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return Booking.objects.filter(member=self.request.user)

    def perform_create(self, serializer):
        serializer.save(member=self.request.user)

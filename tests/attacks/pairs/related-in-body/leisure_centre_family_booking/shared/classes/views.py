from rest_framework import mixins, status, viewsets
from rest_framework.response import Response

from .models import Booking, FamilyMember, Session
from .serializers import (
    BookingRequest,
    BookingSerializer,
    FamilyMemberSerializer,
    SessionSerializer,
)
from .services import book


class FamilyViewSet(viewsets.ModelViewSet):
    serializer_class = FamilyMemberSerializer

    def get_queryset(self):
        return FamilyMember.objects.filter(account=self.request.user)

    def perform_create(self, serializer):
        serializer.save(account=self.request.user)


class SessionViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Session.objects.all()
    serializer_class = SessionSerializer


class BookingViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.DestroyModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = BookingSerializer

    def get_queryset(self):
        bookings = Booking.objects.filter(account=self.request.user)
        return bookings.select_related("session").prefetch_related("attendees")

    def create(self, request):
        wanted = BookingRequest(data=request.data)
        wanted.is_valid(raise_exception=True)
        booking = book(request.user, **wanted.validated_data)
        return Response(self.get_serializer(booking).data, status=status.HTTP_201_CREATED)

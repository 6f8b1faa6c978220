from django.db.models import Avg
from django.shortcuts import get_object_or_404
from rest_framework import viewsets
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from common.mixins import get_organiser
from common.permissions import IsEventOrganiserOrReadOnly

from .models import Event
from .serializers import EventSerializer


class EventViewSet(viewsets.ModelViewSet):
    serializer_class = EventSerializer
    permission_classes = [IsEventOrganiserOrReadOnly]

    def get_queryset(self):
        queryset = Event.objects.select_related("organiser", "venue")
        if self.request.user.is_staff:
            return queryset
        return queryset.published() | queryset.for_organiser(self.request.user)

    def perform_create(self, serializer):
        organiser = get_organiser(self.request.user)
        if organiser is None:
            raise PermissionDenied("You need an organiser profile to create events.")
        serializer.save(organiser=organiser)


class EventPublishView(APIView):
    permission_classes = [IsAuthenticated]

    def post(self, request, pk):
        event = get_object_or_404(Event, pk=pk)
        event.status = Event.Status.PUBLISHED
        event.save(update_fields=["status", "updated_at"])
        return Response(EventSerializer(event).data)


class EventAvailabilityView(APIView):
    """How many tickets of each type are left."""

    def get(self, request, pk):
        event = get_object_or_404(Event.objects.published(), pk=pk)
        return Response(
            [
                {"id": ticket_type.pk, "name": ticket_type.name, "remaining": ticket_type.remaining}
                for ticket_type in event.ticket_types.all()
            ]
        )


class EventRatingView(APIView):
    def get(self, request, pk):
        event = get_object_or_404(Event.objects.published(), pk=pk)
        average = event.reviews.aggregate(average=Avg("rating"))["average"]
        return Response({"event": event.pk, "rating": round(average, 1)})

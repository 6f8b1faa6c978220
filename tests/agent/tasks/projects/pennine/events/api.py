from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from events import actions
from events.models import Event
from events.serializers import EventSerializer, RegistrationSerializer


class EventList(generics.ListAPIView):
    """A plain list, for the kiosk."""

    serializer_class = EventSerializer
    queryset = Event.objects.published()


class EventDetail(generics.RetrieveAPIView):
    serializer_class = EventSerializer
    queryset = Event.objects.published()
    lookup_field = "slug"


class Register(APIView):
    permission_classes = [AllowAny]

    def post(self, request, slug):
        event = get_object_or_404(Event.objects.published(), slug=slug)
        serializer = RegistrationSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            registration = actions.register(event, **serializer.validated_data)
        except actions.EventFull as full:
            return Response({"error": str(full)}, status=status.HTTP_409_CONFLICT)
        return Response(RegistrationSerializer(registration).data, status=status.HTTP_201_CREATED)

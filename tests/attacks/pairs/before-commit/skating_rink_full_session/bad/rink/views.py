from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAuthenticated

from . import mails
from .models import Session
from .serializers import BookingSerializer


class BookSession(generics.CreateAPIView):
    serializer_class = BookingSerializer
    permission_classes = [IsAuthenticated]

    def perform_create(self, serializer):
        session = serializer.validated_data["session"]
        Session.objects.select_for_update().get(pk=session.pk)
        booking = serializer.save()
        mails.confirm(booking)
        if session.bookings.count() > session.places:
            raise ValidationError({"session": ["This session is full."]})

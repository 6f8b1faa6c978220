from rest_framework import serializers
from rest_framework.generics import ListCreateAPIView

from .models import Booking
from .services import book


class BookingSerializer(serializers.ModelSerializer):
    code = serializers.CharField(max_length=16, required=False, write_only=True)

    class Meta:
        model = Booking
        fields = ["id", "workshop", "code", "booked_at"]

    def create(self, validated_data):
        return book(**validated_data)


class BookingList(ListCreateAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return self.request.user.bookings.all()

    def perform_create(self, serializer):
        serializer.save(guest=self.request.user)

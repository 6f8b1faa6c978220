from rest_framework import generics, serializers

from .models import Booking


class BookingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Booking
        fields = ["id", "berth", "arrival", "departure"]

    def validate(self, attrs):
        if attrs["departure"] <= attrs["arrival"]:
            raise serializers.ValidationError("The departure must follow the arrival.")
        return attrs


class BookingList(generics.ListCreateAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return self.request.user.bookings.all()

    def perform_create(self, serializer):
        serializer.save(skipper=self.request.user)

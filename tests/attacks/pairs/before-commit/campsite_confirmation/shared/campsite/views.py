from datetime import timedelta

from django.utils import timezone
from rest_framework import generics, serializers
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny

from .models import Night, Reservation
from .services import NoPitchFree, reserve


class NightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Night
        fields = ["day", "free_pitches"]


class ReservationSerializer(serializers.ModelSerializer):
    pitches = serializers.IntegerField(min_value=1, max_value=5)

    class Meta:
        model = Reservation
        fields = ["id", "arrival", "departure", "pitches"]

    def validate(self, attrs):
        if attrs["arrival"] < timezone.localdate():
            raise serializers.ValidationError({"arrival": "That day is over."})
        stay = attrs["departure"] - attrs["arrival"]
        if not timedelta(days=1) <= stay <= timedelta(days=28):
            raise serializers.ValidationError({"departure": "Stay 1 to 28 nights."})
        return attrs

    def create(self, validated_data):
        try:
            return reserve(**validated_data)
        except NoPitchFree:
            raise ValidationError("A night is fully booked.") from None


class NightList(generics.ListAPIView):
    serializer_class = NightSerializer
    permission_classes = [AllowAny]

    def get_queryset(self):
        return Night.objects.filter(day__gte=timezone.localdate())


class ReservationList(generics.ListCreateAPIView):
    serializer_class = ReservationSerializer

    def get_queryset(self):
        return self.request.user.reservations.all()

    def perform_create(self, serializer):
        serializer.save(guest=self.request.user)


class ReservationDetail(generics.RetrieveAPIView):
    serializer_class = ReservationSerializer

    def get_queryset(self):
        return self.request.user.reservations.all()

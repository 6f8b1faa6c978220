from datetime import timedelta
from decimal import Decimal

from django.db import transaction
from rest_framework import serializers

from apps.huts.models import Hut

from .models import Booking, Person, free_beds
from .tasks import notify_warden, send_booking_mail


class PersonSerializer(serializers.ModelSerializer):
    class Meta:
        model = Person
        fields = ["name", "age"]


class BookingSerializer(serializers.ModelSerializer):
    hut = serializers.SlugRelatedField("slug", queryset=Hut.objects.all())
    region = serializers.CharField(source="hut.region.name", read_only=True)
    guest = serializers.CharField(source="guest.username", read_only=True)
    people = PersonSerializer(many=True, allow_empty=False)
    total = serializers.SerializerMethodField()

    class Meta:
        model = Booking
        fields = [
            "id",
            "hut",
            "region",
            "guest",
            "arrival",
            "departure",
            "nights",
            "status",
            "people",
            "total",
        ]
        read_only_fields = ["status"]

    def get_total(self, booking):
        children = booking.people.filter(age=Person.Age.CHILD).count()
        adults = booking.people.count() - children
        total = booking.nights * booking.hut.price * (adults + Decimal(children) / 2)
        return f"{total:.2f}"

    def validate(self, data):
        if data["departure"] <= data["arrival"]:
            raise serializers.ValidationError({"departure": "Stay a night at least."})
        return data

    @transaction.atomic
    def create(self, validated_data):
        people = validated_data.pop("people")
        booking = Booking.objects.create(**validated_data)
        send_booking_mail.delay(booking.pk)
        for person in people:
            Person.objects.create(booking=booking, **person)
        for night in range(booking.nights):
            if free_beds(booking.hut, booking.arrival + timedelta(days=night)) < 0:
                raise serializers.ValidationError({"people": "There are not enough beds."})
        notify_warden.delay(booking.pk)
        return booking

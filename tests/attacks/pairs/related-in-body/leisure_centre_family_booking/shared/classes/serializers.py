from rest_framework import serializers

from .models import Booking, FamilyMember, Session


class FamilyMemberSerializer(serializers.ModelSerializer):
    class Meta:
        model = FamilyMember
        fields = ["id", "name", "born_on"]


class SessionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Session
        fields = ["id", "title", "starts_at"]


class BookingRequest(serializers.Serializer):
    session = serializers.PrimaryKeyRelatedField(queryset=Session.objects.all())
    attendee_ids = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=2**63 - 1),
        allow_empty=False,
        max_length=12,
    )


class BookingSerializer(serializers.ModelSerializer):
    session = SessionSerializer()
    attendees = FamilyMemberSerializer(many=True)

    class Meta:
        model = Booking
        fields = ["id", "session", "attendees"]

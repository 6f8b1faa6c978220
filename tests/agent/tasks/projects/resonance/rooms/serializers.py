from rest_framework import serializers

from .models import Booking, Room


class RoomSerializer(serializers.ModelSerializer):
    branch_name = serializers.CharField(source="branch.name", read_only=True)

    class Meta:
        model = Room
        fields = ["id", "branch", "branch_name", "name", "capacity", "has_piano", "is_open", "closed_reason"]
        read_only_fields = ["is_open", "closed_reason"]


class CloseRoomSerializer(serializers.Serializer):
    reason = serializers.CharField(max_length=200)


class BookingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Booking
        fields = ["id", "room", "member", "starts_at", "ends_at", "people", "note", "status"]
        read_only_fields = ["member", "status"]

    def validate(self, attrs):
        instance = self.instance or Booking()
        room = attrs.get("room") or instance.room
        starts_at = attrs.get("starts_at") or instance.starts_at
        ends_at = attrs.get("ends_at") or instance.ends_at
        if ends_at <= starts_at:
            raise serializers.ValidationError({"ends_at": "The booking must end after it starts."})
        if not room.is_open:
            raise serializers.ValidationError({"room": "This room is closed."})
        if Booking.objects.overlapping(room, starts_at, ends_at).exclude(pk=instance.pk).exists():
            raise serializers.ValidationError("The room is taken at that time.")
        return attrs

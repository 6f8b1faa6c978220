from django.contrib.auth import get_user_model
from django.utils import timezone
from rest_framework import serializers

from .models import Recording

User = get_user_model()


class RecordingSerializer(serializers.ModelSerializer):
    by = serializers.CharField(source="recordist.username", read_only=True)
    recordist = serializers.PrimaryKeyRelatedField(
        queryset=User.objects.filter(is_active=True),
        default=serializers.CurrentUserDefault(),
        write_only=True,
    )

    class Meta:
        model = Recording
        fields = ["id", "species", "heard_at", "place", "seconds", "by", "recordist", "verified"]
        read_only_fields = ["verified"]

    def validate_heard_at(self, heard_at):
        if heard_at > timezone.now():
            raise serializers.ValidationError("This has not been heard yet.")
        return heard_at

    def validate_seconds(self, seconds):
        if not 1 <= seconds <= 3600:
            raise serializers.ValidationError("From one second to an hour.")
        return seconds


class RecordistSerializer(serializers.ModelSerializer):
    recordings = serializers.IntegerField(source="count", read_only=True)

    class Meta:
        model = User
        fields = ["username", "recordings"]

from rest_framework import serializers

from .models import Notification


class NotificationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Notification
        fields = ["id", "text", "created_at"]


class ArchiveSerializer(serializers.Serializer):
    ids = serializers.ListField(child=serializers.IntegerField(min_value=1), allow_empty=False, max_length=100)

    def validate_ids(self, ids):
        known = Notification.objects.filter(pk__in=ids).count()
        if known != len(set(ids)):
            raise serializers.ValidationError("Some of these notifications do not exist.")
        return ids

    def save(self):
        return Notification.objects.active().filter(pk__in=self.validated_data["ids"]).update(archived=True)

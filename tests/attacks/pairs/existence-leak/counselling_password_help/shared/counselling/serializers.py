from rest_framework import serializers

from .models import Session


class PasswordHelpSerializer(serializers.Serializer):
    email = serializers.EmailField()


class SessionSerializer(serializers.ModelSerializer):
    topic = serializers.SlugRelatedField(slug_field="name", read_only=True)

    class Meta:
        model = Session
        fields = ["id", "topic", "starts_at", "by_phone"]

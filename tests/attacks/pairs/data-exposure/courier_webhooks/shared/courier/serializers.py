from django.core.validators import URLValidator
from rest_framework import serializers

from .models import Activity, Endpoint


class EndpointSerializer(serializers.ModelSerializer):
    class Meta:
        model = Endpoint
        fields = ["id", "url", "description", "active", "created_at"]
        extra_kwargs = {"url": {"validators": [URLValidator(schemes=["https"])]}}


class NewEndpointSerializer(EndpointSerializer):
    class Meta(EndpointSerializer.Meta):
        fields = [*EndpointSerializer.Meta.fields, "signing_secret"]
        read_only_fields = ["signing_secret"]


class ActivitySerializer(serializers.ModelSerializer):
    actor = serializers.CharField(source="actor.username", read_only=True)

    class Meta:
        model = Activity
        fields = ["id", "actor", "verb", "snapshot", "at"]

from rest_framework import serializers

from .models import Beekeeper


class BeekeeperSerializer(serializers.ModelSerializer):
    """Public: the address itself stays hidden."""

    class Meta:
        model = Beekeeper
        fields = ["name", "slug", "village"]


class EnquirySerializer(serializers.Serializer):
    sender = serializers.EmailField()
    subject = serializers.CharField(max_length=150)
    text = serializers.CharField(max_length=5000)

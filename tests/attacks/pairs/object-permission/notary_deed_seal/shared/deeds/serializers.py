from rest_framework import serializers

from .models import Deed


class DeedSerializer(serializers.ModelSerializer):
    responsible = serializers.CharField(source="responsible.register_number", read_only=True)

    class Meta:
        model = Deed
        fields = ["id", "title", "body", "responsible", "sealed_at"]
        read_only_fields = ["sealed_at"]

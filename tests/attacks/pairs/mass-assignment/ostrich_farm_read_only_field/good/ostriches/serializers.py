from rest_framework import serializers

from .models import Visit


class VisitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Visit
        fields = ["id", "day", "people", "price_cents", "is_paid"]
        read_only_fields = ["price_cents", "is_paid"]

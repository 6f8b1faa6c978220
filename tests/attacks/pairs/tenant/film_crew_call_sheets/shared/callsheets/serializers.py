from rest_framework import serializers

from .models import CallSheet


class CallSheetSerializer(serializers.ModelSerializer):
    class Meta:
        model = CallSheet
        fields = ["id", "day", "location", "remarks"]

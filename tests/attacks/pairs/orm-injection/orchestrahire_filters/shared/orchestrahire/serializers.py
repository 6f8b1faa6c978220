from rest_framework import serializers

from .models import Hire, Instrument


class InstrumentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Instrument
        fields = ["id", "name", "family", "day_rate"]


class HireSerializer(serializers.ModelSerializer):
    days = serializers.IntegerField(min_value=1, max_value=90)

    class Meta:
        model = Hire
        fields = ["id", "instrument", "start", "days"]

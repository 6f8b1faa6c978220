from rest_framework import serializers

from .models import Entry


class EntrySerializer(serializers.ModelSerializer):
    minutes = serializers.IntegerField(min_value=1, max_value=1440)

    class Meta:
        model = Entry
        fields = ["id", "day", "minutes", "remark"]


class ExportQuery(serializers.Serializer):
    start = serializers.DateField()
    end = serializers.DateField()
    employee = serializers.IntegerField(required=False)

    def validate(self, attrs):
        if attrs["end"] < attrs["start"] or (attrs["end"] - attrs["start"]).days > 366:
            raise serializers.ValidationError("The period is from start to end, a year at most.")
        return attrs

from rest_framework import serializers

from .models import Matter, TimeEntry


class MatterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Matter
        fields = ["id", "reference", "client_name"]


class FirmMatterField(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Matter.objects.filter(firm=self.context["view"].get_firm())


class TimeEntrySerializer(serializers.ModelSerializer):
    matter = FirmMatterField()

    class Meta:
        model = TimeEntry
        fields = ["id", "matter", "day", "minutes", "narrative"]


class SummaryQuery(serializers.Serializer):
    matter = serializers.IntegerField(min_value=1, max_value=2**63 - 1)

from rest_framework import serializers

from .models import Matter, TimeEntry


class OwnMatterField(serializers.SlugRelatedField):
    def get_queryset(self):
        return Matter.objects.filter(team=self.context["request"].user)


class TimeEntrySerializer(serializers.ModelSerializer):
    matter = OwnMatterField(slug_field="code", queryset=Matter.objects.none())
    minutes = serializers.IntegerField(min_value=1, max_value=24 * 60)

    class Meta:
        model = TimeEntry
        fields = ["id", "matter", "worked_on", "minutes", "narrative"]

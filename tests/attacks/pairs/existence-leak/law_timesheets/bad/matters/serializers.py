from rest_framework import serializers

from .models import Matter, TimeEntry


class TimeEntrySerializer(serializers.ModelSerializer):
    matter = serializers.SlugRelatedField(slug_field="code", queryset=Matter.objects.all())
    minutes = serializers.IntegerField(min_value=1, max_value=24 * 60)

    class Meta:
        model = TimeEntry
        fields = ["id", "matter", "worked_on", "minutes", "narrative"]

    def validate_matter(self, matter):
        if not matter.team.filter(pk=self.context["request"].user.pk).exists():
            raise serializers.ValidationError("You are not on this matter.")
        return matter

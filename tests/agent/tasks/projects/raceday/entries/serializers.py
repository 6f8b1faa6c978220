from rest_framework import serializers

from races.models import Distance, Race

from .models import Entry, Result


class EntrySerializer(serializers.ModelSerializer):
    distance = serializers.PrimaryKeyRelatedField(
        queryset=Distance.objects.select_related('race')
    )
    race = serializers.CharField(source='distance.race.title', read_only=True)

    class Meta:
        model = Entry
        fields = ('id', 'distance', 'race', 'status', 'bib', 'created_at')
        read_only_fields = ('status', 'bib')

    def validate_distance(self, distance: Distance) -> Distance:
        race = distance.race
        if race.status != Race.Status.PUBLISHED or race.is_over:
            raise serializers.ValidationError('This race takes no entries.')
        taken = distance.entries.exclude(status=Entry.Status.WITHDRAWN)
        if taken.count() >= distance.places:
            raise serializers.ValidationError('There are no places left.')
        if taken.filter(runner__user=self.context['request'].user).exists():
            raise serializers.ValidationError('You are entered already.')
        return distance


class ResultSerializer(serializers.ModelSerializer):
    runner = serializers.CharField(source='entry.runner.name')
    race = serializers.CharField(source='entry.distance.race.title')

    class Meta:
        model = Result
        fields = ('id', 'runner', 'race', 'seconds')

from rest_framework import serializers

from .models import Distance, Race


class DistanceSerializer(serializers.ModelSerializer):
    free = serializers.SerializerMethodField()

    class Meta:
        model = Distance
        fields = ('id', 'km', 'fee', 'places', 'free')

    def get_free(self, distance: Distance) -> int:
        return distance.places - distance.entries.exclude(status='withdrawn').count()


class RaceSerializer(serializers.ModelSerializer):
    venue_name = serializers.CharField(source='venue.name', read_only=True)
    town = serializers.CharField(source='venue.town', read_only=True)
    organizer = serializers.CharField(source='organizer.username', read_only=True)
    distances = DistanceSerializer(many=True, read_only=True)
    clubs = serializers.SerializerMethodField()
    summary = serializers.CharField(read_only=True)

    class Meta:
        model = Race
        fields = (
            'id',
            'title',
            'venue',
            'venue_name',
            'town',
            'organizer',
            'starts_on',
            'status',
            'fee_text',
            'summary',
            'distances',
            'clubs',
        )
        read_only_fields = ('status',)

    def get_clubs(self, race: Race) -> list[str]:
        """Names of the clubs whose runners take part."""
        names = set()
        for distance in race.distances.all():
            for entry in distance.entries.exclude(status='withdrawn'):
                if entry.runner.club:
                    names.add(entry.runner.club.name)
        return sorted(names)

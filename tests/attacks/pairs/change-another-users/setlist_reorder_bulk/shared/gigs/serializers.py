from rest_framework import serializers

from .models import Entry, Setlist


class EntrySerializer(serializers.ModelSerializer):
    class Meta:
        model = Entry
        fields = ["id", "song", "position"]


class SetlistSerializer(serializers.ModelSerializer):
    band = serializers.CharField(source="band.name", read_only=True)
    entries = EntrySerializer(many=True, read_only=True)

    class Meta:
        model = Setlist
        fields = ["id", "band", "gig_date", "entries"]


class PlaceSerializer(serializers.Serializer):
    id = serializers.IntegerField(min_value=1, max_value=2**31)
    position = serializers.IntegerField(min_value=0, max_value=500)

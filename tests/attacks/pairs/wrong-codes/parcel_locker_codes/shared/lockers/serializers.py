from rest_framework import serializers

from .models import Parcel


class ParcelSerializer(serializers.ModelSerializer):
    place = serializers.CharField(source="locker.place", default=None, read_only=True)
    door = serializers.IntegerField(source="locker.door", default=None, read_only=True)

    class Meta:
        model = Parcel
        fields = ["number", "place", "door", "fetched_at"]

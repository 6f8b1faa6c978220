from rest_framework import serializers

from .models import Parcel, Scan


class ScanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Scan
        fields = ["place", "time"]


class ParcelSerializer(serializers.ModelSerializer):
    scans = ScanSerializer(many=True, read_only=True)

    class Meta:
        model = Parcel
        fields = ["id", "recipient", "address", "created", "scans"]

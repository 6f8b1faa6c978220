from django.conf import settings
from rest_framework import serializers

from depots.api.serializers import DepotSerializer
from depots.models import Depot

from ..models import Extra, Parcel, Scan


class ScanSerializer(serializers.ModelSerializer):
    parcel = serializers.SlugRelatedField(slug_field="number", queryset=Parcel.objects.all())

    class Meta:
        model = Scan
        fields = ["id", "parcel", "kind", "place", "scanned_at"]


class ParcelSerializer(serializers.ModelSerializer):
    sender = serializers.SerializerMethodField()
    depot = DepotSerializer(read_only=True)
    extras = serializers.SlugRelatedField(slug_field="name", many=True, read_only=True)
    last_scan = serializers.SerializerMethodField()
    scans = serializers.SerializerMethodField()

    class Meta:
        model = Parcel
        fields = [
            "id",
            "number",
            "sender",
            "depot",
            "recipient",
            "street",
            "postcode",
            "weight_g",
            "state",
            "extras",
            "last_scan",
            "scans",
        ]

    def get_sender(self, parcel):
        return parcel.sender.get_full_name() or parcel.sender.username

    def get_last_scan(self, parcel):
        scan = parcel.scans.order_by("-scanned_at", "-id").first()
        if scan is None:
            return None
        return {"kind": scan.kind, "place": scan.place}

    def get_scans(self, parcel):
        return parcel.scans.count()


class ParcelWriteSerializer(serializers.ModelSerializer):
    depot = serializers.SlugRelatedField(slug_field="code", queryset=Depot.objects.all())
    extras = serializers.SlugRelatedField(
        slug_field="name", many=True, required=False, queryset=Extra.objects.all()
    )

    class Meta:
        model = Parcel
        fields = ["number", "depot", "recipient", "street", "postcode", "weight_g", "extras"]

    def validate_weight_g(self, value):
        if not 0 < value <= settings.MAX_WEIGHT_G:
            raise serializers.ValidationError("We don't carry parcels of this weight.")
        return value


class RerouteSerializer(serializers.Serializer):
    street = serializers.CharField(max_length=120)
    postcode = serializers.RegexField(r"^\d{4}$")

from rest_framework import serializers

from apps.depots.models import Depot
from apps.shipments import services
from apps.shipments.models import Parcel, Shipment, TrackingEvent


class ParcelSerializer(serializers.ModelSerializer):
    class Meta:
        model = Parcel
        fields = ["id", "weight_g", "fragile"]


class ShipmentSerializer(serializers.ModelSerializer):
    customer = serializers.CharField(source="customer.company", read_only=True)
    origin = serializers.SlugRelatedField(slug_field="code", queryset=Depot.objects.all())
    destination = serializers.SlugRelatedField(slug_field="code", queryset=Depot.objects.all())
    parcels = ParcelSerializer(many=True)
    total_weight_g = serializers.SerializerMethodField()
    last_event = serializers.SerializerMethodField()

    class Meta:
        model = Shipment
        fields = [
            "id",
            "reference",
            "tracking_code",
            "customer",
            "origin",
            "destination",
            "status",
            "parcels",
            "total_weight_g",
            "last_event",
            "created_at",
        ]
        read_only_fields = ["tracking_code", "status"]

    def get_total_weight_g(self, shipment):
        return sum(shipment.parcels.values_list("weight_g", flat=True))

    def get_last_event(self, shipment):
        event = shipment.events.order_by("-happened_at", "-pk").first()
        if event is None:
            return None
        return {"kind": event.kind, "depot": event.depot.code if event.depot else None}

    def create(self, validated_data):
        parcels = validated_data.pop("parcels")
        shipment = super().create(validated_data)
        Parcel.objects.bulk_create(Parcel(shipment=shipment, **parcel) for parcel in parcels)
        return shipment


class TrackingEventSerializer(serializers.ModelSerializer):
    depot = serializers.SlugRelatedField(
        slug_field="code", queryset=Depot.objects.all(), required=False, allow_null=True
    )

    class Meta:
        model = TrackingEvent
        fields = ["id", "shipment", "depot", "kind", "happened_at", "note"]

    def create(self, validated_data):
        return services.record_event(**validated_data)

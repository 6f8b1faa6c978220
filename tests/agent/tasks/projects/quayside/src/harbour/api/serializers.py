from rest_framework import serializers

from harbour.models import Berth, Booking, Invoice, Pontoon, Vessel


class PontoonSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pontoon
        fields = ["id", "letter", "has_power", "has_water"]


class BerthSerializer(serializers.ModelSerializer):
    label = serializers.CharField(source="__str__", read_only=True)

    class Meta:
        model = Berth
        fields = ["id", "label", "pontoon", "number", "length", "nightly_rate", "state"]


class VesselSerializer(serializers.ModelSerializer):
    class Meta:
        model = Vessel
        fields = ["id", "name", "registration", "length"]


class BookingSerializer(serializers.ModelSerializer):
    nights = serializers.IntegerField(read_only=True)
    berth_label = serializers.CharField(source="berth", read_only=True)

    class Meta:
        model = Booking
        fields = [
            "id",
            "vessel",
            "berth",
            "berth_label",
            "arrives_on",
            "leaves_on",
            "nights",
            "state",
            "remarks",
        ]
        read_only_fields = ["state"]

    def validate_vessel(self, vessel):
        if vessel.owner_id != self.context["request"].user.pk:
            raise serializers.ValidationError("This is not a vessel of yours.")
        return vessel

    def validate(self, attrs):
        if attrs["leaves_on"] <= attrs["arrives_on"]:
            raise serializers.ValidationError({"leaves_on": "Leave after you arrive."})
        if attrs["vessel"].length > attrs["berth"].length:
            raise serializers.ValidationError("The vessel is too long for this berth.")
        return attrs


class InvoiceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invoice
        fields = ["id", "booking", "amount", "paid_on"]

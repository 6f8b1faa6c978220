from rest_framework import serializers

from .models import Address, Parcel, Station


class StationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Station
        fields = ["code", "town"]


class AddressSerializer(serializers.ModelSerializer):
    class Meta:
        model = Address
        fields = ["id", "street", "town"]


class ParcelSerializer(serializers.ModelSerializer):
    pickup = serializers.SlugRelatedField(slug_field="code", queryset=Station.objects.all())
    return_address = serializers.PrimaryKeyRelatedField(queryset=Address.objects.all(), write_only=True)
    returned_to = AddressSerializer(source="return_address", read_only=True)
    grams = serializers.IntegerField(min_value=1, max_value=31_500)

    class Meta:
        model = Parcel
        fields = ["id", "pickup", "return_address", "returned_to", "grams"]

from rest_framework import serializers

from .models import Address, Depot


class DepotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Depot
        fields = ["id", "name", "postcode"]


class AddressSerializer(serializers.ModelSerializer):
    class Meta:
        model = Address
        fields = ["id", "label", "street", "postcode", "pickup_depot", "paused"]
        read_only_fields = ["pickup_depot", "paused"]


class DivertSerializer(serializers.Serializer):
    depot = serializers.PrimaryKeyRelatedField(queryset=Depot.objects.all())

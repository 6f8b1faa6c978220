from rest_framework import serializers

from stations.models import Craft, Station

from . import services
from .models import Callback, Outing, OutingItem


class OutingItemSerializer(serializers.ModelSerializer):
    craft = serializers.SlugRelatedField(slug_field="code", read_only=True)

    class Meta:
        model = OutingItem
        fields = ["craft", "price", "returned_at"]


class OutingSerializer(serializers.ModelSerializer):
    station = serializers.SlugRelatedField(slug_field="slug", queryset=Station.objects.all())
    renter = serializers.CharField(source="renter.full_name", read_only=True)
    items = OutingItemSerializer(many=True, read_only=True)
    crafts = serializers.SlugRelatedField(
        slug_field="code",
        many=True,
        write_only=True,
        queryset=Craft.objects.filter(retired=False).select_related("make"),
    )

    class Meta:
        model = Outing
        fields = [
            "key",
            "station",
            "renter",
            "starts_at",
            "ends_at",
            "status",
            "remark",
            "items",
            "crafts",
        ]
        read_only_fields = ["key", "status"]

    def validate(self, data):
        if data["ends_at"] <= data["starts_at"]:
            raise serializers.ValidationError({"ends_at": "Must be after starts_at."})
        return data

    def create(self, data):
        return services.book_outing(**data)


class CallbackSerializer(serializers.ModelSerializer):
    class Meta:
        model = Callback
        fields = ["name", "phone", "wish"]

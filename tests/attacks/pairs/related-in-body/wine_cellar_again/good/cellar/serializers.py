from rest_framework import serializers

from .models import Bottle, Rack


class RackSerializer(serializers.ModelSerializer):
    class Meta:
        model = Rack
        fields = ["id", "label"]


class BottleSerializer(serializers.ModelSerializer):
    rack = serializers.PrimaryKeyRelatedField(queryset=Rack.objects.all())
    vintage = serializers.IntegerField(min_value=1800, max_value=2100)

    class Meta:
        model = Bottle
        fields = ["id", "rack", "wine", "vintage"]

    def validate_rack(self, rack):
        if rack.owner_id != self.context["request"].user.pk:
            raise serializers.ValidationError(f'Invalid pk "{rack.pk}" - object does not exist.', code="does_not_exist")
        return rack

from rest_framework import serializers

from apps.depots.models import Depot


class DepotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Depot
        fields = ["id", "code", "name", "city", "capacity"]

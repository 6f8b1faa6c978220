from rest_framework import serializers

from .models import Guest, Table


class TableSerializer(serializers.ModelSerializer):
    class Meta:
        model = Table
        fields = ["id", "label", "seats"]


class GuestSerializer(serializers.ModelSerializer):
    table_label = serializers.CharField(source="table.label", read_only=True)

    class Meta:
        model = Guest
        fields = ["id", "name", "vegan", "table", "table_label"]

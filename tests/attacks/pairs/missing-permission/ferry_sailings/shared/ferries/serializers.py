from rest_framework import serializers

from .models import Notice, Route, Sailing


class RouteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Route
        fields = ["id", "origin", "destination"]


class SailingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sailing
        fields = ["id", "route", "departs_at", "vessel", "cancelled"]
        read_only_fields = ["cancelled"]


class NoticeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Notice
        fields = ["id", "sailing", "text", "written_at"]


class CancellationSerializer(serializers.Serializer):
    reason = serializers.CharField(max_length=300)

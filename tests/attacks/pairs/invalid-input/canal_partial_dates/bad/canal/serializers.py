from rest_framework import serializers

from .models import Lock, Passage


class LockSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lock
        fields = ["id", "name", "max_metres"]


class PassageSerializer(serializers.ModelSerializer):
    class Meta:
        model = Passage
        fields = ["id", "lock", "metres", "starts", "ends"]

    def validate(self, attrs):
        starts, ends = attrs.get("starts"), attrs.get("ends")
        if starts and ends and ends <= starts:
            raise serializers.ValidationError({"ends": "A passage ends after it starts."})
        lock, metres = attrs.get("lock"), attrs.get("metres")
        if lock and metres and metres > lock.max_metres:
            raise serializers.ValidationError({"metres": f"{lock.name} takes {lock.max_metres} m."})
        return attrs

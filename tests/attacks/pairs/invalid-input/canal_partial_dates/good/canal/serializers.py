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
        starts, ends = self.now(attrs, "starts"), self.now(attrs, "ends")
        if ends <= starts:
            raise serializers.ValidationError({"ends": "A passage ends after it starts."})
        lock, metres = self.now(attrs, "lock"), self.now(attrs, "metres")
        if metres > lock.max_metres:
            raise serializers.ValidationError({"metres": f"{lock.name} takes {lock.max_metres} m."})
        return attrs

    def now(self, attrs, name):
        return attrs[name] if name in attrs else getattr(self.instance, name)

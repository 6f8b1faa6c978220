from rest_framework import serializers

from .models import Locker


class Credentials(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class LockerSerializer(serializers.ModelSerializer):
    free = serializers.SerializerMethodField()

    class Meta:
        model = Locker
        fields = ["number", "size", "free"]

    def get_free(self, locker):
        return locker.holder_id is None

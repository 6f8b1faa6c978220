from rest_framework import serializers

from .models import Role, Tape


class RoleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Role
        fields = ["id", "title", "open"]


class TapeSerializer(serializers.ModelSerializer):
    role = serializers.PrimaryKeyRelatedField(queryset=Role.objects.filter(open=True))

    class Meta:
        model = Tape
        fields = ["id", "code", "role", "link", "remark"]

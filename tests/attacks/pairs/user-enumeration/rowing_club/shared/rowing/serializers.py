from rest_framework import serializers

from .models import Boat, Member


class SignInSerializer(serializers.Serializer):
    number = serializers.CharField(max_length=12)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class MemberSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="user.get_full_name", read_only=True)

    class Meta:
        model = Member
        fields = ["number", "name", "joined"]


class BoatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Boat
        fields = ["name", "seats"]

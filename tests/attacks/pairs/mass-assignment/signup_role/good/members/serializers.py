from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers

from .models import Member


class SignUpSerializer(serializers.ModelSerializer):
    password = serializers.CharField(write_only=True, max_length=128, validators=[validate_password])

    class Meta:
        model = Member
        fields = ["username", "password", "role"]

    def validate_username(self, username):
        if username.lower() in {"root", "support"}:
            raise serializers.ValidationError("This name is reserved.")
        return username

    def validate_role(self, role):
        if role not in {Member.Role.BUYER, Member.Role.SELLER}:
            raise serializers.ValidationError("Sign up as a buyer or a seller.")
        return role

    def create(self, validated_data):
        return Member.objects.create_user(**validated_data)


class MeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Member
        fields = ["username", "role", "first_name", "last_name"]
        read_only_fields = ["username", "role"]

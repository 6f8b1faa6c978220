from rest_framework import serializers

from .models import Member


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField()
    password = serializers.CharField(style={"input_type": "password"})


class MeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Member
        fields = [
            "id",
            "username",
            "first_name",
            "last_name",
            "email",
            "phone",
            "card_number",
            "is_librarian",
            "deposit",
        ]
        read_only_fields = ["username"]

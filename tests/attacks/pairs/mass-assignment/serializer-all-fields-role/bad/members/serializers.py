from rest_framework import serializers

from .models import Member


class ProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = Member
        exclude = ["password", "groups", "user_permissions", "last_login"]

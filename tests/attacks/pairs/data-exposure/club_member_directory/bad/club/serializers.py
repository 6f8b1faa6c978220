from rest_framework import serializers

from .models import Member


class MemberSerializer(serializers.ModelSerializer):
    class Meta:
        model = Member
        fields = ["id", "display_name", "instrument", "email", "calendar_token"]
        read_only_fields = ["calendar_token"]

from rest_framework import serializers

from .models import Organiser


class OrganiserSerializer(serializers.ModelSerializer):
    class Meta:
        model = Organiser
        fields = [
            "id",
            "user",
            "name",
            "phone",
            "about",
            "is_verified",
            "commission_percent",
        ]

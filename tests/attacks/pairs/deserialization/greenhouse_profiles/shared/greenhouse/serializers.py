from rest_framework import serializers

from .models import Profile


class ProfileSerializer(serializers.ModelSerializer):
    name = serializers.CharField(max_length=60)
    day_celsius = serializers.DecimalField(max_digits=3, decimal_places=1, min_value=0, max_value=50)
    night_celsius = serializers.DecimalField(max_digits=3, decimal_places=1, min_value=0, max_value=50)

    class Meta:
        model = Profile
        fields = ["id", "name", "day_celsius", "night_celsius", "shared"]

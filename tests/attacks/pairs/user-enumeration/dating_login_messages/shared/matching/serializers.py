from rest_framework import serializers

from .models import Profile


class LogInSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class ProfileSerializer(serializers.ModelSerializer):
    about = serializers.CharField(max_length=2000, allow_blank=True)

    class Meta:
        model = Profile
        fields = ["about"]

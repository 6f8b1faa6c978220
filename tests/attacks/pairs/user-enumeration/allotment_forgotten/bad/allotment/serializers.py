from django.contrib.auth import get_user_model
from rest_framework import serializers

from .models import Plot


class PlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plot
        fields = ["id", "number"]


class ForgottenSerializer(serializers.Serializer):
    username = serializers.SlugRelatedField(slug_field="username", queryset=get_user_model().objects.filter(is_active=True))

    def get_user(self):
        return self.validated_data["username"]

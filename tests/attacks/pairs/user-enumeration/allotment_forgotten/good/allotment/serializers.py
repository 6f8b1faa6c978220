from django.contrib.auth import get_user_model
from rest_framework import serializers

from .models import Plot


class PlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plot
        fields = ["id", "number"]


class ForgottenSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)

    def get_user(self):
        return get_user_model().objects.filter(is_active=True, username=self.validated_data["username"]).first()

from django.contrib.auth import get_user_model
from rest_framework import serializers, viewsets

from .models import Pattern


class DesignerSerializer(serializers.ModelSerializer):
    class Meta:
        model = get_user_model()
        fields = ["id", "username"]


class PatternSerializer(serializers.ModelSerializer):
    designer = DesignerSerializer(read_only=True)

    class Meta:
        model = Pattern
        fields = ["id", "title", "hook_mm", "designer"]


class PatternViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Pattern.objects.select_related("designer")
    serializer_class = PatternSerializer

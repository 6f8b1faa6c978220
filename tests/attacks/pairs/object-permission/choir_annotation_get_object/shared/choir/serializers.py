from rest_framework import serializers

from .models import Annotation


class AnnotationSerializer(serializers.ModelSerializer):
    singer = serializers.CharField(source="singer.get_username", read_only=True)

    class Meta:
        model = Annotation
        fields = ("id", "singer", "bar", "text")

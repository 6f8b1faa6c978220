from rest_framework import serializers

from .models import Glossary


class GlossarySerializer(serializers.ModelSerializer):
    class Meta:
        model = Glossary
        fields = ["slug", "title", "body"]


class GlossaryRowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Glossary
        fields = ["slug", "title"]

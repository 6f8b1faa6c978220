from rest_framework import serializers

from .models import Domain, LookUp


class DomainSerializer(serializers.ModelSerializer):
    class Meta:
        model = Domain
        fields = ["id", "name", "note"]


class LookUpSerializer(serializers.ModelSerializer):
    class Meta:
        model = LookUp
        fields = ["id", "record_type", "answer", "at"]
        read_only_fields = ["answer"]

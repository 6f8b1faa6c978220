from rest_framework import serializers

from .models import Fossil


class FossilSerializer(serializers.ModelSerializer):
    class Meta:
        model = Fossil
        fields = ["id", "taxon", "period", "found_on"]
        read_only_fields = fields

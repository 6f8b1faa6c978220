from rest_framework import serializers

from .models import Address


class AddressSerializer(serializers.ModelSerializer):
    class Meta:
        model = Address
        fields = ["id", "label", "street", "postcode", "city", "phone", "created"]
        read_only_fields = ["created"]

from rest_framework import serializers

from .models import SellerProfile


class SellerProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = SellerProfile
        fields = ["id", "user", "shop_name", "about", "ships_abroad", "is_verified", "commission_percent"]
        read_only_fields = ["user", "is_verified", "commission_percent"]

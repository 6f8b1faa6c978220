from rest_framework import serializers

from .models import Commission, Fitting, Wish


class CommissionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Commission
        fields = ["id", "garment", "cloth", "due"]


class FittingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Fitting
        fields = ["id", "day", "chest_cm", "waist_cm", "remark"]


class WishSerializer(serializers.ModelSerializer):
    class Meta:
        model = Wish
        fields = ["id", "text", "written_at"]

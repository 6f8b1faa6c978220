from rest_framework import serializers

from .models import Cottage, Stay


class CottageSerializer(serializers.ModelSerializer):
    class Meta:
        model = Cottage
        fields = "__all__"


class StaySerializer(serializers.ModelSerializer):
    key_box_code = serializers.SerializerMethodField()

    class Meta:
        model = Stay
        fields = ["id", "cottage", "arrives", "leaves", "paid", "key_box_code"]

    def get_key_box_code(self, stay) -> str | None:
        return stay.cottage.key_box_code if stay.paid else None

from rest_framework import serializers

from .models import Waybill


class WaybillSerializer(serializers.ModelSerializer):
    shipper = serializers.HiddenField(default=serializers.CurrentUserDefault())

    class Meta:
        model = Waybill
        fields = ["id", "shipper", "reference", "consignee", "kilograms", "remark", "received"]

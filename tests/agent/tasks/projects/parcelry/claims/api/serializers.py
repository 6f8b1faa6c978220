from rest_framework import serializers

from ..models import Claim


class ClaimSerializer(serializers.ModelSerializer):
    class Meta:
        model = Claim
        fields = ["id", "parcel", "reason", "iban", "amount_cents", "state", "opened_at"]
        read_only_fields = ["state"]

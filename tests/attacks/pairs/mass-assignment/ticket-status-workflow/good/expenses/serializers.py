from rest_framework import serializers

from .models import Claim


class ClaimSerializer(serializers.ModelSerializer):
    class Meta:
        model = Claim
        fields = "__all__"
        read_only_fields = ["employee", "status", "approved_by"]
        extra_kwargs = {"amount": {"min_value": 0}}

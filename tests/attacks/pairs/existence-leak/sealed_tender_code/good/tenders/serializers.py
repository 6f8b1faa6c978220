from django.utils import timezone
from rest_framework import serializers

from .models import Bid, Tender


class BidSerializer(serializers.ModelSerializer):
    tender = serializers.SlugRelatedField(slug_field="code", queryset=Tender.objects.none())

    class Meta:
        model = Bid
        fields = ["id", "tender", "cents", "sent_at"]
        extra_kwargs = {"cents": {"min_value": 1}}

    def get_fields(self):
        fields = super().get_fields()
        fields["tender"].queryset = Tender.objects.filter(invited=self.context["request"].user)
        return fields

    def validate_tender(self, tender):
        if tender.closes_at <= timezone.now():
            raise serializers.ValidationError("This tender is closed.")
        return tender

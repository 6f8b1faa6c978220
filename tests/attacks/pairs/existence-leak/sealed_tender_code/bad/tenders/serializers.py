from django.utils import timezone
from rest_framework import serializers

from .models import Bid, Tender


class BidSerializer(serializers.ModelSerializer):
    tender = serializers.SlugRelatedField(slug_field="code", queryset=Tender.objects.all())

    class Meta:
        model = Bid
        fields = ["id", "tender", "cents", "sent_at"]
        extra_kwargs = {"cents": {"min_value": 1}}

    def validate_tender(self, tender):
        bidder = self.context["request"].user
        if not tender.invited.filter(pk=bidder.pk).exists():
            raise serializers.ValidationError("You were not invited to this tender.")
        if tender.closes_at <= timezone.now():
            raise serializers.ValidationError("This tender is closed.")
        return tender

from rest_framework import serializers

from .models import Offer, Sticker


class StickerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sticker
        fields = ["id", "album", "number"]


class OwnSticker(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Sticker.objects.filter(holder=self.context["request"].user)


class OthersSticker(serializers.PrimaryKeyRelatedField):
    """Albums are open to all collectors: whatever somebody else holds may be asked for."""

    def get_queryset(self):
        return Sticker.objects.exclude(holder=self.context["request"].user)


class OfferSerializer(serializers.ModelSerializer):
    given = OwnSticker()
    wanted = OthersSticker()

    class Meta:
        model = Offer
        fields = ["id", "given", "wanted", "made_at"]

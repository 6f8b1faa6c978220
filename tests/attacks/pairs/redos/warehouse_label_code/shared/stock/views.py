from rest_framework import serializers
from rest_framework.generics import ListCreateAPIView

from .models import Pallet


class PalletSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pallet
        fields = ["id", "label", "bay", "stored_at"]


class PalletList(ListCreateAPIView):
    serializer_class = PalletSerializer

    def get_queryset(self):
        return self.request.user.pallets.order_by("-stored_at", "-pk")

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)

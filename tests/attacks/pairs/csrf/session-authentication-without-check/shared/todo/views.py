from rest_framework import generics, permissions, serializers

from .authentication import FrontendSessionAuthentication
from .models import Item


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["id", "text"]


class ItemList(generics.ListCreateAPIView):
    authentication_classes = [FrontendSessionAuthentication]
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = ItemSerializer

    def get_queryset(self):
        return Item.objects.filter(owner=self.request.user).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

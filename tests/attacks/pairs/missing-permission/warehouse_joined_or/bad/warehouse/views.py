from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Item
from .permissions import IsStockManager
from .serializers import CorrectionSerializer, ItemSerializer


class ItemList(generics.ListAPIView):
    queryset = Item.objects.all()
    serializer_class = ItemSerializer


class CorrectionCreate(generics.CreateAPIView):
    serializer_class = CorrectionSerializer
    permission_classes = [IsAuthenticated | IsStockManager]

    def perform_create(self, serializer):
        serializer.save(made_by=self.request.user)

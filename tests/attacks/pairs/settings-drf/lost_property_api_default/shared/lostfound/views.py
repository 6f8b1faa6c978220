from rest_framework.viewsets import ModelViewSet

from .models import Item
from .serializers import ItemSerializer


class ItemViewSet(ModelViewSet):
    serializer_class = ItemSerializer

    def get_queryset(self):
        if self.action in ("list", "retrieve", "create"):
            return Item.objects.all()
        return Item.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

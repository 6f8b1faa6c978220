from rest_framework import viewsets
from rest_framework.permissions import IsAuthenticated

from .models import Pet
from .serializers import PetSerializer


class PetViewSet(viewsets.ModelViewSet):
    """Customers manage their own pets; keepers see and edit all of them."""

    serializer_class = PetSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Pet.objects.visible_to(self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=serializer.validated_data.get("owner", self.request.user))

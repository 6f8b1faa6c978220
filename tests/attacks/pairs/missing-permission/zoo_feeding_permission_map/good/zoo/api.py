from rest_framework import serializers, viewsets
from rest_framework.permissions import IsAdminUser, IsAuthenticated

from .models import Feeding


class FeedingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Feeding
        fields = ["id", "enclosure", "food", "grams", "at"]


class FeedingViewSet(viewsets.ModelViewSet):
    """Visitors with a pass see when animals are fed; keepers plan it."""

    queryset = Feeding.objects.all()
    serializer_class = FeedingSerializer
    permissions_by_action = {
        "create": [IsAdminUser],
        "update": [IsAdminUser],
        "partial_update": [IsAdminUser],
        "destroy": [IsAdminUser],
    }

    def get_permissions(self):
        classes = self.permissions_by_action.get(self.action, [IsAuthenticated])
        return [permission() for permission in classes]

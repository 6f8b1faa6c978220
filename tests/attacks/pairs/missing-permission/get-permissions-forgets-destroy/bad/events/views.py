from rest_framework import permissions, serializers, viewsets

from .models import Event


class EventSerializer(serializers.ModelSerializer):
    class Meta:
        model = Event
        fields = ["id", "title", "starts"]


class EventViewSet(viewsets.ModelViewSet):
    queryset = Event.objects.order_by("starts")
    serializer_class = EventSerializer

    def get_permissions(self):
        if self.action in ("create", "update", "partial_update"):
            return [permissions.IsAdminUser()]
        return [permissions.AllowAny()]

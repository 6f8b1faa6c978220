from rest_framework import mixins, viewsets

from .models import Incident
from .permissions import IsEducator
from .serializers import IncidentSerializer


class IncidentViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.CreateModelMixin,
    mixins.UpdateModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = IncidentSerializer
    permission_classes = [IsEducator]

    def get_queryset(self):
        incidents = Incident.objects.order_by("-happened_on", "-pk")
        if self.action == "list":
            incidents = incidents.filter(centre=self.educator.centre)
        return incidents

    def perform_create(self, serializer):
        serializer.save(centre=self.educator.centre)

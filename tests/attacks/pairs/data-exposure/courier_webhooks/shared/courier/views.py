from django.db import transaction
from rest_framework import mixins, viewsets

from .audit import record
from .models import Activity
from .serializers import ActivitySerializer, EndpointSerializer, NewEndpointSerializer


class EndpointViewSet(
    mixins.CreateModelMixin,
    mixins.DestroyModelMixin,
    viewsets.ReadOnlyModelViewSet,
):
    def get_queryset(self):
        return self.request.user.endpoints.order_by("-created_at", "-pk")

    def get_serializer_class(self):
        return NewEndpointSerializer if self.action == "create" else EndpointSerializer

    @transaction.atomic
    def perform_create(self, serializer):
        record(self.request.user, "added", serializer.save(owner=self.request.user))

    @transaction.atomic
    def perform_destroy(self, instance):
        record(self.request.user, "removed", instance)
        instance.delete()


class ActivityViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Activity.objects.select_related("actor").order_by("-at", "-pk")
    serializer_class = ActivitySerializer

from django.utils import timezone
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Permit
from .serializers import PermitSerializer


class PermitViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.DestroyModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = PermitSerializer

    def get_queryset(self):
        return Permit.objects.filter(holder=self.request.user)

    def perform_create(self, serializer):
        serializer.save(holder=self.request.user)

    @action(detail=False)
    def valid(self, request):
        today = timezone.localdate()
        return Response({"count": self.get_queryset().filter(valid_until__gte=today).count()})

from rest_framework import mixins, viewsets

from .models import Visit
from .serializers import VisitSerializer


class VisitViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    serializer_class = VisitSerializer

    def get_queryset(self):
        return Visit.objects.filter(visitor=self.request.user).order_by("-day", "-pk")

    def perform_create(self, serializer):
        serializer.save(visitor=self.request.user)

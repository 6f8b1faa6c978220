from rest_framework.viewsets import ModelViewSet

from .models import Request
from .serializers import RequestSerializer


class RequestViewSet(ModelViewSet):
    serializer_class = RequestSerializer

    def get_queryset(self):
        return Request.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

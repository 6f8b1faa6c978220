from rest_framework.viewsets import ModelViewSet

from .models import Partner
from .serializers import PartnerSerializer


class PartnerViewSet(ModelViewSet):
    serializer_class = PartnerSerializer

    def get_queryset(self):
        return Partner.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

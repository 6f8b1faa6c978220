from rest_framework import viewsets
from rest_framework.permissions import AllowAny

from .models import Cottage, Stay
from .serializers import CottageSerializer, StaySerializer


class CottageViewSet(viewsets.ReadOnlyModelViewSet):
    permission_classes = [AllowAny]
    queryset = Cottage.objects.all()
    serializer_class = CottageSerializer


class StayViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = StaySerializer

    def get_queryset(self):
        return Stay.objects.filter(guest=self.request.user).select_related("cottage")

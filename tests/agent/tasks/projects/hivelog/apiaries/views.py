from rest_framework import viewsets
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import IsAuthenticated

from core.permissions import KeeperWrites

from .models import Apiary, Hive
from .serializers import ApiarySerializer, HiveSerializer


class ApiaryViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Apiary.objects.select_related("keeper")
    serializer_class = ApiarySerializer


class HiveViewSet(viewsets.ModelViewSet):
    queryset = Hive.objects.all()
    serializer_class = HiveSerializer
    permission_classes = [IsAuthenticated, KeeperWrites]

    def get_queryset(self):
        hives = super().get_queryset()
        if "apiary" in self.request.query_params:
            hives = hives.filter(apiary__name__iexact=self.request.query_params["apiary"])
        return hives

    def perform_create(self, serializer):
        user = self.request.user
        if serializer.validated_data["apiary"].keeper != user and not user.is_staff:
            raise PermissionDenied("This is not your apiary.")
        serializer.save()

from rest_framework import viewsets

from config.permissions import IsStaffOrReadOnly
from rounds.models import Visit
from rounds.serializers import VisitSerializer


class VisitViewSet(viewsets.ModelViewSet):
    queryset = Visit.objects.all()
    serializer_class = VisitSerializer
    permission_classes = [IsStaffOrReadOnly]
    filterset_fields = ["round", "status"]

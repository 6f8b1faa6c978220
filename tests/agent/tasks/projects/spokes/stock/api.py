from rest_framework import viewsets

from stock.models import Part
from stock.permissions import IsStaffOrReadOnly
from stock.serializers import PartSerializer


class PartViewSet(viewsets.ModelViewSet):
    queryset = Part.objects.all()
    serializer_class = PartSerializer
    permission_classes = [IsStaffOrReadOnly]

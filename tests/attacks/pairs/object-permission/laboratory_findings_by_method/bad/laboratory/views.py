from rest_framework import viewsets

from .models import Finding
from .permissions import StaffWrites
from .serializers import FindingSerializer


class Findings(viewsets.ModelViewSet):
    queryset = Finding.objects.all()
    serializer_class = FindingSerializer
    permission_classes = [StaffWrites]

from rest_framework import viewsets

from .models import Finding
from .permissions import StaffWrites
from .serializers import FindingSerializer


class Findings(viewsets.ModelViewSet):
    serializer_class = FindingSerializer
    permission_classes = [StaffWrites]

    def get_queryset(self):
        found = Finding.objects.all()
        return found if self.request.user.is_staff else found.filter(patient=self.request.user)

from rest_framework import viewsets

from library.models import Work
from library.serializers import WorkSerializer


class WorkViewSet(viewsets.ModelViewSet):
    queryset = Work.objects.all()
    serializer_class = WorkSerializer

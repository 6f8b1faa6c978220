from rest_framework import viewsets
from rest_framework.parsers import JSONParser

from .models import Workflow
from .parsers import YAMLParser
from .serializers import WorkflowSerializer


class WorkflowViewSet(viewsets.ModelViewSet):
    serializer_class = WorkflowSerializer
    parser_classes = [JSONParser, YAMLParser]

    def get_queryset(self):
        return Workflow.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

from django.shortcuts import get_object_or_404
from rest_framework.permissions import IsAuthenticated
from rest_framework.viewsets import ModelViewSet, ReadOnlyModelViewSet

from tracker.models import Project, Task

from .serializers import ProjectSerializer, TaskSerializer


class ProjectViewSet(ReadOnlyModelViewSet):
    permission_classes = [IsAuthenticated]
    serializer_class = ProjectSerializer

    def get_queryset(self):
        return Project.objects.filter(members=self.request.user).order_by("name")


class ProjectTaskViewSet(ModelViewSet):
    permission_classes = [IsAuthenticated]
    serializer_class = TaskSerializer

    @property
    def project(self):
        return get_object_or_404(Project, pk=self.kwargs["project_pk"])

    def get_queryset(self):
        return Task.objects.filter(project=self.project).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(project=self.project)

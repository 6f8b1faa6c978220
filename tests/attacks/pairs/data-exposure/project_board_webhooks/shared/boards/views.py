from django.db.models import Q
from django.shortcuts import get_object_or_404
from rest_framework import viewsets
from rest_framework.exceptions import PermissionDenied

from .models import Project, Webhook
from .serializers import NewWebhookSerializer, WebhookSerializer


class WebhookViewSet(viewsets.ModelViewSet):
    """Members see what is sent where; the owner sets it up."""

    def get_project(self):
        user = self.request.user
        seen = Project.objects.filter(Q(owner=user) | Q(members=user)).distinct()
        return get_object_or_404(seen, pk=self.kwargs["project_pk"])

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        self.project = self.get_project()
        is_write = request.method not in ("GET", "HEAD", "OPTIONS")
        if is_write and self.project.owner_id != request.user.pk:
            raise PermissionDenied("Only the owner of the project sets up webhooks.")

    def get_queryset(self):
        return Webhook.objects.filter(project=self.project)

    def get_serializer_class(self):
        return NewWebhookSerializer if self.action == "create" else WebhookSerializer

    def perform_create(self, serializer):
        serializer.save(project=self.project)

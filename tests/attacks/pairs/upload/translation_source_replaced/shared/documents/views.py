from django.db import transaction
from django.db.models import F, Q
from django.http import FileResponse
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response

from .models import SourceDocument
from .serializers import NewVersionSerializer, SourceDocumentSerializer


class SourceDocumentViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = SourceDocumentSerializer

    def get_queryset(self):
        user = self.request.user
        return SourceDocument.objects.filter(Q(client=user) | Q(translator=user))

    def perform_create(self, serializer):
        serializer.save(client=self.request.user)

    @action(detail=True, methods=["put"], url_path="new-version")
    @transaction.atomic
    def new_version(self, request, pk=None):
        document = self.get_object()
        if document.client_id != request.user.pk:
            raise PermissionDenied("Only the client hands in a new version.")
        wanted = NewVersionSerializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        document.file = wanted.validated_data["file"]
        document.version = F("version") + 1
        document.save(update_fields=["file", "version"])
        document.refresh_from_db()
        return Response(self.get_serializer(document).data)

    @action(detail=True)
    def preview(self, request, pk=None):
        """Opened in a tab of the browser, beside the editor of the translation."""
        return FileResponse(self.get_object().file.open("rb"))

import mimetypes

from django.http import FileResponse
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.generics import get_object_or_404
from rest_framework.parsers import MultiPartParser
from rest_framework.permissions import IsAuthenticated

from .models import Attachment, Contract
from .serializers import AttachmentSerializer


class AttachmentViewSet(mixins.CreateModelMixin, mixins.ListModelMixin, viewsets.GenericViewSet):
    permission_classes = [IsAuthenticated]
    parser_classes = [MultiPartParser]
    serializer_class = AttachmentSerializer

    def get_contract(self):
        return get_object_or_404(Contract, pk=self.kwargs["contract"], parties=self.request.user)

    def get_queryset(self):
        return Attachment.objects.filter(contract=self.get_contract()).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(contract=self.get_contract())

    @action(detail=True)
    def show(self, request, contract, pk):
        attachment = self.get_object()
        kind, _ = mimetypes.guess_type(attachment.file.name)
        return FileResponse(attachment.file.open(), content_type=kind or "application/octet-stream")

from django.utils import timezone
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Deed
from .permissions import IsNotary, IsResponsibleOrReadOnly
from .serializers import DeedSerializer


class DeedViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.DestroyModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = DeedSerializer
    permission_classes = [IsAuthenticated, IsNotary, IsResponsibleOrReadOnly]

    def get_queryset(self):
        deeds = Deed.objects.filter(office__notaries__user=self.request.user)
        return deeds.select_related("responsible")

    def perform_create(self, serializer):
        notary = self.request.user.notary
        serializer.save(responsible=notary, office=notary.office)

    def perform_destroy(self, instance):
        deleted, _ = Deed.objects.filter(pk=instance.pk, sealed_at=None).delete()
        if not deleted:
            raise ValidationError("A sealed deed stays on file.")

    @action(detail=True, methods=["post"])
    def seal(self, request, pk=None):
        deed = self.get_object()
        unsealed = Deed.objects.filter(pk=deed.pk, sealed_at=None)
        if not unsealed.update(sealed_at=timezone.now()):
            raise ValidationError("The deed is sealed already.")
        deed.refresh_from_db()
        return Response(self.get_serializer(deed).data)

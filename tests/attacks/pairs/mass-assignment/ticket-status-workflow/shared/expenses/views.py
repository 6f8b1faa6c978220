from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response

from .models import Claim
from .serializers import ClaimSerializer


class ClaimViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.UpdateModelMixin, viewsets.GenericViewSet
):
    serializer_class = ClaimSerializer

    def get_queryset(self):
        if self.request.user.is_staff:
            return Claim.objects.order_by("pk")
        return Claim.objects.filter(employee=self.request.user).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(employee=self.request.user)

    @action(detail=True, methods=["post"], permission_classes=[IsAdminUser])
    def approve(self, request, pk=None):
        claim = self.get_object()
        claim.status, claim.approved_by = "approved", request.user
        claim.save(update_fields=["status", "approved_by"])
        return Response(self.get_serializer(claim).data)

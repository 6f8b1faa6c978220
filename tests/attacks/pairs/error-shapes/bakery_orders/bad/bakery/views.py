from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .exceptions import Conflict
from .models import Loaf, PreOrder
from .serializers import LoafSerializer, PreOrderSerializer


class LoafViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Loaf.objects.all()
    serializer_class = LoafSerializer


class PreOrderViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    serializer_class = PreOrderSerializer

    def get_queryset(self):
        return PreOrder.objects.filter(customer=self.request.user)

    def perform_create(self, serializer):
        if not serializer.validated_data["loaf"].in_season:
            raise Conflict("This loaf is not in season.")
        serializer.save(customer=self.request.user)

    @action(detail=True, methods=["post"])
    def confirm(self, request, pk=None):
        order = self.get_object()
        changed = self.get_queryset().filter(pk=order.pk, confirmed=False).update(confirmed=True)
        if not changed:
            return Response({"error": "confirmed already"}, status=status.HTTP_409_CONFLICT)
        order.refresh_from_db()
        return Response(self.get_serializer(order).data)

    @action(detail=True, methods=["post"])
    def withdraw(self, request, pk=None):
        order = self.get_object()
        deleted, _ = self.get_queryset().filter(pk=order.pk, confirmed=False).delete()
        if not deleted:
            return Response([{"code": 17, "message": "too late"}], status=status.HTTP_409_CONFLICT)
        return Response(status=status.HTTP_204_NO_CONTENT)

from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response

from . import services
from .models import Callback, Outing, Renter
from .serializers import CallbackSerializer, OutingSerializer


class OutingViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    queryset = Outing.objects.select_related("renter", "station").prefetch_related("items__craft")
    serializer_class = OutingSerializer
    permission_classes = [IsAuthenticated]
    lookup_field = "key"
    filterset_fields = ["status", "station__slug"]

    def perform_create(self, serializer):
        renter = Renter.objects.filter(user=self.request.user).first()
        if renter is None:
            raise PermissionDenied("Only renters book outings.")
        serializer.save(renter=renter)

    @action(detail=True, methods=["post"])
    def confirm(self, request, key=None):
        outing = services.confirm_outing(self.get_object(), request.user)
        return Response(self.get_serializer(outing).data)


class CallbackViewSet(mixins.CreateModelMixin, viewsets.GenericViewSet):
    queryset = Callback.objects.all()
    serializer_class = CallbackSerializer
    permission_classes = [AllowAny]

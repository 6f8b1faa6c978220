from django.db import transaction
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response

from .models import Notice, Route, Sailing
from .serializers import CancellationSerializer, NoticeSerializer, RouteSerializer, SailingSerializer


class RouteViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Route.objects.order_by("origin", "destination", "pk")
    serializer_class = RouteSerializer


class NoticeViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Notice.objects.order_by("-written_at", "-pk")
    serializer_class = NoticeSerializer


class SailingViewSet(
    mixins.CreateModelMixin,
    mixins.DestroyModelMixin,
    viewsets.ReadOnlyModelViewSet,
):
    queryset = Sailing.objects.order_by("departs_at", "pk")
    serializer_class = SailingSerializer

    def get_permissions(self):
        if self.action in ("create", "destroy"):
            return [IsAdminUser()]
        return [IsAuthenticated()]

    @action(detail=True, methods=["post"], permission_classes=[IsAdminUser])
    def cancel(self, request, pk=None):
        sailing = self.get_object()
        cancellation = CancellationSerializer(data=request.data)
        cancellation.is_valid(raise_exception=True)
        with transaction.atomic():
            if Sailing.objects.filter(pk=sailing.pk, cancelled=False).update(cancelled=True):
                sailing.notices.create(author=request.user, text=cancellation.validated_data["reason"])
        sailing.refresh_from_db()
        return Response(self.get_serializer(sailing).data)

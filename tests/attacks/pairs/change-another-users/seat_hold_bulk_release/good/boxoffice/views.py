from django.utils import timezone
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import SeatHold
from .serializers import HoldIdsSerializer, SeatHoldSerializer


class SeatHoldViewSet(
    mixins.ListModelMixin, mixins.CreateModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    serializer_class = SeatHoldSerializer

    def get_queryset(self):
        return SeatHold.objects.filter(holder=self.request.user).select_related("performance")

    def perform_create(self, serializer):
        serializer.save(holder=self.request.user)

    @action(detail=True, methods=["post"])
    def release(self, request, pk=None):
        hold = self.get_object()
        SeatHold.objects.filter(pk=hold.pk, state=SeatHold.HELD).update(
            state=SeatHold.RELEASED, released_at=timezone.now()
        )
        hold.refresh_from_db()
        return Response(self.get_serializer(hold).data)

    @action(detail=False, methods=["post"], url_path="release-many", serializer_class=HoldIdsSerializer)
    def release_many(self, request):
        asked = self.get_serializer(data=request.data)
        asked.is_valid(raise_exception=True)
        open_holds = self.get_queryset().filter(
            pk__in=asked.validated_data["holds"], state=SeatHold.HELD
        )
        count = open_holds.update(state=SeatHold.RELEASED, released_at=timezone.now())
        return Response({"released": count})

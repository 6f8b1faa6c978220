from django.db.models import Count, Q, Sum
from django_filters import rest_framework as filters
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from stays.models import Charge, MeterReading, Stay
from stays.serializers import ReadingSerializer, StaySerializer


class StayViewSet(viewsets.ReadOnlyModelViewSet):
    """The stays of who asks."""

    serializer_class = StaySerializer
    filterset_fields = ["status"]

    def get_queryset(self):
        stays = Stay.objects.filter(boat__owner=self.request.user)
        return stays.select_related("boat", "berth__pier")

    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        stay = self.get_object()
        if stay.status == Stay.Status.CANCELLED:
            raise ValidationError({"status": ["The stay is cancelled already."]})
        stay.status = Stay.Status.CANCELLED
        stay.save(update_fields=["status"])
        return Response(self.get_serializer(stay).data)

    @action(detail=True)
    def readings(self, request, pk=None):
        readings = self.get_object().readings.all()
        return Response(ReadingSerializer(readings, many=True).data)


class ReadingFilter(filters.FilterSet):
    since = filters.IsoDateTimeFilter(field_name="taken_at", lookup_expr="gte")

    class Meta:
        model = MeterReading
        fields = ["source"]


class ReadingViewSet(viewsets.ReadOnlyModelViewSet):
    """All readings, for the harbour office."""

    queryset = MeterReading.objects.all()
    serializer_class = ReadingSerializer
    permission_classes = [IsAdminUser]
    filterset_class = ReadingFilter


class SummaryView(APIView):
    """Numbers for the start page of the app."""

    def get(self, request):
        charges = Charge.objects.filter(stay__boat__owner=request.user).aggregate(
            charged=Sum("amount"), open=Sum("amount", filter=Q(paid=False))
        )
        stays = Stay.objects.filter(boat__owner=request.user).aggregate(
            stays=Count("pk"), cancelled=Count("pk", filter=Q(status=Stay.Status.CANCELLED))
        )
        return Response(
            {
                "user": request.user.username,
                **stays,
                "charged": f"{charges['charged'] or 0:.2f}",
                "open": f"{charges['open'] or 0:.2f}",
            }
        )

from django.core.exceptions import FieldError
from django.db.models import Avg, Count
from rest_framework import mixins, serializers, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .models import Dock, Trip


class DockSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dock
        fields = ["id", "district", "address"]


class TripSerializer(serializers.ModelSerializer):
    class Meta:
        model = Trip
        fields = ["id", "bike", "start", "started_at", "minutes"]


class DockViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Dock.objects.order_by("district", "pk")
    serializer_class = DockSerializer


class TripViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    serializer_class = TripSerializer

    def get_queryset(self):
        return Trip.objects.filter(rider=self.request.user).order_by("-started_at", "-pk")

    @action(detail=False)
    def pivot(self, request):
        """Anonymous statistics of the whole city, for the open data page."""
        by = request.query_params.get("by", "bike__kind")
        try:
            rows = Trip.objects.values(by).annotate(trips=Count("pk"), mean=Avg("minutes")).order_by(by)[:100]
        except FieldError:
            raise ValidationError({"by": "Unknown column."}) from None
        return Response(list(rows))

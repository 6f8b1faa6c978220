from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from .. import services
from ..models import Parcel, Scan
from .serializers import (
    ParcelSerializer,
    ParcelWriteSerializer,
    RerouteSerializer,
    ScanSerializer,
)


class ParcelViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    """Senders see their own parcels, the depots all of them."""

    def get_queryset(self):
        parcels = Parcel.objects.all()
        if not self.request.user.is_staff:
            parcels = parcels.filter(sender=self.request.user)
        state = self.request.query_params.get("state")
        if state:
            parcels = parcels.filter(state=state)
        return parcels

    def get_serializer_class(self):
        if self.action == "create":
            return ParcelWriteSerializer
        if self.action == "reroute":
            return RerouteSerializer
        return ParcelSerializer

    def perform_create(self, serializer):
        serializer.save(sender=self.request.user)

    @action(detail=True, methods=["post"])
    def reroute(self, request, pk=None):
        parcel = self.get_object()
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            services.reroute(parcel, **serializer.validated_data)
        except services.CannotReroute as error:
            return Response({"error": str(error)}, status=status.HTTP_409_CONFLICT)
        return Response(ParcelSerializer(parcel).data)


class ScanViewSet(mixins.CreateModelMixin, mixins.ListModelMixin, viewsets.GenericViewSet):
    """What the hand scanners of the depots send."""

    queryset = Scan.objects.select_related("parcel").order_by("-scanned_at", "-id")
    serializer_class = ScanSerializer
    permission_classes = [IsAdminUser]


class TrackView(APIView):
    """The public tracking: no login, no names."""

    permission_classes = [AllowAny]

    def get(self, request, number):
        parcel = Parcel.objects.filter(number=number).first()
        if parcel is None:
            return Response(
                {"error": "We don't know this number."}, status=status.HTTP_404_NOT_FOUND
            )
        scans = parcel.scans.order_by("scanned_at").values("kind", "place", "scanned_at")
        return Response({"number": parcel.number, "state": parcel.state, "scans": list(scans)})

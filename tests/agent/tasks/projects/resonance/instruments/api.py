from django.db import transaction
from django.utils import timezone
from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from accounts.permissions import IsLibrarian, IsLibrarianOrReadOnly, IsOwnerOrLibrarian

from .models import Copy, Instrument, Loan, Repair, Reservation
from .serializers import (
    CopySerializer,
    InstrumentSerializer,
    LoanSerializer,
    RepairSerializer,
    ReservationSerializer,
)
from .tasks import notify_next_in_line


class InstrumentViewSet(viewsets.ModelViewSet):
    queryset = Instrument.objects.select_related("family")
    serializer_class = InstrumentSerializer
    permission_classes = [IsLibrarianOrReadOnly]
    filterset_fields = ["family", "maker", "level"]


class CopyViewSet(viewsets.ModelViewSet):
    queryset = Copy.objects.all()
    serializer_class = CopySerializer
    permission_classes = [IsLibrarianOrReadOnly]
    filterset_fields = ["instrument", "branch", "status"]
    pagination_class = None


class LoanViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.CreateModelMixin, viewsets.GenericViewSet):
    """Members see their own loans; librarians see all, lend and take back."""

    serializer_class = LoanSerializer
    filterset_fields = ["copy", "member"]

    def get_permissions(self):
        if self.action in ("create", "give_back"):
            return [IsLibrarian()]
        return [IsOwnerOrLibrarian()]

    def get_queryset(self):
        loans = Loan.objects.all()
        if self.request.user.is_librarian:
            return loans
        return loans.filter(member=self.request.user)

    @transaction.atomic
    def perform_create(self, serializer):
        copy = Copy.objects.select_for_update().get(pk=serializer.validated_data["copy"].pk)
        if copy.status != Copy.Status.FREE:
            raise ValidationError({"copy": "This copy is not free."})
        serializer.save()
        copy.status = Copy.Status.LENT
        copy.save(update_fields=["status"])

    @action(detail=True, methods=["post"], url_path="return")
    def give_back(self, request, pk=None):
        loan = self.get_object()
        if loan.returned_on:
            raise ValidationError({"detail": "This loan is closed."})
        with transaction.atomic():
            loan.returned_on = timezone.localdate()
            loan.save(update_fields=["returned_on"])
            notify_next_in_line.delay(loan.copy_id)
            loan.copy.status = Copy.Status.FREE
            loan.copy.save(update_fields=["status"])
        return Response(self.get_serializer(loan).data)


class ReservationViewSet(
    mixins.ListModelMixin, mixins.CreateModelMixin, mixins.DestroyModelMixin, viewsets.GenericViewSet
):
    serializer_class = ReservationSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Reservation.objects.filter(member=self.request.user)

    def create(self, request, *args, **kwargs):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        reservation, created = Reservation.objects.get_or_create(
            member=request.user, instrument=serializer.validated_data["instrument"]
        )
        code = status.HTTP_201_CREATED if created else status.HTTP_200_OK
        return Response(self.get_serializer(reservation).data, status=code)


class RepairViewSet(viewsets.ModelViewSet):
    queryset = Repair.objects.select_related("copy__instrument", "copy__branch", "reported_by")
    serializer_class = RepairSerializer
    permission_classes = [IsLibrarian]
    filterset_fields = ["status", "severity"]

    def perform_create(self, serializer):
        serializer.save(reported_by=self.request.user)

from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response

from .models import Matter, Membership, TimeEntry
from .serializers import MatterSerializer, SummaryQuery, TimeEntrySerializer
from .services import billing_summary


class FirmScopedMixin:
    """Rows of the firm of whoever asks."""

    firm_lookup = "firm"

    def get_firm(self):
        membership = Membership.objects.select_related("firm").filter(user=self.request.user).first()
        if membership is None:
            raise PermissionDenied("You belong to no firm.")
        return membership.firm

    def get_queryset(self):
        return super().get_queryset().filter(**{self.firm_lookup: self.get_firm()})


class MatterViewSet(FirmScopedMixin, viewsets.ModelViewSet):
    queryset = Matter.objects.all()
    serializer_class = MatterSerializer

    def perform_create(self, serializer):
        serializer.save(firm=self.get_firm())


class TimeEntryViewSet(FirmScopedMixin, viewsets.ModelViewSet):
    queryset = TimeEntry.objects.all()
    serializer_class = TimeEntrySerializer
    firm_lookup = "matter__firm"

    def perform_create(self, serializer):
        serializer.save(fee_earner=self.request.user)

    @action(detail=False)
    def summary(self, request):
        firm = self.get_firm()
        query = SummaryQuery(data=request.query_params)
        query.is_valid(raise_exception=True)
        told = billing_summary(firm, query.validated_data["matter"])
        return Response({"firm": firm.name, **told})

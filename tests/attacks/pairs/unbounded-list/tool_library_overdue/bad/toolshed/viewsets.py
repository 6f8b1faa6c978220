from django.utils import timezone
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response

from .models import Loan, Tool
from .serializers import LoanSerializer, ToolSerializer


class ToolViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Tool.objects.order_by("shelf", "name", "pk")
    serializer_class = ToolSerializer


class LoanViewSet(viewsets.ReadOnlyModelViewSet):
    """The volunteers at the counter are staff and see the loans of everybody."""

    serializer_class = LoanSerializer

    def get_queryset(self):
        loans = Loan.objects.select_related("tool", "member").order_by("due", "pk")
        if self.request.user.is_staff:
            return loans
        return loans.filter(member=self.request.user)

    @action(detail=False)
    def overdue(self, request):
        late = self.get_queryset().filter(returned=None, due__lt=timezone.localdate())
        serializer = self.get_serializer(late, many=True)
        return Response(serializer.data)

    @action(detail=True, methods=["post"], permission_classes=[IsAdminUser])
    def back(self, request, pk=None):
        loan = self.get_object()
        if loan.returned is None:
            loan.returned = timezone.localdate()
            loan.save(update_fields=["returned"])
        return Response(self.get_serializer(loan).data)

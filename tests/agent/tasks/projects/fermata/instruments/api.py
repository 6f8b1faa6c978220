import datetime

from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from instruments.models import Loan
from instruments.serializers import LoanSerializer


class LoanViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Loan.objects.select_related("instrument", "player__user")
    serializer_class = LoanSerializer

    @action(detail=True, methods=["post"])
    def extend(self, request, pk=None):
        loan = self.get_object()
        loan.due_on += datetime.timedelta(weeks=4)
        loan.save(update_fields=["due_on"])
        return Response(self.get_serializer(loan).data)

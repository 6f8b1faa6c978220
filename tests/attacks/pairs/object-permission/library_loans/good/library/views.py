import datetime

from django.db.models import F
from django.shortcuts import get_object_or_404
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Book, Loan
from .permissions import IsBorrower
from .serializers import BookSerializer, LoanSerializer

MAX_RENEWALS = 3


class BookViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Book.objects.order_by("title")
    serializer_class = BookSerializer
    lookup_field = "isbn"


class LoanViewSet(mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    serializer_class = LoanSerializer
    queryset = Loan.objects.select_related("book")
    permission_classes = [IsAuthenticated, IsBorrower]
    lookup_field = "barcode"

    def get_object(self):
        barcode = self.kwargs["barcode"].upper().replace("-", "")
        loan = get_object_or_404(self.get_queryset(), barcode=barcode)
        self.check_object_permissions(self.request, loan)
        return loan

    def list(self, request):
        loans = self.get_queryset().filter(borrower=request.user).order_by("due")
        return Response(self.get_serializer(loans, many=True).data)

    @action(detail=True, methods=["post"])
    def renew(self, request, barcode=None):
        loan = self.get_object()
        due = loan.due + datetime.timedelta(days=21)
        renewable = Loan.objects.filter(pk=loan.pk, due=loan.due, renewals__lt=MAX_RENEWALS)
        if not renewable.update(renewals=F("renewals") + 1, due=due):
            raise ValidationError("No renewals left.")
        loan.refresh_from_db()
        return Response(self.get_serializer(loan).data)

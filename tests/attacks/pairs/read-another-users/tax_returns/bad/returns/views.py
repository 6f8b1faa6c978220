from decimal import Decimal

from django.shortcuts import get_object_or_404
from rest_framework.generics import ListCreateAPIView
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import TaxReturn
from .serializers import TaxReturnSerializer

BRACKETS = [(Decimal(0), Decimal("0.10")), (Decimal(20000), Decimal("0.25")), (Decimal(60000), Decimal("0.40"))]


def tax_due(income):
    rate = max(rate for floor, rate in BRACKETS if income >= floor)
    return (income * rate).quantize(Decimal("0.01"))


class BracketsView(APIView):
    permission_classes = [AllowAny]

    def get(self, request):
        return Response([{"from": floor, "rate": rate} for floor, rate in BRACKETS])


class ReturnList(ListCreateAPIView):
    serializer_class = TaxReturnSerializer

    def get_queryset(self):
        return TaxReturn.objects.filter(filer=self.request.user)


class ReturnSummary(APIView):
    def get(self, request, reference):
        tax_return = get_object_or_404(TaxReturn, reference=reference)
        data = TaxReturnSerializer(tax_return).data
        return Response({**data, "due": tax_due(tax_return.income)})

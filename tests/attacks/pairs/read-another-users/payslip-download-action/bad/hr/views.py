from django.http import HttpResponse
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.generics import get_object_or_404

from .models import Payslip
from .serializers import PayslipSerializer


class PayslipViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    serializer_class = PayslipSerializer

    def get_queryset(self):
        return Payslip.objects.filter(employee=self.request.user).order_by("-month")

    @action(detail=True, methods=["get"])
    def download(self, request, pk=None):
        payslip = get_object_or_404(Payslip, pk=pk)
        text = f"Month: {payslip.month:%Y-%m}\nGross: {payslip.gross}\nNet: {payslip.net}\nPaid to: {payslip.iban}\n"
        response = HttpResponse(text, content_type="text/plain")
        response["Content-Disposition"] = f'attachment; filename="payslip-{payslip.pk}.txt"'
        return response

from rest_framework import generics, viewsets

from .mixins import CompanyMixin
from .models import Company, Payslip
from .serializers import CompanySerializer, PayslipSerializer


class MyCompanies(generics.ListAPIView):
    serializer_class = CompanySerializer

    def get_queryset(self):
        return Company.objects.filter(accountants=self.request.user).order_by("name", "id")


class PayslipViewSet(CompanyMixin, viewsets.ModelViewSet):
    serializer_class = PayslipSerializer

    def get_queryset(self):
        return Payslip.objects.filter(company=self.get_company())

    def perform_create(self, serializer):
        serializer.save(company=self.get_company())

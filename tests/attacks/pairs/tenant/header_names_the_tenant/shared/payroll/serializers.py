from rest_framework import serializers

from .models import Company, Payslip


class CompanySerializer(serializers.ModelSerializer):
    class Meta:
        model = Company
        fields = ["id", "name"]


class PayslipSerializer(serializers.ModelSerializer):
    class Meta:
        model = Payslip
        fields = ["id", "employee_name", "month", "gross"]

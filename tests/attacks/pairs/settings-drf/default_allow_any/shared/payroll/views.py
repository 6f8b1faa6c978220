from rest_framework import serializers, viewsets

from .models import Payslip


class PayslipSerializer(serializers.ModelSerializer):
    class Meta:
        model = Payslip
        fields = ["id", "employee", "month", "gross"]


class PayslipViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Payslip.objects.order_by("pk")
    serializer_class = PayslipSerializer

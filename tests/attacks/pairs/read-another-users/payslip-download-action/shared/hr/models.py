from django.conf import settings
from django.db import models


class Payslip(models.Model):
    employee = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="payslips")
    month = models.DateField()
    gross = models.DecimalField(max_digits=9, decimal_places=2)
    net = models.DecimalField(max_digits=9, decimal_places=2)
    iban = models.CharField(max_length=34)

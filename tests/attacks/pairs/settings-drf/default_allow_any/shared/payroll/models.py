from django.conf import settings
from django.db import models


class Payslip(models.Model):
    employee = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    month = models.DateField()
    gross = models.DecimalField(max_digits=9, decimal_places=2)

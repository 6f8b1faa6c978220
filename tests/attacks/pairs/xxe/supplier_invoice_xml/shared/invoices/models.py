from django.conf import settings
from django.db import models


class Invoice(models.Model):
    supplier = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invoices")
    number = models.CharField(max_length=30)
    note = models.CharField(max_length=2000, blank=True)
    total = models.DecimalField(max_digits=10, decimal_places=2)
    received_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["supplier", "number"], name="invoice_number")]

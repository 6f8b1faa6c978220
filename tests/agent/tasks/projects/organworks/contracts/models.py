from django.conf import settings
from django.db import models


class Contract(models.Model):
    venue = models.ForeignKey("instruments.Venue", on_delete=models.PROTECT, related_name="contracts")
    client = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="contracts"
    )
    reference = models.CharField(max_length=20, blank=True)
    started_on = models.DateField()
    annual_fee = models.DecimalField(max_digits=8, decimal_places=2)
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ["started_on"]

    def __str__(self):
        return self.reference or f"Contract {self.pk}"


class InvoiceQuerySet(models.QuerySet):
    def unpaid(self):
        return self.filter(paid_on__isnull=True)


class Invoice(models.Model):
    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="invoices")
    number = models.CharField(max_length=20, unique=True)
    issued_on = models.DateField()
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    paid_on = models.DateField(null=True, blank=True)

    objects = InvoiceQuerySet.as_manager()

    class Meta:
        ordering = ["-issued_on", "number"]

    def __str__(self):
        return self.number

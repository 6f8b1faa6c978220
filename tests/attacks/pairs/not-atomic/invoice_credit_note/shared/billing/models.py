from django.conf import settings
from django.db import models


class Invoice(models.Model):
    issuer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invoices"
    )
    number = models.CharField(max_length=20)
    is_credited = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]


class InvoiceLine(models.Model):
    invoice = models.ForeignKey(Invoice, on_delete=models.CASCADE, related_name="lines")
    text = models.CharField(max_length=80)
    quantity = models.PositiveIntegerField()
    cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["pk"]


class CreditNote(models.Model):
    invoice = models.OneToOneField(Invoice, on_delete=models.CASCADE, related_name="credit_note")
    reason = models.CharField(max_length=120)

    class Meta:
        ordering = ["-pk"]


class CreditLine(models.Model):
    note = models.ForeignKey(CreditNote, on_delete=models.CASCADE, related_name="lines")
    line = models.ForeignKey(InvoiceLine, on_delete=models.PROTECT)
    quantity = models.PositiveIntegerField()

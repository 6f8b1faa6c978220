from django.conf import settings
from django.db import models


class Unit(models.Model):
    number = models.CharField(max_length=8, unique=True)
    floor = models.SmallIntegerField(default=0)
    square_metres = models.DecimalField(max_digits=5, decimal_places=1)

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return self.number


class Contract(models.Model):
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="contracts")
    tenant = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="storage_contracts"
    )
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)
    monthly_fee = models.DecimalField(max_digits=7, decimal_places=2)
    gate_code = models.CharField(max_length=6)

    class Meta:
        ordering = ["-starts_on", "pk"]

    def __str__(self):
        return f"{self.unit} from {self.starts_on}"


class InvoiceQuerySet(models.QuerySet):
    def of_tenant(self, user):
        return self.filter(contract__tenant=user)

    def unpaid(self):
        return self.filter(paid_on=None)


class Invoice(models.Model):
    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="invoices")
    issued_on = models.DateField()
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    paid_on = models.DateField(null=True, blank=True)

    objects = InvoiceQuerySet.as_manager()

    class Meta:
        ordering = ["-issued_on", "pk"]

    def __str__(self):
        return f"Invoice {self.pk}"

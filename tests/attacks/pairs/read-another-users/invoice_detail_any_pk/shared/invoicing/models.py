from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.urls import reverse


class Invoice(models.Model):
    freelancer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invoices")
    number = models.CharField(max_length=20)
    client_name = models.CharField(max_length=120)
    client_address = models.TextField(blank=True, max_length=500)
    issued_on = models.DateField()
    paid_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-issued_on", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["freelancer", "number"], name="invoice_number_per_freelancer"),
        ]

    def __str__(self):
        return self.number

    def get_absolute_url(self):
        return reverse("invoicing:detail", args=[self.pk])

    def total(self):
        return sum(line.amount for line in self.lines.all())


class Line(models.Model):
    invoice = models.ForeignKey(Invoice, on_delete=models.CASCADE, related_name="lines")
    text = models.CharField(max_length=200)
    amount = models.DecimalField(max_digits=9, decimal_places=2, validators=[MinValueValidator(0)])

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Instrument(models.Model):
    FAMILIES = [("strings", "Strings"), ("brass", "Brass"), ("wood", "Woodwind")]

    lender = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lent_instruments"
    )
    family = models.CharField(max_length=10, choices=FAMILIES)
    name = models.CharField(max_length=80)
    town = models.CharField(max_length=60)
    monthly = models.DecimalField(
        max_digits=7, decimal_places=2, validators=[MinValueValidator(0)]
    )
    is_listed = models.BooleanField(default=True)

    class Meta:
        ordering = ["name", "pk"]


class Enquiry(models.Model):
    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="enquiries")
    sender = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    text = models.CharField(max_length=500)
    sent_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-sent_at", "-pk"]

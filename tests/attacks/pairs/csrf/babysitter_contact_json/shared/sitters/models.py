from django.conf import settings
from django.db import models


class Sitter(models.Model):
    account = models.OneToOneField(settings.AUTH_USER_MODEL, related_name="sitter", on_delete=models.CASCADE)
    phone = models.CharField(max_length=30)
    payout_iban = models.CharField(max_length=34)
    hourly_rate = models.DecimalField(max_digits=5, decimal_places=2)


class FreeEvening(models.Model):
    sitter = models.ForeignKey(Sitter, related_name="free_evenings", on_delete=models.CASCADE)
    date = models.DateField()

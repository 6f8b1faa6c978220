from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Claim(models.Model):
    claimant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="claims")
    trip = models.CharField(max_length=120)
    sent_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-sent_at", "-id"]


class Line(models.Model):
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="lines")
    label = models.CharField(max_length=120)
    cents = models.PositiveIntegerField(validators=[MaxValueValidator(1_000_000)])
    approved_cents = models.PositiveIntegerField(null=True, blank=True, validators=[MaxValueValidator(1_000_000)])

    class Meta:
        ordering = ["id"]

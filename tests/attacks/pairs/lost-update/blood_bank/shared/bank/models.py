from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Stock(models.Model):
    blood_group = models.CharField(max_length=3, unique=True)
    units = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["blood_group"]


class Reservation(models.Model):
    stock = models.ForeignKey(Stock, on_delete=models.PROTECT, related_name="reservations")
    clinician = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="reservations")
    units = models.PositiveIntegerField(validators=[MinValueValidator(1)])
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-made_at", "-pk"]

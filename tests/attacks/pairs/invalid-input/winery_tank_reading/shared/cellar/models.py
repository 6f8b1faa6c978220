from decimal import Decimal

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Tank(models.Model):
    code = models.CharField(max_length=12, unique=True)
    litres = models.PositiveIntegerField()
    cellarhands = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="tanks")


class Reading(models.Model):
    class Phase(models.TextChoices):
        COLD_SOAK = "cold_soak"
        FERMENTING = "fermenting"
        AGEING = "ageing"

    tank = models.ForeignKey(Tank, on_delete=models.CASCADE, related_name="readings")
    taken_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    phase = models.CharField(max_length=12, choices=Phase)
    brix = models.DecimalField(
        max_digits=4, decimal_places=1, validators=[MinValueValidator(Decimal("-5")), MaxValueValidator(Decimal("40"))]
    )
    celsius = models.SmallIntegerField(validators=[MinValueValidator(-10), MaxValueValidator(60)])
    taken_at = models.DateTimeField(auto_now_add=True)

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Car(models.Model):
    plate = models.CharField(max_length=12, unique=True)
    street = models.CharField(max_length=80)
    electric = models.BooleanField(default=False)


class Membership(models.Model):
    class Tariff(models.TextChoices):
        OCCASIONAL = "occasional"
        FREQUENT = "frequent"

    member = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="membership"
    )
    tariff = models.CharField(max_length=12, choices=Tariff, default=Tariff.OCCASIONAL)
    home_street = models.CharField(max_length=80, blank=True)
    monthly_fee = models.DecimalField(
        max_digits=6, decimal_places=2, default=9, validators=[MinValueValidator(0)]
    )
    deposit_waived = models.BooleanField(default=False)
    joined_on = models.DateField(auto_now_add=True)

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models

from .credits import CreditMixin


class LaundryCard(CreditMixin, models.Model):
    resident = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    credits = models.PositiveIntegerField(default=0)

    def __str__(self):
        return f"Card {self.pk}"


class Wash(models.Model):
    card = models.ForeignKey(LaundryCard, on_delete=models.CASCADE, related_name="washes")
    degrees = models.PositiveSmallIntegerField(validators=[MinValueValidator(20)])
    started = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return f"{self.degrees} degrees"

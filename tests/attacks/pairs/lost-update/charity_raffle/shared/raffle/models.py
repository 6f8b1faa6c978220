from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Raffle(models.Model):
    cause = models.CharField(max_length=100)
    tickets_left = models.PositiveIntegerField()

    class Meta:
        ordering = ["cause", "pk"]


class Purchase(models.Model):
    raffle = models.ForeignKey(Raffle, on_delete=models.PROTECT, related_name="purchases")
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="purchases")
    tickets = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(50)])
    bought_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-bought_at", "-pk"]

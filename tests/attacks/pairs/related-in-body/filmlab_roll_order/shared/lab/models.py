from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Order(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lab_orders"
    )
    label = models.CharField(max_length=80)
    return_negatives = models.BooleanField(default=True)
    placed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]


class Roll(models.Model):
    PROCESSES = [("c41", "C-41"), ("e6", "E-6"), ("bw", "Black and white")]

    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="rolls")
    film = models.CharField(max_length=60)
    process = models.CharField(max_length=3, choices=PROCESSES)
    push_stops = models.SmallIntegerField(
        default=0, validators=[MinValueValidator(-2), MaxValueValidator(3)]
    )
    developed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]

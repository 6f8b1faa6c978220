from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Candle(models.Model):
    name = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)
    cents = models.PositiveIntegerField()
    on_sale = models.BooleanField(default=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Order(models.Model):
    buyer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="candle_orders"
    )
    candle = models.ForeignKey(Candle, on_delete=models.PROTECT)
    pieces = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(50)]
    )
    unit_cents = models.PositiveIntegerField()
    address = models.CharField(max_length=200)
    ordered_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-ordered_at"]

    @property
    def total_cents(self):
        return self.pieces * self.unit_cents

from django.conf import settings
from django.db import models


class Candle(models.Model):
    scent = models.CharField(max_length=60)
    price = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ["scent", "pk"]


class Item(models.Model):
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="basket")
    candle = models.ForeignKey(Candle, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["buyer", "candle"], name="once_in_a_basket")]

from django.conf import settings
from django.db import models


class Wine(models.Model):
    name = models.CharField(max_length=100)
    vintage = models.PositiveSmallIntegerField()
    price = models.DecimalField(max_digits=7, decimal_places=2)
    bottles = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name", "vintage", "pk"]


class Order(models.Model):
    buyer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wine_orders"
    )
    placed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-placed_at", "-pk"]


class OrderLine(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    wine = models.ForeignKey(Wine, on_delete=models.PROTECT)
    bottles = models.PositiveIntegerField()
    price = models.DecimalField(max_digits=7, decimal_places=2)

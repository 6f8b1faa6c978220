from django.conf import settings
from django.db import models


class Variety(models.Model):
    name = models.CharField(max_length=80)
    packets = models.PositiveIntegerField(default=0)


class Order(models.Model):
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="seed_orders")
    placed_at = models.DateTimeField(auto_now_add=True)


class OrderLine(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    variety = models.ForeignKey(Variety, on_delete=models.PROTECT)
    packets = models.PositiveSmallIntegerField()

from django.conf import settings
from django.db import models


class Cheese(models.Model):
    name = models.CharField(max_length=80)
    cents = models.PositiveIntegerField()
    on_sale = models.BooleanField(default=True)


class Order(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="cheese_orders"
    )
    total_cents = models.PositiveIntegerField(default=0)
    made = models.DateTimeField(auto_now_add=True)


class OrderLine(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    cheese = models.ForeignKey(Cheese, on_delete=models.PROTECT, related_name="+")
    quantity = models.PositiveSmallIntegerField()
    price_cents = models.PositiveIntegerField()

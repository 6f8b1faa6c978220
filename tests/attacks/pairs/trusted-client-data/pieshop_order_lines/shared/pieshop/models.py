from decimal import Decimal

from django.conf import settings
from django.db import models


class Pie(models.Model):
    name = models.CharField(max_length=60)
    price = models.DecimalField(max_digits=6, decimal_places=2)
    baked = models.BooleanField(default=True)

    class Meta:
        ordering = ["name", "pk"]


class Order(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pie_orders")
    placed = models.DateTimeField(auto_now_add=True)

    @property
    def total(self):
        return sum((line.unit_price * line.count for line in self.lines.all()), Decimal("0.00"))


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    pie = models.ForeignKey(Pie, on_delete=models.PROTECT)
    count = models.PositiveSmallIntegerField()
    unit_price = models.DecimalField(max_digits=6, decimal_places=2)

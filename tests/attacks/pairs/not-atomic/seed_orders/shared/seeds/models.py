from django.conf import settings
from django.db import models


class Seed(models.Model):
    name = models.CharField(max_length=80)
    packets = models.PositiveIntegerField(default=0)
    cents = models.PositiveIntegerField()


class Order(models.Model):
    grower = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seed_orders"
    )
    made = models.DateTimeField(auto_now_add=True)


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    seed = models.ForeignKey(Seed, on_delete=models.PROTECT, related_name="+")
    packets = models.PositiveIntegerField()
    cents = models.PositiveIntegerField()

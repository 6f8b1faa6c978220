from django.conf import settings
from django.db import models


class Seed(models.Model):
    name = models.CharField(max_length=60)
    stock = models.PositiveIntegerField()

    def __str__(self):
        return self.name


class Order(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seed_orders")
    placed_at = models.DateTimeField(auto_now_add=True)


class OrderLine(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    seed = models.ForeignKey(Seed, on_delete=models.PROTECT)
    packets = models.PositiveSmallIntegerField()

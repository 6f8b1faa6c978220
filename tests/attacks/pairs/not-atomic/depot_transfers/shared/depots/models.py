from django.conf import settings
from django.db import models


class Depot(models.Model):
    name = models.CharField(max_length=60, unique=True)


class Stock(models.Model):
    depot = models.ForeignKey(Depot, on_delete=models.PROTECT, related_name="stock")
    sku = models.SlugField(max_length=30)
    quantity = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["depot", "sku"], name="sku_in_depot")]


class Transfer(models.Model):
    origin = models.ForeignKey(Depot, on_delete=models.PROTECT, related_name="+")
    target = models.ForeignKey(Depot, on_delete=models.PROTECT, related_name="+")
    clerk = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    at = models.DateTimeField(auto_now_add=True)


class TransferLine(models.Model):
    transfer = models.ForeignKey(Transfer, on_delete=models.CASCADE, related_name="lines")
    sku = models.SlugField(max_length=30)
    quantity = models.PositiveIntegerField()

from django.conf import settings
from django.db import models


class Medicine(models.Model):
    name = models.CharField(max_length=80)
    dose = models.CharField(max_length=40, blank=True)
    in_stock = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name"]


class StockMove(models.Model):
    medicine = models.ForeignKey(Medicine, on_delete=models.CASCADE, related_name="moves")
    amount = models.IntegerField()
    reason = models.CharField(max_length=100)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    at = models.DateTimeField(auto_now_add=True)

from django.conf import settings
from django.db import models


class StockItem(models.Model):
    sku = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    quantity = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["sku"]


class Correction(models.Model):
    item = models.ForeignKey(StockItem, on_delete=models.CASCADE, related_name="corrections")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    before = models.PositiveIntegerField()
    after = models.PositiveIntegerField()
    reason = models.CharField(max_length=200)
    made_at = models.DateTimeField(auto_now_add=True)

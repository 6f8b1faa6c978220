from django.conf import settings
from django.db import models


class Item(models.Model):
    sku = models.CharField(max_length=20, unique=True)
    name = models.CharField(max_length=100)
    in_stock = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["sku"]

    def __str__(self):
        return self.sku


class Correction(models.Model):
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="corrections")
    counted = models.PositiveIntegerField()
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    made_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return f"{self.item_id}: {self.counted}"

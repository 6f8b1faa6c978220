from django.conf import settings
from django.db import models


class Article(models.Model):
    name = models.CharField(max_length=80)
    orderable = models.BooleanField(default=True)


class PurchaseOrder(models.Model):
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="purchase_orders")
    reference = models.CharField(max_length=40)


class Line(models.Model):
    order = models.ForeignKey(PurchaseOrder, on_delete=models.CASCADE, related_name="lines")
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="lines")
    quantity = models.PositiveIntegerField()

from django.conf import settings
from django.db import models


class Loaf(models.Model):
    name = models.CharField(max_length=60)
    price = models.DecimalField(max_digits=6, decimal_places=2)
    baked = models.BooleanField(default=True)


class Preorder(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="preorders")
    pickup = models.DateField()
    total = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        ordering = ["-pickup", "-pk"]


class PreorderLine(models.Model):
    preorder = models.ForeignKey(Preorder, on_delete=models.CASCADE, related_name="lines")
    loaf = models.ForeignKey(Loaf, on_delete=models.PROTECT)
    pieces = models.PositiveSmallIntegerField()
    unit_price = models.DecimalField(max_digits=6, decimal_places=2)

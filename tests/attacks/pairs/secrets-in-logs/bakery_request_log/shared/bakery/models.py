from django.conf import settings
from django.db import models


class Loaf(models.Model):
    name = models.CharField(max_length=60, unique=True)
    price = models.DecimalField(max_digits=5, decimal_places=2)

    class Meta:
        ordering = ["name"]


class Standing(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="standing_orders")
    loaf = models.ForeignKey(Loaf, on_delete=models.PROTECT)
    weekday = models.PositiveSmallIntegerField(choices=[(n, str(n)) for n in range(7)])

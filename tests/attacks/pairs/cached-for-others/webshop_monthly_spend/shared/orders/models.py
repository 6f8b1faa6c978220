from django.conf import settings
from django.db import models


class Order(models.Model):
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders")
    placed_on = models.DateField()
    total = models.DecimalField(max_digits=9, decimal_places=2)
    note = models.CharField(max_length=100, blank=True)

from django.conf import settings
from django.db import models


class Part(models.Model):
    number = models.CharField(max_length=30, unique=True)
    name = models.CharField(max_length=120)
    in_stock = models.PositiveIntegerField(default=0)


class PurchasePrice(models.Model):
    part = models.OneToOneField(Part, on_delete=models.CASCADE)
    cents = models.PositiveIntegerField()
    entered_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL)

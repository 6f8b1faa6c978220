from django.conf import settings
from django.db import models


class Shop(models.Model):
    name = models.CharField(max_length=60)


class Worker(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="worker"
    )
    shop = models.ForeignKey(Shop, on_delete=models.CASCADE, related_name="workers")


class Shift(models.Model):
    shop = models.ForeignKey(Shop, on_delete=models.CASCADE, related_name="shifts")
    number = models.CharField(max_length=12, unique=True)
    day = models.DateField()
    takings = models.DecimalField(max_digits=8, decimal_places=2)

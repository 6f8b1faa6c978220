from django.conf import settings
from django.db import models


class Concert(models.Model):
    title = models.CharField(max_length=40)
    seats_left = models.PositiveIntegerField()


class Order(models.Model):
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders")
    concert = models.ForeignKey(Concert, on_delete=models.PROTECT, related_name="orders")
    seats = models.PositiveSmallIntegerField()

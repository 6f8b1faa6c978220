from django.conf import settings
from django.db import models


class Loaf(models.Model):
    name = models.CharField(max_length=30)
    stock = models.PositiveIntegerField()


class Order(models.Model):
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    loaf = models.ForeignKey(Loaf, on_delete=models.PROTECT)
    count = models.PositiveSmallIntegerField()
    slot = models.CharField(max_length=10, blank=True)
    state = models.CharField(max_length=10, default="draft")

from django.conf import settings
from django.db import models


class Plot(models.Model):
    number = models.CharField(max_length=6, unique=True)
    square_metres = models.PositiveSmallIntegerField()
    free = models.BooleanField(default=True)


class Lease(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.PROTECT)
    tenant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    since = models.DateField(auto_now_add=True)

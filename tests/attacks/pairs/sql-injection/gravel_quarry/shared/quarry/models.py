from django.conf import settings
from django.db import models


class Stone(models.Model):
    name = models.CharField(max_length=40, unique=True)


class Load(models.Model):
    clerk = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="loads")
    stone = models.ForeignKey(Stone, on_delete=models.PROTECT, related_name="loads")
    number_plate = models.CharField(max_length=12)
    tons = models.PositiveSmallIntegerField()
    left_on = models.DateField()

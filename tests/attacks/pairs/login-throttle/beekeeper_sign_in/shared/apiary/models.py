from django.conf import settings
from django.db import models


class Hive(models.Model):
    beekeeper = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="hives", on_delete=models.CASCADE)
    label = models.CharField(max_length=40)
    queen_year = models.PositiveSmallIntegerField()


class Harvest(models.Model):
    hive = models.ForeignKey(Hive, related_name="harvests", on_delete=models.CASCADE)
    grams = models.PositiveIntegerField()
    taken_on = models.DateField()

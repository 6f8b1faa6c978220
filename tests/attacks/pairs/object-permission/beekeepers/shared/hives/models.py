from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Hive(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hives")
    label = models.CharField(max_length=40)
    queen_year = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["pk"]


class Treatment(models.Model):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="treatments")
    agent = models.CharField(max_length=60)
    millilitres = models.PositiveSmallIntegerField(validators=[MaxValueValidator(500)])
    given_on = models.DateField()

    class Meta:
        ordering = ["-given_on", "-pk"]

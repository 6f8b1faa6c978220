from django.core.validators import MaxValueValidator
from django.db import models


class Site(models.Model):
    name = models.CharField(max_length=80)
    town = models.CharField(max_length=80)


class Tariff(models.Model):
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="tariffs")
    name = models.CharField(max_length=40)
    min_kw = models.PositiveSmallIntegerField(validators=[MaxValueValidator(1000)])
    max_kw = models.PositiveSmallIntegerField(validators=[MaxValueValidator(1000)])
    cents_per_kwh = models.PositiveSmallIntegerField(validators=[MaxValueValidator(500)])

from django.conf import settings
from django.db import models


class Plot(models.Model):
    forester = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="plots")
    label = models.CharField(max_length=60)
    hectares = models.DecimalField(max_digits=7, decimal_places=2)


class Tree(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="trees")
    species = models.CharField(max_length=60)
    girth_cm = models.PositiveIntegerField()

from django.conf import settings
from django.db import models


class Recipe(models.Model):
    brewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes")
    name = models.CharField(max_length=60)
    formula = models.CharField(max_length=300, default="malt / water")

    class Meta:
        ordering = ["name", "pk"]


class Batch(models.Model):
    recipe = models.ForeignKey(Recipe, on_delete=models.CASCADE, related_name="batches")
    malt_kg = models.FloatField()
    water_l = models.FloatField()
    hops_g = models.FloatField(default=0)

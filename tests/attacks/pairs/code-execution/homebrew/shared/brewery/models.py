from django.conf import settings
from django.db import models


class Recipe(models.Model):
    brewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes")
    name = models.CharField(max_length=80)
    litres = models.FloatField()
    malt_kg = models.FloatField()
    hops_g = models.FloatField()


class Measure(models.Model):
    """A figure that a brewer computes from a recipe, e.g. malt_kg * 300 / litres."""

    recipe = models.ForeignKey(Recipe, on_delete=models.CASCADE, related_name="measures")
    label = models.CharField(max_length=40)
    formula = models.CharField(max_length=120)

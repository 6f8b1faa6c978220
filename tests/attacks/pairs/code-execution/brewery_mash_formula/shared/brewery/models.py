from django.conf import settings
from django.db import models


class Recipe(models.Model):
    brewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes")
    name = models.CharField(max_length=80)
    litres = models.FloatField(default=20)
    malt_kg = models.FloatField(default=4.5)
    hops_g = models.FloatField(default=40)
    water_formula = models.CharField(max_length=300, default="litres * 1.2 + malt_kg")

    class Meta:
        ordering = ["name"]

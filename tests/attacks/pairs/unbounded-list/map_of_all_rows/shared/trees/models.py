from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Species(models.Model):
    name = models.CharField(max_length=80, unique=True)

    class Meta:
        verbose_name_plural = "species"

    def __str__(self):
        return self.name


class Tree(models.Model):
    species = models.ForeignKey(Species, on_delete=models.PROTECT, related_name="trees")
    street = models.CharField(max_length=100, db_index=True)
    latitude = models.FloatField(validators=[MinValueValidator(-90), MaxValueValidator(90)])
    longitude = models.FloatField(validators=[MinValueValidator(-180), MaxValueValidator(180)])
    planted = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["id"]

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Station(models.Model):
    name = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)
    altitude = models.SmallIntegerField(default=0)

    class Meta:
        ordering = ["name"]


class Reading(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="readings")
    day = models.DateField()
    low = models.DecimalField(max_digits=4, decimal_places=1)
    high = models.DecimalField(max_digits=4, decimal_places=1)
    rain = models.PositiveSmallIntegerField(default=0, validators=[MinValueValidator(0), MaxValueValidator(500)])

    class Meta:
        ordering = ["day"]
        constraints = [models.UniqueConstraint(fields=["station", "day"], name="one_reading_a_day")]

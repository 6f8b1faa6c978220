from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Heat(models.Model):
    title = models.CharField(max_length=80)


class Lane(models.Model):
    heat = models.ForeignKey(Heat, on_delete=models.CASCADE, related_name="lanes")
    number = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(8)])
    swimmer = models.CharField(max_length=80)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["heat", "number"], name="one_swimmer_a_lane")]

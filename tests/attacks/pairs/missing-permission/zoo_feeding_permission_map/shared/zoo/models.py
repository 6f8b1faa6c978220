from django.db import models


class Feeding(models.Model):
    enclosure = models.CharField(max_length=40)
    food = models.CharField(max_length=40)
    grams = models.PositiveIntegerField()
    at = models.TimeField()

    class Meta:
        ordering = ["at", "pk"]

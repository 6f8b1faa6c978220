from django.conf import settings
from django.db import models


class Place(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="places")
    name = models.CharField(max_length=60)
    latitude = models.FloatField()
    almanac = models.SlugField(default="europe")

    class Meta:
        ordering = ["name", "pk"]


class Dial(models.Model):
    place = models.ForeignKey(Place, on_delete=models.CASCADE, related_name="dials")
    kind = models.CharField(max_length=10, choices=[("wall", "Wall"), ("ground", "Ground")])

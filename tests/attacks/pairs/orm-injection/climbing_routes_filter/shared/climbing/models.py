from django.conf import settings
from django.db import models


class Wall(models.Model):
    name = models.CharField(max_length=60, unique=True)
    height_m = models.PositiveSmallIntegerField()


class Route(models.Model):
    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="routes")
    setter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="routes")
    name = models.CharField(max_length=80)
    colour = models.CharField(max_length=20)
    grade = models.CharField(max_length=6)
    set_on = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["-set_on", "pk"]


class Ascent(models.Model):
    climber = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="ascents")
    route = models.ForeignKey(Route, on_delete=models.CASCADE, related_name="ascents")
    flashed = models.BooleanField(default=False)

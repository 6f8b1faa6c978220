from django.conf import settings
from django.db import models


class Route(models.Model):
    name = models.CharField(max_length=60)
    grade = models.CharField(max_length=4)
    sector = models.CharField(max_length=40)

    class Meta:
        ordering = ["sector", "name", "pk"]

    def __str__(self):
        return f"{self.name} ({self.grade})"


class Ascent(models.Model):
    climber = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="ascents"
    )
    route = models.ForeignKey(Route, on_delete=models.CASCADE, related_name="ascents")
    day = models.DateField()
    flashed = models.BooleanField(default=False)

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.route}, {self.day}"

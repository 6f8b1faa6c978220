from django.conf import settings
from django.db import models


class Reward(models.Model):
    name = models.CharField(max_length=80, unique=True)
    cost = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["cost", "name"]

    def __str__(self):
        return self.name


class PointEntry(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="point_entries"
    )
    points = models.SmallIntegerField()
    reason = models.CharField(max_length=120)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name_plural = "point entries"

    def __str__(self):
        return f"{self.points} for {self.reason}"

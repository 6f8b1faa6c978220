from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Crossing(models.Model):
    departs = models.DateTimeField(unique=True)
    harbour = models.CharField(max_length=60)
    lane_metres = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["departs"]

    def __str__(self):
        return f"{self.harbour} {self.departs:%d.%m. %H:%M}"


class LoadRequest(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="load_requests"
    )
    crossing = models.ForeignKey(Crossing, on_delete=models.CASCADE, related_name="requests")
    vehicle = models.CharField(max_length=120)
    metres = models.PositiveSmallIntegerField(validators=[MaxValueValidator(25)])

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Pass(models.Model):
    skier = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="passes")
    season = models.CharField(max_length=9)
    photo_id = models.CharField(max_length=30)

    class Meta:
        ordering = ["-season", "pk"]


class Ride(models.Model):
    lift_pass = models.ForeignKey(Pass, on_delete=models.CASCADE, related_name="rides")
    lift = models.CharField(max_length=40)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

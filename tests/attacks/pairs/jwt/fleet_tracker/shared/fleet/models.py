from django.conf import settings
from django.db import models


class Van(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="vans"
    )
    plate = models.CharField(max_length=12)


class Position(models.Model):
    van = models.ForeignKey(Van, on_delete=models.CASCADE, related_name="positions")
    latitude = models.FloatField()
    longitude = models.FloatField()
    at = models.DateTimeField(auto_now_add=True)

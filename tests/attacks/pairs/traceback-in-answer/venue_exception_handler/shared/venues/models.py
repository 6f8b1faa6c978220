from django.conf import settings
from django.db import models


class Hall(models.Model):
    promoter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="halls")
    name = models.CharField(max_length=80)
    seats = models.PositiveIntegerField()

    def __str__(self):
        return self.name


class Concert(models.Model):
    hall = models.ForeignKey(Hall, on_delete=models.PROTECT, related_name="concerts")
    artist = models.CharField(max_length=120)
    starts_at = models.DateTimeField()
